import { expect, test } from 'vitest'
import { timexInWords } from './timex-values.ts'

test.each([
  ['2017-02-23', 'Thu 23 Feb'],
  ['2016-02-23', 'Tue 23 Feb 2016'],
  ['2017-02-22TNI', 'Wed 22 Feb, night'],
  ['2017-02-22T18:30', 'Wed 22 Feb, 18:30'],
  ['2017-W08', 'week of Mon 20 Feb'],
  ['2017-W08-WE', 'weekend of Sat 25 Feb'],
  ['2016-W53', 'week of Mon 2 Jan'],
  ['2017-02', 'February 2017'],
  ['2017-13', null],
  ['2017-Q3', 'third quarter of 2017'],
  ['2017-SU', 'summer 2017'],
  ['2008', '2008'],
  ['199', 'the 1990s'],
  ['P2Y', null],
  ['PAST_REF', null],
  ['XXXX-02', null],
])('%s', (value, words) => expect(timexInWords(value, '2017-02-24')).toBe(words))
