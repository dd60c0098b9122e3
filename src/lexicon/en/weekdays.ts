/** The days of the week as they are written, from Monday on. */
export const WEEKDAY_NAMES: readonly string[] =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

/** Weekday names, lower case, to ISO 8601's number (Monday is 1). */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  WEEKDAY_NAMES.map((name, index) => [name.toLowerCase(), index + 1]),
)

/** Parts of a day to TIMEX3's codes. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
])
