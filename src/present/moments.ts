import { type Moment, parseMoment } from '../domain/moment.ts'
import { MONTH_NAMES } from '../lexicon/en/months.ts'
import { WEEKDAY_NAMES } from '../lexicon/en/weekdays.ts'

const DAY_MS = 86_400_000

type CalendarDay = { year: number; month: string; day: number; weekday: string }

/** "Thursday 23 February 2017": the day on the outlet's own calendar. What is no day is given back as it stands. */
export function longDay(moment: Moment): string {
  const on = calendarDay(moment)
  return on === null ? moment : `${on.weekday} ${on.day} ${on.month} ${on.year}`
}

/** "Thu 23 Feb"; with its year where that is not the year of `now`. */
export function shortDay(moment: Moment, now: Moment): string {
  const on = calendarDay(moment)
  if (on === null) return moment
  const day = `${on.weekday.slice(0, 3)} ${on.day} ${on.month.slice(0, 3)}`
  return on.year === calendarDay(now)?.year ? day : `${day} ${on.year}`
}

/** The day as one says it: "today", "yesterday", "tomorrow", "Tuesday" within a week back, else as `shortDay` has it. */
export function recentDay(moment: Moment, now: Moment): string {
  const days = daysBetween(moment, now)
  if (days === 0) return 'today'
  if (days === 1) return 'yesterday'
  if (days === -1) return 'tomorrow'
  const weekday = days > 1 && days < 7 ? calendarDay(moment)?.weekday : undefined
  return weekday ?? shortDay(moment, now)
}

/** "today, 08:14", "Tuesday, 18:04", "Thu 2 Feb, 18:04", or the day alone where no more is known. */
export function recentMoment(moment: Moment, now: Moment): string {
  const time = timeOfDay(moment)
  const day = recentDay(moment, now)
  return time === null ? day : `${day}, ${time}`
}

/** "18:04", by the outlet's clock; null where only the day is known. */
export function timeOfDay(moment: Moment): string | null {
  return /T(\d{2}:\d{2})/.exec(moment)?.[1] ?? null
}

/** "Thu 23 Feb, 18:04", or the day alone where no more is known. */
export function shortMoment(moment: Moment, now: Moment): string {
  const time = timeOfDay(moment)
  const day = shortDay(moment, now)
  return time === null ? day : `${day}, ${time}`
}

/** "Thursday 23 February 2017, 18:04 (UTC−5)". */
export function longMoment(moment: Moment): string {
  const time = timeOfDay(moment)
  return time === null ? longDay(moment) : `${longDay(moment)}, ${time} (${zoneInWords(moment)})`
}

/** How long ago a reader looked, as one says it: "08:14 today", "yesterday", "Tuesday", "23 February", "1 May 2016". */
export function sinceInWords(since: Moment, now: Moment): string {
  const local = atOffsetOf(since, now)
  const on = calendarDay(local)
  if (on === null) return since
  const days = daysBetween(local, now)
  if (days === 0) return `${timeOfDay(local) ?? '00:00'} today`
  if (days === 1) return 'yesterday'
  if (days > 1 && days < 7) return on.weekday
  const day = `${on.day} ${on.month}`
  return on.year === calendarDay(now)?.year ? day : `${day} ${on.year}`
}

/** "20 minutes", "3 hours", "2 days": the largest unit that fits, rounded; "less than a minute" under one. */
export function durationInWords(durationMs: number): string {
  const minutes = Math.round(durationMs / 60_000)
  if (minutes < 1) return 'less than a minute'
  if (minutes < 60) return inUnits(minutes, 'minute')
  const hours = Math.round(minutes / 60)
  return hours < 48 ? inUnits(hours, 'hour') : inUnits(Math.round(hours / 24), 'day')
}

/** The calendar's day of a moment on the clock of `now`: what "today" means to a reader who lives there. */
export function atOffsetOf(moment: Moment, now: Moment): Moment {
  const at = parseMoment(moment)
  const zone = /(?:Z|[+-]\d{2}:\d{2})$/.exec(now)?.[0] ?? 'Z'
  if (at === null || timeOfDay(moment) === null) return moment
  const sign = zone.startsWith('-') ? -1 : 1
  const offsetMs =
    zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * 60_000
  return `${new Date(at + offsetMs).toISOString().slice(0, 19)}${zone}`
}

/** "UTC−5", "UTC+5:30", of the offset that a moment has. */
export function zoneInWords(moment: Moment): string {
  const zone = /([+-])(\d{2}):(\d{2})$/.exec(moment)
  if (zone === null) return 'UTC'
  const [, sign, hours, minutes] = zone
  const by = `${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
  return by === '0' ? 'UTC' : `UTC${sign === '-' ? '−' : '+'}${by}`
}

function calendarDay(moment: Moment): CalendarDay | null {
  const dayAt = parseMoment(moment.slice(0, 10))
  if (dayAt === null) return null
  const date = new Date(dayAt)
  return {
    year: date.getUTCFullYear(),
    month: MONTH_NAMES[date.getUTCMonth()] ?? '',
    day: date.getUTCDate(),
    weekday: WEEKDAY_NAMES[(date.getUTCDay() + 6) % 7] ?? '',
  }
}

/** Whole days on the calendar from one moment to a later one, each on the day that it names; NaN for what is no day. */
export function daysBetween(earlier: Moment, later: Moment): number {
  const from = parseMoment(earlier.slice(0, 10)) ?? Number.NaN
  const to = parseMoment(later.slice(0, 10)) ?? Number.NaN
  return Math.round((to - from) / DAY_MS)
}

function inUnits(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
