import type { Moment } from '../domain/moment.ts'

/** The moment of an instant by this machine's clock and time zone: the day on which its reader lives. */
export function localMoment(at: number): Moment {
  const offsetMinutes = -new Date(at).getTimezoneOffset()
  const local = new Date(at + offsetMinutes * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offsetMinutes)
  const hours = String(Math.floor(size / 60)).padStart(2, '0')
  const minutes = String(size % 60).padStart(2, '0')
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${hours}:${minutes}`
}

/** The last instant of a day (`YYYY-MM-DD`) by the same clock, epoch ms; null for what is no day. */
export function endOfLocalDay(day: string): number | null {
  return instantOfDay(day, [23, 59, 59, 999])
}

/** The first instant of a day (`YYYY-MM-DD`) by the same clock, epoch ms; null for what is no day. */
export function startOfLocalDay(day: string): number | null {
  return instantOfDay(day, [0, 0, 0, 0])
}

function instantOfDay(
  day: string,
  time: readonly [hours: number, minutes: number, seconds: number, milliseconds: number],
): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (match === null) return null
  const [, year, month, date] = match.map(Number)
  const instant = new Date(Number(year), Number(month) - 1, Number(date), ...time)
  const isReal = instant.getMonth() === Number(month) - 1 && instant.getDate() === Number(date)
  return isReal ? instant.getTime() : null
}
