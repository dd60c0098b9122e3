import { type Moment, parseMoment } from '../../domain/moment.ts'
import { atOffsetOf } from '../moments.ts'

const DAY_MS = 86_400_000

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('es', { ...options, timeZone: 'UTC' })

const LONG = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
const SHORT = format({ weekday: 'short', day: 'numeric', month: 'short' })
const SHORT_WITH_YEAR = format({
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
})
const WEEKDAY = format({ weekday: 'long' })
const DAY = format({ day: 'numeric', month: 'long' })
const DAY_WITH_YEAR = format({ day: 'numeric', month: 'long', year: 'numeric' })

/** "jueves, 23 de febrero de 2017"; what is no day is given back as it stands. */
export function longSpanishDay(moment: Moment): string {
  return formatDay(LONG, moment)
}

/** "jue, 23 feb, 18:04", or the day alone where no more is known. */
export function shortSpanishMoment(moment: Moment, now: Moment): string {
  const day = formatDay(isSameYear(moment, now) ? SHORT : SHORT_WITH_YEAR, moment)
  const time = timeOf(moment)
  return time === null ? day : `${day}, ${time}`
}

/** "las 08:14 de hoy", "ayer", "el martes", "el 23 de febrero": what follows "desde". */
export function spanishSince(since: Moment, now: Moment): string {
  const local = atOffsetOf(since, now)
  const sinceAt = dayAtOf(local)
  const nowAt = dayAtOf(now)
  if (sinceAt === null || nowAt === null) return since
  const days = Math.round((nowAt - sinceAt) / DAY_MS)
  if (days === 0) return `las ${timeOf(local) ?? '00:00'} de hoy`
  if (days === 1) return 'ayer'
  if (days > 1 && days < 7) return `el ${WEEKDAY.format(sinceAt)}`
  return `el ${(isSameYear(local, now) ? DAY : DAY_WITH_YEAR).format(sinceAt)}`
}

function formatDay(formatter: Intl.DateTimeFormat, moment: Moment): string {
  const dayAt = dayAtOf(moment)
  return dayAt === null ? moment : formatter.format(dayAt)
}

function dayAtOf(moment: Moment): number | null {
  return parseMoment(moment.slice(0, 10))
}

function timeOf(moment: Moment): string | null {
  return /T(\d{2}:\d{2})/.exec(moment)?.[1] ?? null
}

function isSameYear(one: Moment, other: Moment): boolean {
  return one.slice(0, 4) === other.slice(0, 4)
}
