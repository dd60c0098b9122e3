import { type Moment, momentOf, parseMoment } from '../domain/moment.ts'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000

/** Making one reads the zone's whole history; there are few zones, and their names come from `isZone` alone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** Whether this is the name of a time zone (`Europe/Madrid`, `UTC`). */
export function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** The moment of an instant (epoch ms) by the clocks of a zone, whole seconds. */
export function momentInZone(at: number, zone: string): Moment {
  const offsetMs = zoneOffsetMs(at, zone)
  return momentOf(at + offsetMs).replace('Z', offsetInDigits(offsetMs))
}

/** A moment by the clocks of a zone; a day alone stays the day that it is, and what is no moment stays as it stands. */
export function inZone(moment: Moment, zone: string): Moment {
  const at = moment.includes('T') ? parseMoment(moment) : null
  return at === null ? moment : momentInZone(at, zone)
}

/** The first instant of a day (`YYYY-MM-DD`) in a zone, epoch ms; null for what is no day. */
export function startOfDay(day: string, zone: string): number | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseMoment(day) : null
  if (midnight === null) return null
  // The offset before a change of clocks may not be that of the midnight sought: asked a second time, it is.
  const near = midnight - zoneOffsetMs(midnight, zone)
  return midnight - zoneOffsetMs(near, zone)
}

/** The last instant of a day (`YYYY-MM-DD`) in a zone, epoch ms; null for what is no day. */
export function endOfDay(day: string, zone: string): number | null {
  const midnight = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseMoment(day) : null
  if (midnight === null) return null
  const next = startOfDay(momentOf(midnight + DAY_MS).slice(0, 10), zone)
  return next === null ? null : next - 1
}

function zoneOffsetMs(at: number, zone: string): number {
  const parts = new Map(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  const part = (name: Intl.DateTimeFormatPartTypes) => Number(parts.get(name))
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  )
  return Math.round((local - Math.floor(at / 1000) * 1000) / MINUTE_MS) * MINUTE_MS
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known !== undefined) return known
  const clock = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  clocks.set(zone, clock)
  return clock
}

/** "+05:30". */
function offsetInDigits(offsetMs: number): string {
  const minutes = Math.abs(offsetMs) / MINUTE_MS
  const digits = (count: number) => String(count).padStart(2, '0')
  return `${offsetMs < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`
}
