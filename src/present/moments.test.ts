import { describe, expect, test } from 'vitest'
import {
  atOffsetOf,
  durationInWords,
  longDay,
  longMoment,
  shortDay,
  shortMoment,
  sinceInWords,
} from './moments.ts'

const NOW = '2017-02-24T08:00:00-05:00'

describe('a moment in words', () => {
  test.each([
    ['2017-02-23T18:04:00-05:00', 'Thu 23 Feb', 'Thu 23 Feb, 18:04'],
    ['2017-02-23', 'Thu 23 Feb', 'Thu 23 Feb'],
    ['2016-12-31T23:30:00Z', 'Sat 31 Dec 2016', 'Sat 31 Dec 2016, 23:30'],
    ['soon', 'soon', 'soon'],
  ])('%s', (moment, day, withTime) => {
    expect(shortDay(moment, NOW)).toBe(day)
    expect(shortMoment(moment, NOW)).toBe(withTime)
  })

  test.each([
    ['2017-02-23', 'Thursday 23 February 2017'],
    ['2017-02-23T18:04:00-05:00', 'Thursday 23 February 2017, 18:04 (UTC−5)'],
    ['2017-02-23T18:04:00+05:30', 'Thursday 23 February 2017, 18:04 (UTC+5:30)'],
    ['2017-02-23T18:04:00+00:00', 'Thursday 23 February 2017, 18:04 (UTC)'],
    ['2017-02-23T18:04:00Z', 'Thursday 23 February 2017, 18:04 (UTC)'],
  ])('%s in full', (moment, words) => expect(longMoment(moment)).toBe(words))

  test('keeps the outlet’s own day', () => {
    expect(longDay('2017-02-23T23:59:00-05:00')).toBe('Thursday 23 February 2017')
  })
})

describe('since when', () => {
  test.each([
    ['2017-02-24T12:14:00Z', '07:14 today'],
    ['2017-02-24T04:30:00Z', 'yesterday'],
    ['2017-02-21T15:00:00Z', 'Tuesday'],
    ['2017-02-17T15:00:00Z', '17 February'],
    ['2016-05-01T15:00:00Z', '1 May 2016'],
  ])('%s', (since, words) => expect(sinceInWords(since, NOW)).toBe(words))
})

test.each([
  [20_000, 'less than a minute'],
  [60_000, '1 minute'],
  [20 * 60_000, '20 minutes'],
  [90 * 60_000, '2 hours'],
  [47 * 3_600_000, '47 hours'],
  [72 * 3_600_000, '3 days'],
])('%d ms', (durationMs, words) => expect(durationInWords(durationMs)).toBe(words))

test('a moment moves to the reader’s clock, a day alone does not', () => {
  expect(atOffsetOf('2017-02-24T02:00:00Z', NOW)).toBe('2017-02-23T21:00:00-05:00')
  expect(atOffsetOf('2017-02-24', NOW)).toBe('2017-02-24')
})
