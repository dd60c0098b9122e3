import {
  addDays,
  addMonths,
  addQuarters,
  dayFrom,
  daysBetween,
  pad,
  weekdayIn,
  weekdayOf,
  weekOf,
  yearOf,
} from './calendar.ts'
import type { Direction, Step, TimexReading } from './timex-rule.ts'

/** What a reading is resolved against. All null-safe: without a day of publication relative dates have no value. */
export type Grounds = {
  /** The outlet's day of publication. */
  readonly day: string | null
  /** Hour of publication where known, `2017-02-23T18`. */
  readonly hour: string | null
  readonly tense: () => 'past' | 'future' | null
  /** Value of the nearest dated timex before this one, two sentences back at most. */
  readonly anchor: () => string | null
  /** The quarter that the text speaks of. */
  readonly reportedQuarter: string | null
}

export type Resolution = { readonly value: string; readonly isKnown: boolean }

/** The TIMEX3 value of a reading, or null: unknown stays unknown. `isKnown` where the words alone give it. */
export function resolveReading(reading: TimexReading, grounds: Grounds): Resolution | null {
  switch (reading.kind) {
    case 'value':
      return { value: reading.value, isKnown: true }
    case 'from-anchor':
      return implied(fromAnchor(reading.step, reading.count, grounds))
    case 'same-period':
      return implied(samePeriod(reading.years, grounds))
    case 'unknown':
    case 'clock':
      return null
    default:
      return grounds.day === null ? null : implied(fromDay(reading, grounds.day, grounds))
  }
}

type DayReading = Exclude<
  TimexReading,
  { readonly kind: 'value' | 'from-anchor' | 'same-period' | 'unknown' | 'clock' }
>

function fromDay(reading: DayReading, day: string, grounds: Grounds): string | null {
  switch (reading.kind) {
    case 'weekday':
      return nearestWeekday(day, reading.weekday, reading.direction, grounds)
    case 'month':
      return nearestMonth(day, reading, grounds)
    case 'season':
      return nearestSeason(day, reading.code, reading.direction ?? grounds.tense())
    case 'quarter':
      return nearestQuarter(day, reading.quarter, reading.yearOffset, grounds)
    case 'half':
      return `${yearOf(day) + (reading.yearOffset ?? 0)}-H${reading.half}`
    case 'weekend':
      return weekendOf(day, reading.count, grounds)
    case 'holiday':
      return nearestHoliday(day, reading, grounds)
    case 'night':
      return grounds.tense() === 'future' ? day : addDays(day, -1)
    case 'from-publication':
      return shift(day, reading.step, reading.count)
    case 'elapsed':
      return elapsed(day, reading.step, reading.count, grounds)
  }
}

function implied(value: string | null): Resolution | null {
  return value === null ? null : { value, isKnown: false }
}

/** "Thursday" of a past tense is the last one, the day of publication included; of a future one, the coming. */
function nearestWeekday(
  day: string,
  weekday: number,
  direction: Direction | null,
  grounds: Grounds,
): string {
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (direction === 'past') return addDays(day, back === 0 ? -7 : -back)
  if (direction === 'future') return addDays(day, back === 0 ? 7 : 7 - back)
  if (back === 0) return day
  return grounds.tense() === 'future' ? addDays(day, 7 - back) : addDays(day, -back)
}

function nearestMonth(
  day: string,
  reading: Extract<TimexReading, { readonly kind: 'month' }>,
  grounds: Grounds,
): string | null {
  const { month, direction } = reading
  const year = yearOf(day)
  const yearOffset = reading.yearOffset ?? (direction === 'present' ? 0 : null)
  const years = yearOffset === null ? [year - 1, year, year + 1] : [year + yearOffset]
  const candidates = years.flatMap((candidate) => {
    const value = dayFrom(candidate, month, reading.day ?? 1)
    return value === null ? [] : [value]
  })
  // A bare month is compared by months, so that the current one is neither past nor future.
  const reference = reading.day === null ? `${day.slice(0, 7)}-01` : day
  const strict = candidates.filter((value) =>
    direction === 'past' ? value < reference : direction === 'future' ? value > reference : true,
  )
  const tense = direction ?? grounds.tense()
  const nearest = strict.sort(
    (a, b) => remoteness(a, reference, tense) - remoteness(b, reference, tense),
  )[0]
  if (nearest === undefined) return null
  return reading.day === null ? nearest.slice(0, 7) : nearest
}

/**
 * Days away; against the tense, three times as much. News names the year of a date that is far, so that a date ten
 * months back is less likely than one two months ahead, even in a past tense ("said it would close on Nov. 15").
 */
function remoteness(value: string, reference: string, tense: Direction | null): number {
  const days = daysBetween(reference, value)
  const isAgainst = (tense === 'past' && days > 0) || (tense === 'future' && days < 0)
  return Math.abs(days) * (isAgainst ? 3 : 1)
}

function nearestHoliday(
  day: string,
  { month, weekday, which, direction }: Extract<TimexReading, { readonly kind: 'holiday' }>,
  grounds: Grounds,
): string | null {
  const tense = direction ?? grounds.tense()
  const [nearest] = [-1, 0, 1]
    .map((offset) => weekdayIn(yearOf(day) + offset, month, weekday, which))
    .sort((a, b) => remoteness(a, day, tense) - remoteness(b, day, tense))
  return nearest ?? null
}

const SEASON_STARTS: ReadonlyMap<string, number> = new Map([
  ['SP', 3],
  ['SU', 6],
  ['FA', 9],
  ['WI', 12],
])

function nearestSeason(day: string, code: string, direction: Direction | null): string | null {
  const start = SEASON_STARTS.get(code)
  if (start === undefined) return null
  const month = Number(day.slice(5, 7))
  const year = yearOf(day)
  if (direction === 'past') return `${month > start ? year : year - 1}-${code}`
  if (direction === 'future') return `${month < start + 3 ? year : year + 1}-${code}`
  return `${year}-${code}`
}

function nearestQuarter(
  day: string,
  quarter: number,
  yearOffset: number | null,
  grounds: Grounds,
): string {
  const year = yearOf(day)
  if (yearOffset !== null) return `${year + yearOffset}-Q${quarter}`
  const ahead = quarter - Number(addQuarters(day, 0).slice(-1))
  // A company "expects to report" the quarter that just ended: only one longer past is next year's.
  if (grounds.tense() === 'future') return `${ahead < -1 ? year + 1 : year}-Q${quarter}`
  return `${ahead > 0 ? year - 1 : year}-Q${quarter}`
}

function weekendOf(day: string, count: number | null, grounds: Grounds): string {
  const steps = count ?? (grounds.tense() === 'future' || weekdayOf(day) > 5 ? 0 : -1)
  return `${weekOf(addDays(day, steps * 7))}-WE`
}

function elapsed(day: string, step: Step, count: number, grounds: Grounds): string | null {
  if (step === 'hour' || step === 'minute' || step === 'second')
    return hoursFrom(step, count, grounds)
  if (step === 'year' && count === -1) {
    const quarter = grounds.reportedQuarter
    // "Profit rose from $2 million a year ago": the same quarter, where the text reports one.
    if (quarter !== null) return shift(quarter, 'year', -1)
  }
  return shift(day, step, count)
}

function hoursFrom(step: Step, count: number, grounds: Grounds): string | null {
  if (grounds.hour === null || step !== 'hour') return null
  const day = grounds.hour.slice(0, 10)
  const hours = Number(grounds.hour.slice(11, 13)) + Math.round(count)
  return `${addDays(day, Math.floor(hours / 24))}T${pad(((hours % 24) + 24) % 24)}`
}

function fromAnchor(step: Step, count: number, grounds: Grounds): string | null {
  if (step === 'quarter' || step === 'year') {
    const quarter = grounds.reportedQuarter
    if (quarter !== null) return shift(quarter, step, count)
  }
  const anchor = grounds.anchor()
  return anchor === null ? null : shift(anchor, step, count)
}

function samePeriod(years: number, grounds: Grounds): string | null {
  const anchor = grounds.anchor() ?? grounds.reportedQuarter
  return anchor === null || !/^\d{4}(?:-(?:Q\d|\d\d)(?:-\d\d)?)?$/.test(anchor)
    ? null
    : `${yearOf(anchor) + years}${anchor.slice(4)}`
}

/** A day, month, quarter or year moved by so many steps; null where the value is coarser than the step. */
function shift(value: string, step: Step, count: number): string | null {
  const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  if (step === 'year') return shiftYear(value, day, count)
  if (!Number.isInteger(count)) return null
  if (step === 'quarter') {
    const quarter = /^(\d{4})-Q(\d)$/.exec(value)
    const start = quarter === null ? day : `${quarter[1]}-${pad(Number(quarter[2]) * 3)}-01`
    return start === undefined ? null : addQuarters(start, count)
  }
  if (step === 'month')
    return /^\d{4}-\d\d/.test(value) ? addMonths(`${value.slice(0, 7)}-01`, count) : null
  if (day === undefined) return null
  if (step === 'week') return weekOf(addDays(day, count * 7))
  return step === 'day' ? addDays(day, count) : null
}

function shiftYear(value: string, day: string | undefined, count: number): string | null {
  const year = Number(/^\d{4}/.exec(value)?.[0])
  if (Number.isNaN(year)) return null
  if (!Number.isInteger(count)) return null
  if (/^\d{4}-Q\d$/.test(value)) return `${year + count}${value.slice(4)}`
  return day !== undefined || /^\d{4}(?:-\d\d)?$/.test(value) ? String(year + count) : null
}
