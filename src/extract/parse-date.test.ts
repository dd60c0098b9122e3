import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseMoment } from '../domain/moment.ts'
import { parseDate } from './parse-date.ts'

describe('parseDate', () => {
  test.each([
    ['2017-02-23T18:04:00-05:00', '2017-02-23T18:04:00-05:00'],
    ['2017-02-23T18:04:00-0500', '2017-02-23T18:04:00-05:00'],
    ['2017-02-23 18:04', '2017-02-23T18:04:00Z'],
    ['2017-02-23T18:04:00.123Z', '2017-02-23T18:04:00Z'],
    ['2017-02-23', '2017-02-23'],
    ['Thu, 23 Feb 2017 16:05:00 +0100', '2017-02-23T16:05:00+01:00'],
    ['Published 4:05 PM EST, Thu February 23, 2017', '2017-02-23T16:05:00-05:00'],
    ['Feb. 23, 2017 at 4:05 p.m. ET', '2017-02-23T16:05:00-05:00'],
    ['July 1, 2021, 12:30 a.m. ET', '2021-07-01T00:30:00-04:00'],
    ['February 23, 2017 9am PT', '2017-02-23T09:00:00-08:00'],
    ['23rd February 2017', '2017-02-23'],
    ['23.02.2017, 16:05 Uhr', '2017-02-23T16:05:00Z'],
    ['Donnerstag, 23. Februar 2017', '2017-02-23'],
    ['23 février 2017 à 16h05', '2017-02-23T16:05:00Z'],
    ['23 de febrero de 2017', '2017-02-23'],
    ['2017年2月23日', '2017-02-23'],
    ['2017/02/23', '2017-02-23'],
    ['23/02/2017', '2017-02-23'],
    ['02/23/2017', '2017-02-23'],
    ['Feb 23 16:05 2017', '2017-02-23T16:05:00Z'],
    ['Von 23. 2. 2017. Bund', '2017-02-23'],
    ['Updated 1706 GMT (0106 HKT) February 23, 2017', '2017-02-23'],
    ['February 23, 2017 16:05 IST', '2017-02-23T16:05:00Z'],
  ])('reads %s', (text, moment) => {
    expect(parseDate(text)).toBe(moment)
  })

  test.each([
    ['', 'nothing'],
    ['03/04/2017', 'day and month that could be either'],
    ['March 3', 'no year'],
    ['February 31, 2017', 'a day that is none'],
    ['2 hours ago', 'a distance'],
    ['call 2017-555-0123', 'a telephone number'],
    ['version 1.2.3', 'a version'],
  ])('gives nothing for "%s": %s', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  test('gives real moments only, whatever it reads', () => {
    const part = fc.constantFrom(
      '12',
      '31',
      '2017',
      '-',
      '/',
      '.',
      ':',
      ' ',
      'May',
      'T',
      'pm',
      'Z',
      '+05:00',
      '99',
    )
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join('')),
        (text) => {
          const moment = parseDate(text)
          if (moment !== null) expect(parseMoment(moment)).not.toBeNull()
        },
      ),
    )
  })
})
