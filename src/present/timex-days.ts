import { momentOf } from '../domain/moment.ts'
import { DAY_MS, mondayOfWeek } from './calendar-weeks.ts'

/** Whole days on the calendar, `YYYY-MM-DD`, half-open. */
export type Days = { readonly from: string; readonly before: string }

/** The days of a TIMEX3 value that is a day (with or without an hour), a week, a weekend or a month; null of all others. */
export function daysOfTimex(value: string): Days | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(value)?.slice(1).map(Number)
  if (day !== undefined) {
    const [year = 0, month = 0, date = 0] = day
    const from = Date.UTC(year, month - 1, date)
    const isReal = new Date(from).getUTCMonth() === month - 1
    return isReal ? daysBetween(from, from + DAY_MS) : null
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week !== null) {
    const number = Number(week[2])
    if (number < 1 || number > 53) return null
    const monday = mondayOfWeek(Number(week[1]), number)
    return daysBetween(week[3] === undefined ? monday : monday + 5 * DAY_MS, monday + 7 * DAY_MS)
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month === null) return null
  const [year, index] = [Number(month[1]), Number(month[2]) - 1]
  if (index < 0 || index > 11) return null
  return daysBetween(Date.UTC(year, index, 1), Date.UTC(year, index + 1, 1))
}

function daysBetween(from: number, before: number): Days {
  return { from: momentOf(from).slice(0, 10), before: momentOf(before).slice(0, 10) }
}
