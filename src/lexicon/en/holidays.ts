/** Holidays that fall on the same day each year, lower case, to `MM-DD`. Movable ones are left out: no guess. */
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
