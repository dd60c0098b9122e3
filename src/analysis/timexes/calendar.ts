/** Day arithmetic on ISO dates (`2017-02-23`) and TIMEX3 values. Pure: UTC only, so that no zone moves a day. */

const DAY_MS = 86_400_000

function msOf(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}

function dayOfMs(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

/** `YYYY-MM-DD`, or null for no real day ("February 30"). */
export function dayFrom(year: number, month: number, day: number): string | null {
  const iso = `${year}-${pad(month)}-${pad(day)}`
  const ms = msOf(iso)
  return Number.isNaN(ms) || dayOfMs(ms) !== iso ? null : iso
}

export function addDays(day: string, count: number): string {
  return dayOfMs(msOf(day) + count * DAY_MS)
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return (msOf(to) - msOf(from)) / DAY_MS
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  return ((new Date(msOf(day)).getUTCDay() + 6) % 7) + 1
}

/** The `which`-th weekday of a month, from its end where negative: the last Monday of May is -1. */
export function weekdayIn(year: number, month: number, weekday: number, which: number): string {
  if (which < 0) {
    const last = addDays(`${month === 12 ? year + 1 : year}-${pad((month % 12) + 1)}-01`, -1)
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (which + 1))
  }
  const first = `${year}-${pad(month)}-01`
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (which - 1))
}

/** ISO week: `2017-W08`. The week's Thursday names its year. */
export function weekOf(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const year = thursday.slice(0, 4)
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1
  return `${year}-W${pad(week)}`
}

/** The month `count` months after the day's own: `2017-01`. */
export function addMonths(day: string, count: number): string {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count
  return `${Math.floor(months / 12)}-${pad((((months % 12) + 12) % 12) + 1)}`
}

/** The quarter `count` quarters after the day's own: `2016-Q4`. */
export function addQuarters(day: string, count: number): string {
  const quarters = yearOf(day) * 4 + Math.floor((monthOf(day) - 1) / 3) + count
  return `${Math.floor(quarters / 4)}-Q${(((quarters % 4) + 4) % 4) + 1}`
}

export function yearOf(value: string): number {
  return Number(value.slice(0, 4))
}

export function monthOf(value: string): number {
  return Number(value.slice(5, 7))
}

export function pad(value: number): string {
  return String(value).padStart(2, '0')
}
