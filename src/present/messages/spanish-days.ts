import { type Moment, parseMoment } from '../../domain/moment.ts'
import { atOffsetOf, daysBetween, timeOfDay, zoneInWords } from '../moments.ts'
import { type TimexWords, timexInWords } from '../timex-values.ts'
import type { DayWords } from './day-words.ts'
import { counted } from './spanish-counts.ts'

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
const MONTH = format({ month: 'long' })

const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  SP: 'primavera de',
  SU: 'verano de',
  FA: 'otoño de',
  WI: 'invierno de',
  H1: 'primer semestre de',
  H2: 'segundo semestre de',
  Q1: 'primer trimestre de',
  Q2: 'segundo trimestre de',
  Q3: 'tercer trimestre de',
  Q4: 'cuarto trimestre de',
}

const SPANISH_TIMEX: TimexWords = {
  day,
  partsOfDay: {
    MO: 'por la mañana',
    MI: 'a mediodía',
    AF: 'por la tarde',
    EV: 'por la tarde',
    NI: 'por la noche',
    DT: 'de día',
  },
  week: (monday) => `semana del ${monday}`,
  weekend: (saturday) => `fin de semana del ${saturday}`,
  month: (index, year) => `${MONTH.format(Date.UTC(2000, index, 1))} de ${year}`,
  partOfYear: (code, year) => `${PARTS_OF_YEAR[code]} ${year}`,
  decade: (digits) => `década de ${digits}0`,
}

export const SPANISH_DAYS: DayWords = {
  longDay: (moment) => formatDay(LONG, moment),
  longMoment,
  day,
  moment: withTime,
  since,
  timex: (value, now) => timexInWords(value, now, SPANISH_TIMEX),
  duration,
}

/** "jueves, 23 de febrero de 2017, 18:04 (UTC−5)". */
function longMoment(moment: Moment): string {
  const time = timeOfDay(moment)
  const long = formatDay(LONG, moment)
  return time === null ? long : `${long}, ${time} (${zoneInWords(moment)})`
}

/** "hoy", "ayer", "mañana", "martes", "jue, 23 feb". */
function day(moment: Moment, now: Moment): string {
  const days = daysBetween(moment, now)
  if (days === 0) return 'hoy'
  if (days === 1) return 'ayer'
  if (days === -1) return 'mañana'
  if (days > 1 && days < 7) return formatDay(WEEKDAY, moment)
  return formatDay(isSameYear(moment, now) ? SHORT : SHORT_WITH_YEAR, moment)
}

function withTime(moment: Moment, now: Moment): string {
  const time = timeOfDay(moment)
  return time === null ? day(moment, now) : `${day(moment, now)}, ${time}`
}

/** "las 08:14 de hoy", "ayer", "el martes", "el 23 de febrero": what follows "desde". */
function since(moment: Moment, now: Moment): string {
  const local = atOffsetOf(moment, now)
  const days = daysBetween(local, now)
  if (Number.isNaN(days)) return moment
  if (days === 0) return `las ${timeOfDay(local) ?? '00:00'} de hoy`
  if (days === 1) return 'ayer'
  if (days > 1 && days < 7) return `el ${formatDay(WEEKDAY, local)}`
  return `el ${formatDay(isSameYear(local, now) ? DAY : DAY_WITH_YEAR, local)}`
}

function duration(durationMs: number): string {
  const minutes = Math.round(durationMs / 60_000)
  if (minutes < 1) return 'menos de un minuto'
  if (minutes < 60) return counted(minutes, 'minuto', 'minutos')
  const hours = Math.round(minutes / 60)
  if (hours < 48) return counted(hours, 'hora', 'horas')
  return counted(Math.round(hours / 24), 'día', 'días')
}

function formatDay(formatter: Intl.DateTimeFormat, moment: Moment): string {
  const dayAt = parseMoment(moment.slice(0, 10))
  return dayAt === null ? moment : formatter.format(dayAt)
}

function isSameYear(one: Moment, other: Moment): boolean {
  return one.slice(0, 4) === other.slice(0, 4)
}
