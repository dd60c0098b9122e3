import { isLowerCase, isUpperCase } from '../../language/characters.ts'
import { MONTHS } from '../../lexicon/en/months.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { WEEKDAYS } from '../../lexicon/en/weekdays.ts'
import { type Reading, sentenceEnd, sentenceFirst } from '../reading.ts'

/** Adjoining words with a capital, by tokens. `isWeak`: its first capital may say only that a sentence begins. */
export type Run = { readonly first: number; readonly end: number; readonly isWeak: boolean }

/** Words that end a name even with a capital, where a line break or a full stop was lost. */
const GRAMMAR_WORDS =
  /^(?:the|a|an|this|that|these|those|he|she|they|it|we|his|her|its|their|and|but|if|when|what)$/

/** "Roe-backed": a name made an adjective. */
const HYPHENATED =
  /-(?:backed|led|era|based|born|style|appointed|controlled|owned|run|nominated|like|elect|held|made)$/

/** Small words inside a name: "Jean **de** Roe", "Doe **bin** Salem". */
const PARTICLES: ReadonlySet<string> = new Set(
  'de la las los del der den da das do dos di du le van von bin ibn ben al el e y ter ten'.split(
    ' ',
  ),
)

/** More capitals than this, of the words of a sentence long enough to tell, and its capitals say nothing. */
const TITLE_CASE_SHARE = 0.7
const TELLING_WORDS = 6

/** Finds every run of capitalised words, in text order. A sentence's opening word counts only where it can be a name. */
export function findCapitalRuns(reading: Reading): readonly Run[] {
  const runs: Run[] = []
  const { document, lower } = reading
  let isTitleCase = false
  for (let token = 0; token < document.tokenCount; ) {
    if (token === sentenceFirst(reading, token)) isTitleCase = isInTitleCase(reading, token)
    if (!isNameWord(reading, token)) {
      token++
      continue
    }
    const end = runEnd(reading, token)
    const isOpening = isSentenceOpening(reading, token)
    const isOpener = isOpening && OPENERS.has(lower[token] ?? '')
    const first = isOpener ? token + 1 : token
    if (first < end) runs.push({ first, end, isWeak: isTitleCase || (isOpening && !isOpener) })
    token = end
  }
  return runs
}

function runEnd(reading: Reading, first: number): number {
  const { lower } = reading
  const last = sentenceEnd(reading, first)
  let end = first + 1
  while (end < last) {
    if (GRAMMAR_WORDS.test(lower[end] ?? '')) break
    if (isNameWord(reading, end)) end++
    else if (PARTICLES.has(lower[end] ?? '') && end + 1 < last && isNameWord(reading, end + 1))
      end += 2
    else break
  }
  return end
}

/** A word with a capital that is no pronoun, weekday or month. */
function isNameWord(reading: Reading, token: number): boolean {
  const word = reading.written[token] ?? ''
  const lower = reading.lower[token] ?? ''
  const initial = word.charAt(0)
  if (!isUpperCase(initial) || lower === 'i' || word.length > 40) return false
  if (WEEKDAYS.has(lower) || HYPHENATED.test(lower)) return false
  if (MONTHS.has(lower) && (lower !== 'may' || isDigit(reading.written[token + 1]))) return false
  return true
}

function isDigit(word: string | undefined): boolean {
  return word !== undefined && /^\d/.test(word)
}

/** Whether nothing but marks stands before the token in its sentence, or a mark behind which a sentence may begin. */
function isSentenceOpening(reading: Reading, token: number): boolean {
  const first = sentenceFirst(reading, token)
  if (token === first) return true
  const before = reading.written[token - 1] ?? ''
  if (/^[:•⁃◦▪*]$/.test(before)) return true
  if (/^["“”'‘«„([]$/.test(before) || before === '``') return true
  return false
}

function isInTitleCase(reading: Reading, first: number): boolean {
  const end = sentenceEnd(reading, first)
  let capitals = 0
  let words = 0
  for (let token = first + 1; token < end; token++) {
    const word = reading.written[token] ?? ''
    if (word.length < 4) continue
    if (isUpperCase(word.charAt(0))) capitals++
    else if (!isLowerCase(word.charAt(0))) continue
    words++
  }
  return words >= TELLING_WORDS && capitals / words > TITLE_CASE_SHARE
}
