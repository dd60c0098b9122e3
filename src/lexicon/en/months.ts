/** The months as they are written, in the year's order. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** How months are shortened where they are, without the full stop. */
export const SHORT_MONTH_NAMES: readonly string[] =
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec'.split(' ')

/** Month names and their usual abbreviations, lower case without the full stop, to the month's number. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ...SHORT_MONTH_NAMES.map(
    (short) =>
      [short.toLowerCase(), MONTH_NAMES.findIndex((name) => name.startsWith(short)) + 1] as const,
  ),
])

/** Months that are also given names or common words: alone they need a preposition or a year beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'march',
  'april',
  'may',
  'june',
  'august',
])

/** Northern seasons to TIMEX3's codes. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
])
