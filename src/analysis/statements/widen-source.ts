import { isPlain, type Reading } from '../reading.ts'
import { dependent } from '../syntax.ts'
import type { Attribution } from './attribution.ts'
import { nounKind, type Phrase } from './noun-phrase.ts'

const MOST_HOPS = 3

/**
 * The attribution with its source whole: "the mines ministry", cut from "an official at the energy and mines ministry",
 * is where the one who speaks works. As it is where the parse sees no noun of a speaker that the phrase hangs on.
 */
export function widenSource(reading: Reading, attribution: Attribution): Attribution {
  const { source } = attribution
  if (source === null || source.head === 'pronoun' || attribution.cue.first < source.first)
    return attribution
  const head = governingNoun(reading, source)
  if (head === null) return attribution
  const { syntax } = reading
  let first = head
  while (
    first > 0 &&
    syntax.heads[first - 1] === head &&
    /^(?:det|amod|compound|nummod)$/.test(syntax.relations[first - 1] ?? '')
  )
    first--
  const widened: Phrase = { first, end: source.end, headEnd: head + 1, head: 'person-noun' }
  return { ...attribution, source: widened }
}

/** The noun for a person before the phrase, on which it hangs by a preposition. */
function governingNoun(reading: Reading, { first, headEnd }: Phrase): number | null {
  const { syntax, lower } = reading
  let head = headEnd - 1
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const governor = syntax.heads[head] ?? -1
    const relation = syntax.relations[head] ?? ''
    if (governor < 0 || !/^(?:nmod|compound|conj)$/.test(relation)) return null
    head = governor
    const isPartOf = relation === 'nmod' || isCutAtAnd(reading, first, head)
    if (!isPartOf || head >= first || !isPlain(reading, head)) continue
    const isWhole = !reading.written.slice(head, first).includes(',')
    if (isWhole && nounKind(lower[head] ?? '') === 'person-noun') return head
  }
  return null
}

/** "at the energy and | mines ministry": a bare noun behind "and", and a preposition before it. */
function isCutAtAnd({ lower, syntax }: Reading, first: number, head: number): boolean {
  const complement = dependent(syntax, head, 'nmod')
  return lower[first - 1] === 'and' && complement > head && complement < first
}
