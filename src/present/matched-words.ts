/** A stretch of a text, and whether it is a word that was searched for. */
export type Stretch = { readonly text: string; readonly isMatch: boolean }

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** More than a reader types; what is beyond them is not marked. */
const MOST_WORDS = 32

/**
 * The text cut where words begin and end that were typed, without regard to case and accents, the last of them as a
 * beginning: as the search finds them. Joined, the stretches are the text. Linear in its length.
 */
export function matchWords(text: string, typed: string): readonly Stretch[] {
  const wanted = (typed.match(WORD) ?? []).slice(0, MOST_WORDS).map(foldWord)
  const last = wanted.at(-1)
  if (last === undefined) return [{ text, isMatch: false }]
  const whole = new Set(wanted)
  const stretches: Stretch[] = []
  let next = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const folded = foldWord(word)
    if (!whole.has(folded) && !folded.startsWith(last)) continue
    if (index > next) stretches.push({ text: text.slice(next, index), isMatch: false })
    stretches.push({ text: word, isMatch: true })
    next = index + word.length
  }
  if (next < text.length) stretches.push({ text: text.slice(next), isMatch: false })
  return stretches
}

function foldWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
