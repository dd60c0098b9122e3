import { MAGNITUDES, SMALL_NUMBERS } from '../lexicon/en/numbers.ts'

const SMALL = [...SMALL_NUMBERS.keys()].join('|')
const MAGNITUDE = [...MAGNITUDES.keys()].join('|')

/** Source of a pattern for a number in digits: `1,234.5`. */
export const DIGITS = String.raw`(?:\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)`

/** Not the magnitude of the digits before it: "$1 billion seven years ago". */
const LONE_MAGNITUDE = String.raw`(?<!\d[ -])(?:${MAGNITUDE})`
const IN_DIGITS = String.raw`${DIGITS}(?: \d/\d)?(?:[ -](?:${MAGNITUDE})\b){0,2}`
const IN_WORDS = String.raw`(?:(?:half )?a (?=${MAGNITUDE}))?(?:${SMALL}|${LONE_MAGNITUDE})\b(?:[ -](?:and )?(?:a half |${SMALL}|${MAGNITUDE})\b){0,6}`
/** Source of a pattern for a number in words or digits: `two hundred and six`, `1.5 million`, `a dozen`. Use with `i`. */
export const NUMBER = `(?:${IN_DIGITS}|${IN_WORDS})`

/** Where a number may start, as one character class or word: not inside another number, a code or a sum. */
const NUMBER_START = new RegExp(
  String.raw`(?=[\da-z])(?<![\w$£€.,:-])(?:\d|(?:half )?a (?=${MAGNITUDE})|(?:${SMALL}|${LONE_MAGNITUDE})\b)`,
  'gi',
)

/** Every offset where a number starts. Linear. */
export function numberStarts(text: string): readonly number[] {
  return Array.from(text.matchAll(NUMBER_START), (match) => match.index)
}

/**
 * The value of a number in digits, words or both; null where it is none.
 * Each magnitude multiplies what stands before it: "two hundred and six thousand" is 206,000.
 */
export function parseNumber(text: string): number | null {
  let total = 0
  let group: number | null = null
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    if (word === '' || word === 'and' || word === 'a' || word === 'an') continue
    const magnitude = MAGNITUDES.get(word)
    const value =
      word === 'half' ? 0.5 : (SMALL_NUMBERS.get(word) ?? parseFraction(word) ?? parseDigits(word))
    if (magnitude !== undefined) {
      // A magnitude above a thousand closes its group; "hundred" and "dozen" go on counting within it.
      if (magnitude >= 1000) {
        total = (total + (group ?? (total === 0 ? 1 : 0))) * magnitude
        group = null
      } else group = (group ?? 1) * magnitude
    } else if (value !== null) group = (group ?? 0) + value
    else return null
  }
  if (group === null && total === 0 && !/zero|0/i.test(text)) return null
  return cleanOf(total + (group ?? 0))
}

/** A product of decimals without binary dust: 16.6 billion is 16600000000. */
export function cleanOf(value: number): number {
  return Number(value.toPrecision(12))
}

function parseFraction(word: string): number | null {
  const match = /^(\d)\/(\d)$/.exec(word)
  return match === null || match[2] === '0' ? null : Number(match[1]) / Number(match[2])
}

function parseDigits(word: string): number | null {
  return /^\d[\d,]*(?:\.\d+)?$/.test(word) ? Number(word.replaceAll(',', '')) : null
}
