import { momentOf } from '../domain/moment.ts'
import { MONTH_NAMES } from '../lexicon/en/months.ts'
import { DAY_MS, mondayOfWeek } from './calendar-weeks.ts'
import { shortDay } from './moments.ts'

const PARTS_OF_DAY: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}

const PARTS_OF_YEAR: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  H1: 'first half of',
  H2: 'second half of',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
}

/**
 * A TIMEX3 value as a reader says it: "Thu 23 Feb", "Wed 22 Feb, night", "week of Mon 20 Feb", "February 2017",
 * "summer 2017", "2008", "the 1990s"; null for what is no time on the calendar (`P2Y`, `PAST_REF`, `XXXX-02`).
 * @source TimeML 1.2.1, TIMEX3 `value`
 */
export function timexInWords(value: string, now: string): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(\w{2})(:\d{2})?)?/.exec(value)
  if (day?.[1] !== undefined) return dayWithPart(day[1], day[2], day[3], now)
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week !== null) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]))
    const isWeekend = week[3] !== undefined
    const first = momentOf(isWeekend ? monday + 5 * DAY_MS : monday)
    return `${isWeekend ? 'weekend' : 'week'} of ${shortDay(first.slice(0, 10), now)}`
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month !== null) {
    const name = MONTH_NAMES[Number(month[2]) - 1]
    return name === undefined ? null : `${name} ${month[1]}`
  }
  const part = /^(\d{4})-(SP|SU|FA|WI|H[12]|Q[1-4])$/.exec(value)
  if (part !== null) return `${PARTS_OF_YEAR[part[2] ?? '']} ${part[1]}`
  if (/^\d{4}$/.test(value)) return value
  return /^\d{3}$/.test(value) ? `the ${value}0s` : null
}

function dayWithPart(
  day: string,
  part: string | undefined,
  minutes: string | undefined,
  now: string,
): string {
  const words = shortDay(day, now)
  if (part === undefined) return words
  if (minutes !== undefined) return `${words}, ${part}${minutes}`
  const name = PARTS_OF_DAY[part]
  return name === undefined ? words : `${words}, ${name}`
}
