import { MONTHS, SEASONS } from '../../lexicon/en/months.ts'
import { TIME_UNITS } from '../../lexicon/en/time-units.ts'
import { DAY_PARTS, WEEKDAYS } from '../../lexicon/en/weekdays.ts'

/** Sources of patterns that several finders share. All are bounded, so that each finder is linear in the text. */

const abbreviated = [...MONTHS.keys()].filter(
  (name) => name.length < 5 && name !== 'may' && name !== 'june' && name !== 'july',
)
const full = [...MONTHS.keys()].filter((name) => !abbreviated.includes(name))

const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const bothCases = (names: readonly string[]) =>
  names.flatMap((name) => [capitalized(name), name.toUpperCase()]).join('|')

/** A month as written, capitalised: `February`, `Feb.`, `FEBRUARY`. */
export const MONTH = String.raw`(?:(?:${bothCases(full)})\b|(?:${bothCases(abbreviated)})\b\.?)`
export const WEEKDAY = `(?:${bothCases([...WEEKDAYS.keys()])})`
export const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])`
export const YEAR = String.raw`(?:1[0-9]\d\d|20\d\d)`
export const PART = `(?:${[...DAY_PARTS.keys()].join('|')})`
export const SEASON = `(?:${[...SEASONS.keys()].join('|')})`
export const UNIT = `(?:${[...TIME_UNITS.keys()].filter((unit) => unit !== 'weekend').join('|')})`
/** Words that soften a count; part of the expression in TIMEX3. */
export const APPROXIMATE = `(?:(?:about|around|almost|nearly|roughly|approximately|more than|less than|at least|at most|up to|over|some|fewer than|just over|just under) )`
