import type { TokenTraits } from '../token-traits.ts'
import type { CapitalRuns } from './capital-runs.ts'
import { SHORT_LISTS } from './gazetteer.ts'

/** How a document treats each of its words, wherever they stand. */
export type Habits = {
  /** Whether the word is written with a capital within sentences, and whether it is written small: once or more often, as bits. */
  readonly capitals: Uint8Array
  /** The lists that stand before and behind the word's capitalised uses, as bits. */
  readonly neighbours: Int32Array
  /** Whether the token's sentence has capitals only (1), none (2), or begins most words with one (3). */
  readonly sentence: Uint8Array
}

type Tokens = {
  readonly text: string
  readonly tokenCount: number
  readonly starts: Int32Array
  readonly sentenceStarts: Int32Array
}

/** Set on a word that is written small somewhere in the document. */
export const WRITTEN_SMALL = 1
/** What `Habits.sentence` says of a sentence without capitals. */
export const SMALL_SENTENCE = 2
const CAPITAL = 2
const OFTEN_CAPITAL = 4

/** Reads what the whole document tells of its words. Linear. */
export function readHabits(
  { text, tokenCount, starts, sentenceStarts }: Tokens,
  { folded }: TokenTraits,
  alone: Int32Array,
  runs: CapitalRuns,
): Habits {
  const sentence = new Uint8Array(tokenCount)
  const habitOf = new Map<number, number>()
  const neighboursOf = new Map<number, number>()
  const isCapital = (token: number) => {
    const first = text.charAt(starts[token] ?? 0)
    return first !== first.toLowerCase()
  }
  for (let index = 0; index + 1 < sentenceStarts.length; index++) {
    const first = sentenceStarts[index] ?? 0
    const end = sentenceStarts[index + 1] ?? first
    const kind = casingOf(text, starts, first, end)
    sentence.fill(kind, first, end)
    if (kind !== 0) continue
    for (let token = first; token < end; token++) {
      const key = folded[token] ?? 0
      if (!isCapital(token)) habitOf.set(key, (habitOf.get(key) ?? 0) | WRITTEN_SMALL)
      else {
        if (token > first) {
          const before = habitOf.get(key) ?? 0
          habitOf.set(key, before | (before & CAPITAL ? OFTEN_CAPITAL : CAPITAL))
        }
        const runFirst = runs.first[token] ?? token
        const runLast = runs.last[token] ?? token
        const lists =
          (token > first ? (alone[token - 1] ?? 0) & SHORT_LISTS : 0) |
          ((token + 1 < end ? (alone[token + 1] ?? 0) & SHORT_LISTS : 0) << 14) |
          (runFirst < token && runLast === token ? 1 << 28 : 0) |
          (runFirst === token && runLast > token ? 1 << 29 : 0) |
          (runLast > token + 1 && ((alone[runLast] ?? 0) & (1 << 6)) !== 0 ? 1 << 30 : 0)
        if (lists !== 0) neighboursOf.set(key, (neighboursOf.get(key) ?? 0) | lists)
      }
    }
  }
  return {
    capitals: Uint8Array.from(folded, (key) => habitOf.get(key) ?? 0),
    neighbours: Int32Array.from(folded, (key) => neighboursOf.get(key) ?? 0),
    sentence,
  }
}

function casingOf(text: string, starts: Int32Array, first: number, end: number): number {
  let [capitals, small, words] = [0, 0, 0]
  for (let token = first; token < end; token++) {
    const [initial, second] = [
      text.charAt(starts[token] ?? 0),
      text.charAt((starts[token] ?? 0) + 1),
    ]
    const lower = initial.toLowerCase()
    if (lower === initial.toUpperCase()) continue
    words++
    if (initial === lower) small++
    else if (second !== '' && second !== second.toLowerCase()) capitals++
  }
  if (words < 3) return 0
  if (capitals === words) return 1
  if (small === words) return 2
  return small * 4 <= words ? 3 : 0
}
