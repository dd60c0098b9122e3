import type { Moment } from '../domain/moment.ts'
import { parseMonthBeginning } from '../lexicon/month-names.ts'
import { zoneMinutes } from './feed-zones.ts'

const MAX_LENGTH = 100

type Clock = { readonly hour: number; readonly minute: number; readonly second: number }

/** The parts of a date as they are found. */
type Parts = {
  year: number | null
  month: number | null
  day: number | null
  clock: Clock | null
  zone: string | null
}

/** `2024-05-03`, `2024/5/3`; `20240503`, `20240503T1004`; `3.5.2024`, `23/5/2024`; ISO 8601's day of the year `2024-124`. */
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(?!\d)/i
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/
const ORDINAL = /^(\d{4})-?(\d{3})$/

const CLOCK = /^(\d{1,2})[:h.](\d{2})(?:[:.](\d{2})(?:[.:]\d+)?)?(am|pm|a\.m\.|p\.m\.)?$/i

/** Words between the parts of a date that say nothing. */
const FILLERS = new Set('at de del of the um uhr a à às alle om le'.split(' '))

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
  return parseEpoch(date) ?? parseOrdinal(date) ?? momentOfParts(scanParts(date))
}

/** Seconds or milliseconds since 1970, between 2001 and 2286, as some generators write. */
function parseEpoch(date: string): Moment | null {
  if (!/^[1-9]\d{9}(?:\d{3})?$/.test(date)) return null
  return isoSecond(date.length === 10 ? Number(date) * 1000 : Number(date)) + isoOffset(0)
}

function parseOrdinal(date: string): Moment | null {
  const [, year, dayOfYear] = (ORDINAL.exec(date) ?? []).map(Number)
  if (year === undefined || dayOfYear === undefined || dayOfYear === 0) return null
  const day = new Date(Date.UTC(year, 0, dayOfYear))
  return year >= 1000 && day.getUTCFullYear() === year ? isoDay(day.getTime()) : null
}

/** Null where a token has no place in a date, or a second one of its kind comes. */
function scanParts(date: string): Parts | null {
  const { parts, rest } = takeNumericDay(date.replace(/^\p{L}+\.?,? ?(?=\d{1,4}[-/.]\d)/u, ''))
  const isWorded = parts.day === null
  for (const [index, token] of tokensOf(rest).entries()) {
    const isLeading = isWorded && index === 0
    if (!takeToken(parts, token, isLeading)) return null
  }
  return parts
}

/** The day at the head of a date in numbers, if one stands there and its order is beyond doubt. */
function takeNumericDay(date: string): { parts: Parts; rest: string } {
  const parts: Parts = { year: null, month: null, day: null, clock: null, zone: null }
  const yearFirst = YEAR_FIRST.exec(date)
  if (yearFirst !== null) {
    const [whole, year, , month, day] = yearFirst
    Object.assign(parts, { year: Number(year), month: Number(month), day: Number(day) })
    return { parts, rest: date.slice(whole.length) }
  }
  const compact = COMPACT.exec(date)
  if (compact !== null) {
    const [whole, year, month, day, hour, minute, second = '00'] = compact
    Object.assign(parts, { year: Number(year), month: Number(month), day: Number(day) })
    const clock = hour === undefined ? '' : `${hour}:${minute}:${second}`
    return { parts, rest: clock + date.slice(whole.length) }
  }
  const yearLast = YEAR_LAST.exec(date)
  if (yearLast !== null) {
    const [whole, first, separator, second, year] = yearLast
    const isDayFirst = separator === '.' || Number(first) > 12
    // Day and month change places between countries: where both could be either, nothing is read.
    if (!isDayFirst && Number(second) <= 12) return { parts, rest: date }
    const [day, month] = isDayFirst ? [first, second] : [second, first]
    Object.assign(parts, { year: Number(year), month: Number(month), day: Number(day) })
    return { parts, rest: date.slice(whole.length) }
  }
  return { parts, rest: date }
}

/** `3-May-2024` and `3/May/2024` are three tokens, `10:00:00.5+0200` and `10:00Z` two. */
function tokensOf(date: string): string[] {
  return date
    .replace(/^[ ,]?T ?(?=\d)/i, '')
    .replace(/(\d)[-/](\p{L}{3,})[-/](?=\d)/gu, '$1 $2 ')
    .replace(/(:\d{2}),(?=\d)/g, '$1.')
    .replace(/([:.]\d+)([+-]\d)/g, '$1 $2')
    .replace(/([:.]\d+)(Z|UTC?|GMT)(?![a-z])/gi, '$1 $2')
    .replace(/-(?=-\d)/g, '')
    .split(/[ ,]+/)
    .filter((token) => token !== '')
}

/** Puts a token where it belongs: a number before or after the month is the day, one after both the year. */
function takeToken(parts: Parts, token: string, isLeading: boolean): boolean {
  const word = token.replace(/[.,;]+$/, '')
  const month = /^\p{L}{3,}$/u.test(word) ? parseMonthBeginning(word) : null
  const clock = parseClock(token)
  const day = /^(\d{1,2})(?:st|nd|rd|th|º|er)?$/i.exec(word)?.[1]
  if (month !== null && (parts.month === null || wasWeekday(parts))) parts.month = month
  else if (clock !== null && parts.clock === null) parts.clock = clock
  else if (/^[ap]\.?m$/i.test(word) && parts.clock !== null)
    parts.clock = onHalfDay(parts.clock, word)
  else if (day !== undefined && parts.day === null) parts.day = Number(day)
  else if (isYear(word, parts)) parts.year = fullYear(word)
  else if (zoneMinutes(word) !== null) parts.zone ??= word
  else if (!/^\p{L}/u.test(word)) return false
  // A weekday, a zone without a known name, a word between.
  else return isLeading || parts.clock !== null || FILLERS.has(word.toLowerCase())
  return true
}

/** "mar. 5 mars": the first of two that look like months named the weekday. */
function wasWeekday({ month, day, year }: Parts): boolean {
  return month === 3 && day !== null && year === null
}

function isYear(word: string, { year, month }: Parts): boolean {
  return year === null && /^\d{2}$|^\d{4}$/.test(word) && (month !== null || word.length === 4)
}

function fullYear(digits: string): number {
  const year = Number(digits)
  if (digits.length === 4) return year
  return year < 50 ? 2000 + year : 1900 + year
}

function parseClock(token: string): Clock | null {
  const match = CLOCK.exec(token)
  if (match === null) return null
  const [, hour, minute, second = '0', half] = match
  const clock = { hour: Number(hour), minute: Number(minute), second: Number(second) }
  return half === undefined ? clock : onHalfDay(clock, half)
}

/** `15:04 PM` is written too, and means what it says without the letters. */
function onHalfDay(clock: Clock, half: string): Clock {
  if (clock.hour > 12) return clock
  return { ...clock, hour: (clock.hour % 12) + (/^p/i.test(half) ? 12 : 0) }
}

function momentOfParts(parts: Parts | null): Moment | null {
  if (parts === null) return null
  const { year, month, day, clock, zone } = parts
  if (year === null || month === null || day === null || year < 1000) return null
  const dayAt = Date.UTC(year, month - 1, day)
  const calendarDay = new Date(dayAt)
  const isRealDay = calendarDay.getUTCMonth() === month - 1 && calendarDay.getUTCDate() === day
  if (!isRealDay) return null
  if (clock === null) return isoDay(dayAt)
  const { hour, minute, second } = clock
  const isMidnight = hour === 24 && minute === 0 && second === 0
  if (!isMidnight && (hour > 23 || minute > 59 || second > 60)) return null
  // A leap second has no place on the scale of milliseconds: it is told as the one before.
  const at = dayAt + ((hour * 60 + minute) * 60 + Math.min(second, 59)) * 1000
  return isoSecond(at) + isoOffset((zone === null ? null : zoneMinutes(zone)) ?? 0)
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

function isoSecond(at: number): string {
  return new Date(at).toISOString().slice(0, 19)
}

function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const absolute = Math.abs(minutes)
  const hours = String(Math.floor(absolute / 60)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(absolute % 60).padStart(2, '0')}`
}
