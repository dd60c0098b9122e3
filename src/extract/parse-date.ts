import { type Moment, parseMoment } from '../domain/moment.ts'
import { parseMonth } from '../lexicon/month-names.ts'
import { parseZone } from './time-zones.ts'

/** Which of two numbers is the day in "03/04/2017": told by the language and the country of a page, null where neither tells. */
export type DayOrder = 'day-first' | 'month-first' | null

/** A date is looked for in this much of a text; what is longer is no date. */
const MAX_LENGTH = 300

const ISO =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?!\d)/i
const MONTH_FIRST = /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -]?\s*(?:of\s+|de\s+)?(\p{L}+)\.?,?[ -]\s*(?:de\s+|del\s+)?(\d{4})(?!\d)/u
/** "Jan 04 09:34 2021" */
const CLOCK_BEFORE_YEAR = /(\p{L}+)\.?\s+(\d{1,2})(?=\s+\d{1,2}:\d{2}(?::\d{2})?\s+(\d{4})(?!\d))/u
const DOTTED = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})(?!\d|\.\d)/
const SLASHED = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/
const YEAR_FIRST = /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/

const HALF = '([ap])\\.?m\\.?(?!\\p{L})'
const ZONE =
  '\\(?((?:GMT|UTC)?[+-]\\d{1,2}:?\\d{2}(?!\\d)|[A-Z]{1,4}T(?!\\p{L})|UTC|GMT|MEZ|MESZ|Z(?!\\p{L}))?'
const CLOCK = new RegExp(
  `(?<![\\d:.])(\\d{1,2})(?:[:.h](\\d{2})(?![\\d.])(?::\\d{2})?\\s*(?:${HALF})?|\\s*${HALF})\\s*(?:Uhr)?\\s*${ZONE}`,
  'iu',
)

/**
 * The moment that a piece of text or markup names, with the outlet's offset, `Z` where a time has no known offset, a date
 * alone where there is no time. Reads ISO 8601, RFC 2822, "4:05 PM EST, Thu February 23, 2017", "23.02.2017, 16:05 Uhr",
 * "23 février 2017", "2017年2月23日". Null without a full date with its year, or where day and month could be either and
 * `order` does not tell.
 */
export function parseDate(text: string, order: DayOrder = null): Moment | null {
  if (text.length > MAX_LENGTH) return null
  const iso = ISO.exec(text)
  if (iso !== null) {
    const [, year = '', month = '', day = '', hour, minute = '00', second = '00', zone] = iso
    const date = formatDay(year, month, day)
    if (date === null) return null
    return hour === undefined
      ? timed(date, text.slice(iso.index + iso[0].length))
      : real(date, hour, minute, second, zone ?? null)
  }
  const found = findDay(text, order)
  if (found === null) return null
  const rest = `${text.slice(0, found.start)} ; ${text.slice(found.end)}`
  return timed(found.day, rest)
}

function findDay(
  text: string,
  order: DayOrder,
): { day: string; start: number; end: number } | null {
  if (!/\d/.test(text)) return null
  for (const [pattern, read] of DAY_FORMS) {
    const match = pattern.exec(text)
    const day = match === null ? null : read(match.slice(1), order)
    if (match !== null && day !== null) {
      return { day, start: match.index, end: match.index + match[0].length }
    }
  }
  return null
}

/** How a day is written, in order of trial, and how its parts are read. */
const DAY_FORMS: readonly [RegExp, (parts: string[], order: DayOrder) => string | null][] = [
  [MONTH_FIRST, ([name = '', day = '', year = '']) => namedDay(year, name, day)],
  [CLOCK_BEFORE_YEAR, ([name = '', day = '', year = '']) => namedDay(year, name, day)],
  [DAY_FIRST, ([day = '', name = '', year = '']) => namedDay(year, name, day)],
  [EAST_ASIAN, ([year = '', month = '', day = '']) => formatDay(year, month, day)],
  [YEAR_FIRST, ([year = '', month = '', day = '']) => formatDay(year, month, day)],
  [DOTTED, ([day = '', month = '', year = '']) => formatDay(year.padStart(4, '20'), month, day)],
  [
    SLASHED,
    ([first = '', second = '', year = ''], order) => slashedDay(year, first, second, order),
  ],
]

function namedDay(year: string, name: string, day: string): string | null {
  const month = parseMonth(name)
  return month === null ? null : formatDay(year, String(month), day)
}

/** 03/04/2017 is a day in March in one country and in April in another. */
function slashedDay(year: string, first: string, second: string, order: DayOrder): string | null {
  if (Number(second) > 12) return formatDay(year, first, second)
  if (Number(first) > 12 || Number(first) === Number(second) || order === 'day-first')
    return formatDay(year, second, first)
  return order === 'month-first' ? formatDay(year, first, second) : null
}

function formatDay(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return parseMoment(date) === null || Number(year) < 1700 ? null : date
}

/** The day with the time that the rest of its text gives, if any. */
function timed(day: string, rest: string): Moment {
  const [clock, hour = '', minute = '00', halfOfPrecise, halfOfBare, zone] = CLOCK.exec(rest) ?? []
  if (clock === undefined) return day
  const half = (halfOfPrecise ?? halfOfBare)?.toLowerCase()
  if (half !== undefined && (Number(hour) > 12 || hour === '0')) return day
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'p' ? 12 : 0)
  return real(day, String(hours), minute, '00', zone ?? null)
}

function real(
  day: string,
  hour: string,
  minute: string,
  second: string,
  zone: string | null,
): Moment {
  const offset = zone === null ? null : parseZone(zone, day)
  const moment = `${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset ?? 'Z'}`
  return parseMoment(moment) === null ? day : moment
}
