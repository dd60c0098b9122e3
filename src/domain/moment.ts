/**
 * A point in time as an outlet gave it: ISO 8601 with the outlet's offset (`2017-02-23T18:04:00-05:00`), with `Z` where
 * no offset is known, or a date alone (`2017-02-23`) where only the day is known.
 */
export type Moment = string

const MOMENT =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?(Z|[+-]\d{2}:\d{2})?)?$/

/** Epoch milliseconds of a moment, a date alone counting from midnight UTC; null for what is not a real moment. */
export function parseMoment(moment: string): number | null {
  const match = MOMENT.exec(moment)
  if (match === null) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '0', zone = 'Z'] =
    match
  const dayAt = Date.UTC(Number(year), Number(month) - 1, Number(day))
  const isRealDay = new Date(dayAt).toISOString().startsWith(`${year}-${month}-${day}`)
  if (!isRealDay || Number(hour) > 24 || Number(minute) > 59 || Number(second) > 60) return null
  const timeMs =
    (Number(hour) * 60 + Number(minute)) * 60_000 +
    Number(second) * 1000 +
    Number(fraction.padEnd(3, '0'))
  return dayAt + timeMs - offsetMs(zone)
}

function offsetMs(zone: string): number {
  if (zone === 'Z') return 0
  const sign = zone.startsWith('-') ? -1 : 1
  return sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * 60_000
}

/** The day on the outlet's own calendar, `YYYY-MM-DD`: what "Thursday" in its text is counted from. */
export function dayOf(moment: Moment): string {
  return moment.slice(0, 10)
}

/** The moment of an instant, in UTC, whole seconds. */
export function momentOf(at: number): Moment {
  return new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
