import { type Moment, momentOf } from '../domain/moment.ts'
import { MONTH_NAMES } from '../lexicon/en/months.ts'
import { DAY_MS, mondayOfWeek } from './calendar-weeks.ts'
import { shortDay } from './moments.ts'

/** How a language says each form of a value. `index`: of the month, from 0. Codes are TIMEX3's. */
export type TimexWords = {
  readonly day: (day: Moment, now: Moment) => string
  readonly partsOfDay: Readonly<Record<string, string>>
  readonly week: (monday: string) => string
  readonly weekend: (saturday: string) => string
  readonly month: (index: number, year: string) => string
  readonly partOfYear: (code: string, year: string) => string
  readonly decade: (digits: string) => string
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

export const ENGLISH_TIMEX: TimexWords = {
  day: shortDay,
  partsOfDay: {
    MO: 'morning',
    MI: 'midday',
    AF: 'afternoon',
    EV: 'evening',
    NI: 'night',
    DT: 'daytime',
  },
  week: (monday) => `week of ${monday}`,
  weekend: (saturday) => `weekend of ${saturday}`,
  month: (index, year) => `${MONTH_NAMES[index]} ${year}`,
  partOfYear: (code, year) => `${PARTS_OF_YEAR[code]} ${year}`,
  decade: (digits) => `the ${digits}0s`,
}

/**
 * A TIMEX3 value as a reader says it: "Thu 23 Feb", "Wed 22 Feb, night", "week of Mon 20 Feb", "February 2017",
 * "summer 2017", "2008", "the 1990s"; null for what is no time on the calendar (`P2Y`, `PAST_REF`, `XXXX-02`).
 * @source TimeML 1.2.1, TIMEX3 `value`
 */
export function timexInWords(value: string, now: Moment, words = ENGLISH_TIMEX): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:T(\w{2})(:\d{2})?)?/.exec(value)
  if (day?.[1] !== undefined) return dayWithPart(words.day(day[1], now), day[2], day[3], words)
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value)
  if (week !== null) {
    const monday = mondayOfWeek(Number(week[1]), Number(week[2]))
    const isWeekend = week[3] !== undefined
    const first = words.day(momentOf(isWeekend ? monday + 5 * DAY_MS : monday).slice(0, 10), now)
    return isWeekend ? words.weekend(first) : words.week(first)
  }
  const month = /^(\d{4})-(\d{2})$/.exec(value)
  if (month !== null) {
    const index = Number(month[2]) - 1
    return index < 0 || index > 11 ? null : words.month(index, month[1] ?? '')
  }
  const part = /^(\d{4})-(SP|SU|FA|WI|H[12]|Q[1-4])$/.exec(value)
  if (part !== null) return words.partOfYear(part[2] ?? '', part[1] ?? '')
  if (/^\d{4}$/.test(value)) return value
  return /^\d{3}$/.test(value) ? words.decade(value) : null
}

function dayWithPart(
  day: string,
  part: string | undefined,
  minutes: string | undefined,
  { partsOfDay }: TimexWords,
): string {
  if (part === undefined) return day
  if (minutes !== undefined) return `${day}, ${part}${minutes}`
  const name = partsOfDay[part]
  return name === undefined ? day : `${day}, ${name}`
}
