import type { Moment } from '../domain/moment.ts'
import { monthOf, zoneMinutes } from './feed-date-words.ts'

const MAX_LENGTH = 100

type Clock = { readonly hour: number; readonly minute: number; readonly second: number }

/** `2024-05-03`, `20240503`, `2024/5/3`, and a time after it in any ISO 8601 form. */
const NUMERIC =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))(?:(?: ?T ?|[ ,:])(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?(?: ?([A-Z]+|(?:GMT|UTC)?[+-][\d:]+))?)?$/i

/** ISO 8601's day of the year: `2024-124`. */
const ORDINAL = /^(\d{4})-?(\d{3})$/

const WORD_CLOCK = /^(\d{1,2})[:h.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(am|pm|a\.m\.|p\.m\.)?$/i

/** Words between the parts of a date that say nothing. */
const FILLERS = new Set([
  'at',
  'de',
  'del',
  'of',
  'the',
  'um',
  'uhr',
  'a',
  'à',
  'às',
  'alle',
  'om',
  'le',
])

/**
 * The moment that a date in a feed stands for, with its offset; a date alone where it has no time, null where it is no
 * real date or leaves the day open. Reads RFC 822 and 850, ISO 8601, asctime and what lies between: named zones, none,
 * two-digit years, months in nine languages, a weekday that is wrong. Numbers alone in doubtful order (`3/4/2024`) are
 * null. A zone whose name means several gives `Z`, like none. Never throws.
 * @source RFC 2822, 4.3, for two-digit years
 */
export function parseFeedDate(text: string): Moment | null {
  if (text.length > MAX_LENGTH * 10) return null
  const date = text
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (date === '' || date.length > MAX_LENGTH) return null
  const withoutWeekday = date.replace(/^\p{L}+\.?,? (?=\d{4}[-/])/u, '')
  return parseNumericDate(withoutWeekday) ?? parseEpoch(date) ?? parseWordedDate(date)
}

function parseNumericDate(date: string): Moment | null {
  const ordinal = ORDINAL.exec(date)
  if (ordinal !== null) return dayOfYear(Number(ordinal[1]), Number(ordinal[2]))
  const match = NUMERIC.exec(date)
  if (match === null) return null
  const [, year, , dashedMonth, dashedDay, month, day, hour, minute, second, zone] = match
  const clock =
    hour === undefined
      ? null
      : { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) }
  return momentAt(
    Number(year),
    Number(dashedMonth ?? month),
    Number(dashedDay ?? day),
    clock,
    zone ?? null,
  )
}

function dayOfYear(year: number, day: number): Moment | null {
  const date = new Date(Date.UTC(year, 0, day))
  return day >= 1 && year >= 1000 && date.getUTCFullYear() === year ? isoDay(date.getTime()) : null
}

/** Seconds or milliseconds since 1970, between 2001 and 2286, as some generators write. */
function parseEpoch(date: string): Moment | null {
  if (!/^[1-9]\d{9}(?:\d{3})?$/.test(date)) return null
  const at = date.length === 10 ? Number(date) * 1000 : Number(date)
  return isoDay(at) + isoTime(at) + isoOffset(0)
}

/** Dates with the month in letters: a number before or after it is the day, one after both the year. */
function parseWordedDate(date: string): Moment | null {
  let month: number | null = null
  let day: number | null = null
  let year: number | null = null
  let clock: Clock | null = null
  let zone: string | null = null
  for (const [index, token] of tokensOf(date).entries()) {
    const word = token.replace(/[.,]+$/, '')
    const wordMonth = /^\p{L}{3,}$/u.test(word) ? monthOf(word) : null
    const wordClock = parseClock(token)
    const dayMatch = /^(\d{1,2})(?:st|nd|rd|th|º|er)?$/i.exec(word)
    if (wordMonth !== null && (month === null || isWeekdayToo(index, month))) month = wordMonth
    else if (wordClock !== null && clock === null) clock = wordClock
    else if (/^[ap]\.?m$/i.test(word) && clock !== null) clock = onHalfDay(clock, word)
    else if (dayMatch !== null && day === null) day = Number(dayMatch[1])
    else if (/^\d{2,4}$/.test(word) && year === null && (month !== null || word.length === 4))
      year = fullYear(word)
    else if (zoneMinutes(word) !== null && (clock !== null || zone === null)) zone ??= word
    else if (/^\p{L}/u.test(word) && (index === 0 || clock !== null || isFiller(word))) continue
    else return null
  }
  if (year === null || month === null || day === null) return null
  return momentAt(year, month, day, clock, zone)

  /** "mar. 5 mars": the first of two months was the name of a weekday. */
  function isWeekdayToo(index: number, firstMonth: number): boolean {
    return index > 0 && day !== null && year === null && firstMonth === 3
  }
}

function isFiller(word: string): boolean {
  return FILLERS.has(word.toLowerCase())
}

/** `3-May-2024` and `3/May/2024` are three tokens, `10:00:00+0200` two. */
function tokensOf(date: string): string[] {
  return date
    .replace(/(\d)[-/](\p{L}{3,})[-/](?=\d)/gu, '$1 $2 ')
    .replace(/(:\d{2})([+-]\d)/g, '$1 $2')
    .replace(/(:\d{2})(Z|GMT|UTC)\b/gi, '$1 $2')
    .split(/[ ,]+/)
    .filter((token) => token !== '')
}

function parseClock(token: string): Clock | null {
  const match = WORD_CLOCK.exec(token)
  if (match === null) return null
  const [, hour, minute, second = '0', half] = match
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second) }
  return half === undefined ? clock : onHalfDay(clock, half)
}

function onHalfDay(clock: Clock, half: string): Clock {
  return { ...clock, hour: (clock.hour % 12) + (/^p/i.test(half) ? 12 : 0) }
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function momentAt(
  year: number,
  month: number,
  day: number,
  clock: Clock | null,
  zone: string | null,
): Moment | null {
  const dayAt = Date.UTC(year, month - 1, day)
  const calendarDay = new Date(dayAt)
  const isRealDay =
    year >= 1000 && calendarDay.getUTCMonth() === month - 1 && calendarDay.getUTCDate() === day
  if (!isRealDay) return null
  if (clock === null) return isoDay(dayAt)
  const { hour, minute, second } = clock
  const isRealTime = (hour < 24 && minute < 60 && second <= 60) || (hour === 24 && minute === 0)
  if (!isRealTime) return null
  // A leap second has no place on the scale of milliseconds: it is told as the one before.
  const at = dayAt + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000
  return isoDay(at) + isoTime(at) + isoOffset((zone === null ? null : zoneMinutes(zone)) ?? 0)
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function isoTime(at: number): string {
  return new Date(at).toISOString().slice(10, 19)
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const absolute = Math.abs(minutes)
  const hours = String(Math.floor(absolute / 60)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(absolute % 60).padStart(2, '0')}`
}
