import type { Document } from '../document.ts'
import { COMMON_WORD, longLists, NAME_LISTS } from './gazetteer.ts'
import { SMALL_SENTENCE } from './habits.ts'

/** Of a longer token, only so many code units are looked at for a capital. */
const LONGEST_LOOK = 24

/**
 * The tokens that a name may begin with: those with a capital, uncommon words before one ("de Roe"), those that a list of
 * names holds and no ordinary text ("google"), and every word of a sentence without capitals. No more than one token in
 * three is looked at closely for it. Linear.
 */
export function findPossibleStarts(
  { text, tokenCount, starts, ends }: Pick<Document, 'text' | 'tokenCount' | 'starts' | 'ends'>,
  alone: Int32Array,
  sentence: Uint8Array,
): Uint8Array {
  const mayBegin = new Uint8Array(tokenCount)
  for (let token = tokenCount - 1; token >= 0; token--) {
    const bits = alone[token] ?? 0
    const isUncommon = (longLists(bits) & COMMON_WORD) === 0
    const isBeforeCapital = hasCapital(text, starts[token + 1] ?? 0, ends[token + 1] ?? 0)
    if (
      sentence[token] === SMALL_SENTENCE ||
      hasCapital(text, starts[token] ?? 0, ends[token] ?? 0) ||
      (isUncommon && ((bits & NAME_LISTS) !== 0 || isBeforeCapital))
    ) {
      mayBegin[token] = 1
    }
  }
  return mayBegin
}

function hasCapital(text: string, start: number, end: number): boolean {
  const last = Math.min(end, start + LONGEST_LOOK)
  for (let index = start; index < last; index++) if (isCapitalAt(text, index)) return true
  return false
}

function isCapitalAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  if (code < 128) return code >= 65 && code <= 90
  const character = text.charAt(index)
  return character !== character.toLowerCase()
}
