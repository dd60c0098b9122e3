import { CLOSING_ABBREVIATIONS, LEADING_ABBREVIATIONS } from '../lexicon/en/abbreviations.ts'
import { classAt, DIGIT, isLowerCase, isUpperCase, LETTER, SPACE } from './characters.ts'

const APOSTROPHES = "'’"
const HYPHENS = '-\u2010\u2011'
const CLITICS: ReadonlySet<string> = new Set(['s', 're', 've', 'll', 'd', 'm'])
const LONGEST_ABBREVIATION = 12

export type Tokens = { readonly starts: Int32Array; readonly ends: Int32Array }

/**
 * Finds the tokens of any string, in text order, none of them white.
 * Whole: hyphened words, sums and times (`1,000.50`, `4:30`), abbreviations and initials with their period, addresses of
 * the web and of mail, `...` and `. . .`. Apart: clitics (`do|n't`, `officials|'`), currency and percent signs, each quotation mark.
 * Linear in the text's length.
 */
export function findTokens(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  let index = 0
  while (index < text.length) {
    const kind = classAt(text, index)
    if (kind === SPACE) {
      index++
      continue
    }
    const end = kind === LETTER || kind === DIGIT ? wordEnd(text, index) : symbolEnd(text, index)
    starts.push(index)
    ends.push(end)
    index = end
  }
  return { starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

function symbolEnd(text: string, start: number): number {
  const first = text.charAt(start)
  if (APOSTROPHES.includes(first)) {
    const clitic = cliticEnd(text, start)
    if (clitic !== null) return clitic
    return text.charAt(start + 1) === "'" && first === "'" ? start + 2 : start + 1
  }
  if (first === '.') return spacedEllipsisEnd(text, start) ?? runEnd(text, start, first)
  if (first === '-') return runEnd(text, start, first)
  if (first === '`' && text.charAt(start + 1) === '`') return start + 2
  const isPair = (text.codePointAt(start) ?? 0) > 0xffff
  return isPair ? start + 2 : start + 1
}

function runEnd(text: string, start: number, character: string): number {
  let end = start + 1
  while (text.charAt(end) === character) end++
  return end
}

/**
 * The end of three or more periods with a space between each two; null where none begins at `start`. The first of four
 * that stands right behind a word is that of its sentence, and no part of them.
 */
function spacedEllipsisEnd(text: string, start: number): number | null {
  let end = start + 1
  while (
    text.charAt(end + 1) === '.' &&
    (text.charAt(end) === ' ' || text.charAt(end) === '\u00a0')
  ) {
    end += 2
  }
  const isBehindWord = start > 0 && classAt(text, start - 1) !== SPACE
  if (isBehindWord && end === start + 7) return start + 1
  return end >= start + 5 ? end : null
}

/** The end of the clitic whose apostrophe stands at `apostrophe`, right after a word; null where there is none. */
function cliticEnd(text: string, apostrophe: number): number | null {
  if (apostrophe === 0 || classAt(text, apostrophe - 1) === SPACE) return null
  const end = lettersEnd(text, apostrophe + 1, 3)
  return CLITICS.has(text.slice(apostrophe + 1, end).toLowerCase()) ? end : null
}

/** The end of the letters from `start`, of which at most `most` are looked at. */
function lettersEnd(text: string, start: number, most: number): number {
  let end = start
  while (end - start < most && classAt(text, end) === LETTER) end++
  return end
}

function wordEnd(text: string, start: number): number {
  let index = start
  for (;;) {
    const kind = classAt(text, index)
    if (kind === LETTER || kind === DIGIT || text.charAt(index) === '_') {
      index++
      continue
    }
    const joined = joinedEnd(text, start, index)
    if (joined === null) return index
    if (joined <= index) return joined
    if (classAt(text, joined - 1) !== LETTER && classAt(text, joined - 1) !== DIGIT) return joined
    index = joined
  }
}

/**
 * What the symbol at `index` does to the word before it: null ends the word there; a greater offset joins what follows;
 * an offset up to `index` ends the word earlier (before an `n't`).
 */
function joinedEnd(text: string, start: number, index: number): number | null {
  const symbol = text.charAt(index)
  const before = classAt(text, index - 1)
  const after = classAt(text, index + 1)
  if (APOSTROPHES.includes(symbol)) return apostropheEnd(text, start, index)
  if (symbol === '.') return periodEnd(text, start, index)
  if (HYPHENS.includes(symbol) || symbol === '@') {
    return after === LETTER || after === DIGIT ? index + 2 : null
  }
  if (symbol === ',' || symbol === '/') {
    return before === DIGIT && after === DIGIT ? index + 2 : null
  }
  if (symbol === '&') {
    const isJoined = isUpperCase(text.charAt(index - 1)) && isUpperCase(text.charAt(index + 1))
    return isJoined ? index + 2 : null
  }
  if (symbol === ':') {
    if (text.startsWith('://', index)) return addressEnd(text, index)
    return before === DIGIT && after === DIGIT ? index + 2 : null
  }
  return null
}

function apostropheEnd(text: string, start: number, index: number): number | null {
  const end = lettersEnd(text, index + 1, 3)
  if (end === index + 1 || classAt(text, index - 1) !== LETTER) return null
  const letters = text.slice(index + 1, end).toLowerCase()
  if (CLITICS.has(letters)) return null
  if (letters === 't' && text.charAt(index - 1).toLowerCase() === 'n') {
    return index - 1 > start ? index - 1 : end
  }
  return end
}

function periodEnd(text: string, start: number, index: number): number | null {
  const after = classAt(text, index + 1)
  const next = text.charAt(index + 1)
  if (after === DIGIT && classAt(text, index - 1) === DIGIT) return index + 2
  const isInitial = index - start === 1 || text.charAt(index - 2) === '.'
  if (after === LETTER && classAt(text, index - 1) === LETTER) {
    const isJoined =
      isInitial ||
      isDegree(text, start, index) ||
      isLowerCase(next) ||
      isPeriodWithin(text, start, index) ||
      isMailAhead(text, index)
    return isJoined ? index + 2 : null
  }
  if (after === LETTER || after === DIGIT || next === '.') return null
  if (index - start > LONGEST_ABBREVIATION) return null
  const word = text.slice(start, index + 1)
  if (word.includes('.') && word.indexOf('.') < word.length - 1) {
    return /^(?:\p{L}{1,3}\.)+$/u.test(word) || isAbbreviation(word) ? index + 1 : null
  }
  if (index - start === 1 && isUpperCase(word)) return word === 'I.' ? null : index + 1
  return isAbbreviation(word) && !isNumberWanting(text, index, word) ? index + 1 : null
}

function isPeriodWithin(text: string, start: number, index: number): boolean {
  if (index - start > 64) return false
  const word = text.slice(start, index)
  return word.includes('@') || (word.includes('.') && !word.endsWith('.'))
}

/** "Ph.D.": a short word, a period, one letter and a period. */
function isDegree(text: string, start: number, index: number): boolean {
  return index - start <= 3 && text.charAt(index + 2) === '.'
}

/** Whether the letters behind the period run into an `@`. */
function isMailAhead(text: string, index: number): boolean {
  return text.charAt(lettersEnd(text, index + 1, 32)) === '@'
}

/** Whether the word is an abbreviation only before a number, and none follows ("No. 5", but "He said no."). */
function isNumberWanting(text: string, index: number, word: string): boolean {
  if (!/^(?:No|no|Nos|nos|p|pp|Art|art|Fig|fig|Sec)\.$/.test(word)) return false
  return classAt(text, index + 2) !== DIGIT
}

/** Whether the word, spelled with its period, is a known abbreviation. */
function isAbbreviation(word: string): boolean {
  return LEADING_ABBREVIATIONS.has(word) || CLOSING_ABBREVIATIONS.has(word)
}

function addressEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && classAt(text, end) !== SPACE && !'"<>“”'.includes(text.charAt(end))) {
    end++
  }
  while (end > start + 3 && '.,;:!?)'.includes(text.charAt(end - 1))) end--
  return end
}
