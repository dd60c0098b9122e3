import { expect, test } from 'vitest'
import { parseMoment } from '../domain/moment.ts'
import { endOfLocalDay, localMoment } from './local-moment.ts'

test('a local moment is the same instant', () => {
  const at = Date.UTC(2031, 2, 14, 7, 10, 5)
  expect(parseMoment(localMoment(at))).toBe(at)
  expect(localMoment(at)).toMatch(/^2031-03-1[345]T\d\d:\d\d:05[+-]\d\d:\d\d$/)
})

test('a day ends in its last second by the local clock', () => {
  const end = endOfLocalDay('2031-03-14')
  expect(localMoment(end ?? 0)).toMatch(/^2031-03-14T23:59:59/)
})

test.each(['2031-02-30', '2031-13-01', '14 March', ''])('%s is no day', (day) => {
  expect(endOfLocalDay(day)).toBeNull()
})
