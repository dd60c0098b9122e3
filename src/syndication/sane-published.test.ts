import { expect, it } from 'vitest'
import { sanePublished } from './sane-published.ts'

it.each([
  ['2024-05-03T10:00:00Z', '2024-05-03T10:00:00Z'],
  ['2024-05-04T22:00:00Z', '2024-05-04T22:00:00Z'],
  ['2099-01-01T00:00:00Z', null],
  ['1970-01-01T00:00:00Z', null],
  ['1969-12-31T19:00:00-05:00', null],
  ['1012-01-01', null],
  ['1953-02-01', '1953-02-01'],
  [null, null],
])('on 3 May 2024, %s is %s', (moment, sane) => {
  expect(sanePublished(moment, Date.UTC(2024, 4, 3, 12))).toBe(sane)
})
