/** A unit of time: its ISO 8601 letter, and whether it stands after the `T`. */
export type TimeUnit = {
  readonly name: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'
  readonly letter: string
  readonly isClock: boolean
  /** How many of `name` one of the word is: a decade is ten years. */
  readonly times: number
}

/** Units by their singular. TIMEX3 writes an unknown count as `X`: "years" is `PXY`. */
export const TIME_UNITS: ReadonlyMap<string, TimeUnit> = new Map([
  ['second', { name: 'second', letter: 'S', isClock: true, times: 1 }],
  ['minute', { name: 'minute', letter: 'M', isClock: true, times: 1 }],
  ['hour', { name: 'hour', letter: 'H', isClock: true, times: 1 }],
  ['day', { name: 'day', letter: 'D', isClock: false, times: 1 }],
  ['night', { name: 'day', letter: 'D', isClock: false, times: 1 }],
  ['week', { name: 'week', letter: 'W', isClock: false, times: 1 }],
  ['weekend', { name: 'week', letter: 'W', isClock: false, times: 1 }],
  ['fortnight', { name: 'week', letter: 'W', isClock: false, times: 2 }],
  ['month', { name: 'month', letter: 'M', isClock: false, times: 1 }],
  ['quarter', { name: 'quarter', letter: 'Q', isClock: false, times: 1 }],
  ['year', { name: 'year', letter: 'Y', isClock: false, times: 1 }],
  ['decade', { name: 'year', letter: 'Y', isClock: false, times: 10 }],
  ['century', { name: 'year', letter: 'Y', isClock: false, times: 100 }],
  ['centurie', { name: 'year', letter: 'Y', isClock: false, times: 100 }],
])

/** Adjectives and adverbs of how often (not `annual`, `quarterly`: names of things more than times), to the TIMEX3 value. */
export const FREQUENCIES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
])
