import { MAGNITUDES, SHORT_MAGNITUDES } from '../../lexicon/en/numbers.ts'
import { cleanOf, DIGITS, NUMBER, parseNumber } from '../numbers.ts'

/** Words as alternatives of a pattern, the longest tried first. */
export function longestFirst(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}

const LONG = [...MAGNITUDES.keys()].join('|')
const SHORT = longestFirst(SHORT_MAGNITUDES.keys())

/** Source of a pattern with three groups: digits, a magnitude in full, a short one ("$5m"). Use with `i`. */
export const AMOUNT = String.raw`(${DIGITS})(?:[ -]?(${LONG})s?\b| ?(${SHORT})\b)?`
/** Between the ends of a range. */
export const TO = String.raw`(?: to | ?[-–—] ?|(?<=\bbetween .{1,20}) and )`
/** Source of a pattern with two groups: a number, and the upper end of a range. */
export const NUMBER_OR_RANGE = `(${NUMBER})(?:${TO}(${NUMBER}))?`

/** The sum that the three groups of `AMOUNT` give. */
export function parseAmount(
  digits: string | undefined,
  long: string | undefined,
  short: string | undefined,
): number | null {
  if (digits === undefined) return null
  const value = parseNumber(digits)
  if (value === null) return null
  const factor =
    MAGNITUDES.get(long?.toLowerCase() ?? '') ?? SHORT_MAGNITUDES.get(short?.toLowerCase() ?? '')
  return cleanOf(value * (factor ?? 1))
}

/** Both ends of a range; a magnitude after the second counts for both: "10 to 15 million". */
export function parseRange(
  low: string,
  high: string | undefined,
): { readonly value: number | null; readonly high: number | null } {
  const value = parseNumber(low)
  if (high === undefined || value === null) return { value, high: null }
  const top = parseNumber(high)
  if (top === null) return { value, high: null }
  const magnitude = MAGNITUDES.get(/[a-z]+$/i.exec(high)?.[0].toLowerCase() ?? '')
  const isShared = magnitude !== undefined && magnitude >= 1000 && !/[a-z]$/i.test(low)
  const bottom = isShared ? cleanOf(value * magnitude) : value
  return top > bottom ? { value: bottom, high: top } : { value: null, high: null }
}
