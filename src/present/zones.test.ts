import { describe, expect, test } from 'vitest'
import { parseMoment } from '../domain/moment.ts'
import { endOfDay, inZone, isZone, momentInZone, startOfDay } from './zones.ts'

describe('a moment by the clocks of a zone', () => {
  test.each([
    ['2031-03-14T07:10:05Z', 'Europe/Madrid', '2031-03-14T08:10:05+01:00'],
    ['2031-07-14T07:10:05Z', 'Europe/Madrid', '2031-07-14T09:10:05+02:00'],
    ['2031-03-14T02:00:00+01:00', 'America/St_Johns', '2031-03-13T22:30:00-02:30'],
    ['2031-03-14T07:10:05Z', 'UTC', '2031-03-14T07:10:05+00:00'],
    ['2031-03-14', 'Asia/Tokyo', '2031-03-14'],
    ['soon', 'Asia/Tokyo', 'soon'],
  ])('%s in %s', (moment, zone, local) => {
    expect(inZone(moment, zone)).toBe(local)
    if (local.includes('T')) expect(parseMoment(local)).toBe(parseMoment(moment))
  })
})

describe('a day in a zone', () => {
  test.each([
    ['2031-03-14', 'Europe/Madrid', 24],
    ['2031-03-30', 'Europe/Madrid', 23],
    ['2031-10-26', 'Europe/Madrid', 25],
    ['2031-03-14', 'Pacific/Auckland', 24],
  ])('%s in %s runs from midnight for its hours', (day, zone, hours) => {
    const start = startOfDay(day, zone) ?? 0
    const end = endOfDay(day, zone) ?? 0
    expect(momentInZone(start, zone)).toContain(`${day}T00:00:00`)
    expect(momentInZone(end, zone)).toContain(`${day}T23:59:59`)
    expect((end + 1 - start) / 3_600_000).toBe(hours)
  })

  test.each(['2031-02-30', '2031-13-01', '14 March', ''])('%s is no day', (day) => {
    expect(startOfDay(day, 'UTC')).toBeNull()
    expect(endOfDay(day, 'UTC')).toBeNull()
  })
})

test.each([
  ['Europe/Madrid', true],
  ['UTC', true],
  ['Atlantis/Capital', false],
  ['', false],
])('%s is a zone: %s', (name, is) => expect(isZone(name)).toBe(is))
