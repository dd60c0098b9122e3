import type { Span } from '../domain/span.ts'
import {
  CLOSING_ABBREVIATIONS,
  EXCLAIMED_NAMES,
  LEADING_ABBREVIATIONS,
} from '../lexicon/en/abbreviations.ts'
import { OPENERS } from '../lexicon/en/openers.ts'
import { SAYING_FORMS } from '../lexicon/en/speech-cues.ts'
import {
  classAt,
  DIGIT,
  isClosingBracket,
  isDoubleQuote,
  isLowerCase,
  isOpeningBracket,
  isSingleQuote,
  isUpperCase,
  LETTER,
  SPACE,
  SYMBOL,
} from './characters.ts'
import type { Tokens } from './find-tokens.ts'

/** How far an attribution may reach behind a quotation that ends in `?` or `!`: `"Why?" Prime Minister Jane Roe asked.` */
const ATTRIBUTION_TOKENS = 7
const SPACED_ELLIPSIS = /^\.[ \u00a0]\.[ \u00a0]\.$/
const LIST_MARKS: ReadonlySet<string> = new Set(['•', '⁃', '◦', '▪', '●', '■', '*'])

export type Sentences = { readonly sentences: readonly Span[]; readonly sentenceStarts: Int32Array }

/**
 * Finds the sentences: every token is in exactly one, and a line break always ends one.
 * `sentenceStarts` as in `Document`. Linear in the text's length.
 */
export function findSentences(text: string, tokens: Tokens): Sentences {
  const count = tokens.starts.length
  const first: number[] = count > 0 ? [0] : []
  let opening = count > 0 ? openingNumber(text, tokens, 0) : null
  for (let token = 0; token < count - 1; token++) {
    const start = first.at(-1) ?? 0
    const last = hasLineBreak(text, tokens, token)
      ? token
      : endOfSentence(text, tokens, token, start, opening)
    if (last === null) continue
    token = last
    if (last + 1 >= count) continue
    first.push(last + 1)
    opening = openingNumber(text, tokens, last + 1)
  }
  const sentenceStarts = Int32Array.from([...first, count])
  const sentences = first.map((start, index): Span => {
    const end = sentenceStarts[index + 1] ?? count
    return [tokens.starts[start] ?? 0, tokens.ends[end - 1] ?? 0]
  })
  return { sentences, sentenceStarts }
}

function word(text: string, tokens: Tokens, token: number): string {
  return text.slice(tokens.starts[token], tokens.ends[token])
}

function hasLineBreak(text: string, tokens: Tokens, token: number): boolean {
  const end = tokens.starts[token + 1] ?? text.length
  for (let index = tokens.ends[token] ?? end; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

function isSpaced(text: string, tokens: Tokens, token: number): boolean {
  return classAt(text, tokens.ends[token] ?? text.length) === SPACE
}

/** The last token of the sentence that the mark at `token` ends; null where it ends none. */
function endOfSentence(
  text: string,
  tokens: Tokens,
  token: number,
  start: number,
  opening: ListNumber | null,
): number | null {
  if (isBeforeListMark(text, tokens, token, start)) return token
  if (isBeforeNextItem(text, tokens, token, opening)) return token
  const mark = markOf(word(text, tokens, token))
  if (mark === null || (opening !== null && token <= opening.last)) return null
  if (mark === 'ellipsis' && token === start) return null
  let last = token
  let strongest: Mark = mark
  let isQuoteClosed = false
  while (!isSpaced(text, tokens, last)) {
    const next = word(text, tokens, last + 1)
    const nextMark = markOf(next)
    if (nextMark !== null && nextMark !== 'abbreviation' && nextMark !== 'title') {
      strongest = nextMark === 'ellipsis' ? strongest : nextMark
    } else if (isDoubleQuote(next) || isSingleQuote(next)) isQuoteClosed = true
    else if (!isClosingBracket(next)) break
    last++
  }
  last = behindReferences(text, tokens, last)
  if (last + 1 >= tokens.starts.length) return last
  if (hasLineBreak(text, tokens, last)) return last
  return isEnd(text, tokens, token, last, strongest, isQuoteClosed) ? last : null
}

/** The last token of the reference marks ("[4] [7]") that follow `last` on its line; else `last`. */
function behindReferences(text: string, tokens: Tokens, last: number): number {
  let behind = last
  while (
    word(text, tokens, behind + 1) === '[' &&
    /^[0-9]{1,3}$/.test(word(text, tokens, behind + 2)) &&
    word(text, tokens, behind + 3) === ']' &&
    !hasLineBreak(text, tokens, behind)
  ) {
    behind += 3
  }
  return behind
}

type Mark = 'period' | 'exclamation' | 'ellipsis' | 'abbreviation' | 'title'

function markOf(word: string): Mark | null {
  const last = word.charAt(word.length - 1)
  if (word.length === 1) {
    if (last === '.' || last === '。') return 'period'
    if (last === '!' || last === '?' || last === '！' || last === '？') return 'exclamation'
    return last === '…' ? 'ellipsis' : null
  }
  if (last !== '.' || word.length > 40) return null
  if (/^\.[. \u00a0]*\.$/.test(word)) return 'ellipsis'
  return LEADING_ABBREVIATIONS.has(word) && !CLOSING_ABBREVIATIONS.has(word)
    ? 'title'
    : 'abbreviation'
}

function isEnd(
  text: string,
  tokens: Tokens,
  token: number,
  last: number,
  mark: Mark,
  isQuoteClosed: boolean,
): boolean {
  const next = firstWordAfter(text, tokens, last)
  const initial = next.charAt(0)
  const kind = classAt(initial, 0)
  if (!isSpaced(text, tokens, last)) {
    const isGlued =
      mark === 'period' && isUpperCase(initial) && endsInLowerCase(text, tokens, token)
    if (!isGlued) return false
  }
  if (isLowerCase(initial) && !isUpperCase(initial)) return false
  if (mark === 'title') return false
  if (mark === 'abbreviation') return endsAfterAbbreviation(text, tokens, token, next)
  if (mark === 'ellipsis') {
    return kind === LETTER && next !== 'I' && !isOpeningBracket(word(text, tokens, last + 1))
  }
  if (mark === 'period' && isPeriodOfName(text, tokens, token, next)) return false
  if (mark === 'exclamation') {
    if (isQuoteClosed && isAttributionAfter(text, tokens, last)) return false
    if (EXCLAIMED_NAMES.has(word(text, tokens, token - 1)) && kind !== LETTER) return false
  }
  return (
    kind === LETTER || kind === DIGIT || LIST_MARKS.has(next) || initial === '$' || kind === SYMBOL
  )
}

/** "Albert I. Jones", "N°. 12", and the first of four periods that no sentence follows ("and so on. . . ."). */
function isPeriodOfName(text: string, tokens: Tokens, token: number, next: string): boolean {
  const before = word(text, tokens, token - 1)
  if (before === '°') return true
  if (SPACED_ELLIPSIS.test(word(text, tokens, token + 1))) {
    return !isSentenceBehind(text, tokens, token + 1)
  }
  const isInitial = before === 'I' && isUpperCase(word(text, tokens, token - 2).charAt(0))
  return isInitial && isUpperCase(next.charAt(0)) && !OPENERS.has(next.toLowerCase())
}

/** Whether a word with a capital stands right behind the ellipsis, on its line: what was left out precedes its sentence. */
function isSentenceBehind(text: string, tokens: Tokens, ellipsis: number): boolean {
  if (ellipsis + 1 >= tokens.starts.length || hasLineBreak(text, tokens, ellipsis)) return false
  return isUpperCase(word(text, tokens, ellipsis + 1).charAt(0))
}

function endsInLowerCase(text: string, tokens: Tokens, token: number): boolean {
  const before = word(text, tokens, token - 1)
  return before.length > 1 && isLowerCase(before.charAt(before.length - 1))
}

/** The first word behind `last`, opening marks left out; a mark where no word follows it. */
function firstWordAfter(text: string, tokens: Tokens, last: number): string {
  for (let token = last + 1; token < Math.min(last + 4, tokens.starts.length); token++) {
    const next = word(text, tokens, token)
    if (!isDoubleQuote(next) && !isSingleQuote(next) && !isOpeningBracket(next)) return next
  }
  return word(text, tokens, last + 1)
}

/** An abbreviation's period ends the sentence where a word follows that opens sentences and names nothing. */
function endsAfterAbbreviation(text: string, tokens: Tokens, token: number, next: string): boolean {
  if (!isUpperCase(next.charAt(0))) return false
  const isInitial = (tokens.ends[token] ?? 0) - (tokens.starts[token] ?? 0) === 2
  const before = token > 0 ? word(text, tokens, token - 1) : ''
  if (isInitial && isUpperCase(before.charAt(0)) && next !== 'The') return false
  if (LEADING_ABBREVIATIONS.has(next) && isHourInside(text, tokens, token)) return true
  return next !== 'I' && OPENERS.has(next.toLowerCase())
}

/** "He left at 6 p.m. | Mr. Roe stayed"; "At 6 p.m. Mr. Roe left" is one sentence. */
function isHourInside(text: string, tokens: Tokens, token: number): boolean {
  if (!/^[ap]\.m\.$/i.test(word(text, tokens, token))) return false
  return /^(?:at|by|until|till|from|after|before|around|about)$/.test(word(text, tokens, token - 2))
}

/** Whether a name and a saying verb follow: the quotation before is still part of the sentence. */
function isAttributionAfter(text: string, tokens: Tokens, last: number): boolean {
  const end = Math.min(last + 1 + ATTRIBUTION_TOKENS, tokens.starts.length)
  for (let token = last + 1; token < end; token++) {
    if (token > last + 1 && hasLineBreak(text, tokens, token - 1)) return false
    const next = word(text, tokens, token)
    if (SAYING_FORMS.has(next.toLowerCase())) return true
    const initial = next.charAt(0)
    const isNameLike = isUpperCase(initial) || /^(?:of|the|de|la|al|bin|von|van)$/.test(next)
    if (!isNameLike || isDoubleQuote(next)) return false
    if (
      token === last + 1 &&
      OPENERS.has(next.toLowerCase()) &&
      !/^(?:he|she|the|they|one)$/i.test(next)
    ) {
      return false
    }
  }
  return false
}

/** The number of a list's item ("1.", "b)", "2.)") at `token`, and the last token of it; null where none stands there. */
function listNumberAt(text: string, tokens: Tokens, token: number): ListNumber | null {
  const current = word(text, tokens, token)
  if (!/^(?:[0-9]{1,2}|[a-z]\.?)$/.test(current)) return null
  let style = current.slice(1).replace(/[0-9]/g, '')
  let last = token
  while (
    last < token + 2 &&
    !isSpaced(text, tokens, last) &&
    /^[.)]$/.test(word(text, tokens, last + 1))
  ) {
    last++
    style += word(text, tokens, last)
  }
  if (style === '' || last + 1 >= tokens.starts.length || !isSpaced(text, tokens, last)) return null
  const ordinal = /^[0-9]/.test(current) ? Number.parseInt(current, 10) : current.charCodeAt(0)
  return { ordinal, style, last }
}

type ListNumber = { readonly ordinal: number; readonly style: string; readonly last: number }

/** The number that a sentence opens with, a list mark before it left out. */
function openingNumber(text: string, tokens: Tokens, start: number): ListNumber | null {
  const isMarked = LIST_MARKS.has(word(text, tokens, start))
  return listNumberAt(text, tokens, isMarked ? start + 1 : start)
}

/** Whether the next item of the list that the sentence opened begins behind `token`. */
function isBeforeNextItem(
  text: string,
  tokens: Tokens,
  token: number,
  opening: ListNumber | null,
): boolean {
  if (opening === null || token <= opening.last) return false
  const next = listNumberAt(text, tokens, token + 1)
  if (next === null || next.style !== opening.style) return false
  return next.ordinal === opening.ordinal + 1 && isUpperCase(word(text, tokens, next.last + 1))
}

/** A list mark inside a line begins a new item. */
function isBeforeListMark(text: string, tokens: Tokens, token: number, start: number): boolean {
  const next = word(text, tokens, token + 1)
  return token > start && next !== '*' && LIST_MARKS.has(next) && isSpaced(text, tokens, token)
}
