/** The months as they are written, in the year's order. */
export const MONTH_NAMES: readonly string[] =
  'January February March April May June July August September October November December'.split(' ')

/** Month names and their usual abbreviations, lower case without the full stop, to the month's number. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...MONTH_NAMES.map((name, index) => [name.toLowerCase(), index + 1] as const),
  ['jan', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr', 4],
  ['jun', 6],
  ['jul', 7],
  ['aug', 8],
  ['sept', 9],
  ['sep', 9],
  ['oct', 10],
  ['nov', 11],
  ['dec', 12],
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
