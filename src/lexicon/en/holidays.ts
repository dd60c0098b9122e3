/** Holidays that fall on the same day each year, lower case, to `MM-DD`. */
export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ["new year's day", '01-01'],
  ["valentine's day", '02-14'],
  ["st. patrick's day", '03-17'],
  ["april fools' day", '04-01'],
  ['juneteenth', '06-19'],
  ['bastille day', '07-14'],
  ['halloween', '10-31'],
  ['armistice day', '11-11'],
  ['veterans day', '11-11'],
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['christmas', '12-25'],
  ['boxing day', '12-26'],
  ["new year's eve", '12-31'],
])

/**
 * Holidays that fall on a weekday of a month: month, weekday (Monday is 1), and which one, from the end where negative.
 * Names that mean other days in other countries ("Labour Day", "Mother's Day") are left out: no guess.
 */
export const MOVABLE_HOLIDAYS: ReadonlyMap<
  string,
  readonly [month: number, weekday: number, which: number]
> = new Map([
  ['martin luther king jr. day', [1, 1, 3]],
  ["presidents' day", [2, 1, 3]],
  ['memorial day', [5, 1, -1]],
  ['labor day', [9, 1, 1]],
  ['columbus day', [10, 1, 2]],
  ['thanksgiving day', [11, 4, 4]],
  ['thanksgiving', [11, 4, 4]],
])
