import type { NameSpans } from '../annotation.ts'
import type { Document } from '../document.ts'
import { pairOf } from '../network/feature-rows.ts'
import { WRITTEN_SMALL } from './habits.ts'
import type { NameView } from './name-features.ts'
import { NAME_KINDS } from './name-labels.ts'

const PERSON = NAME_KINDS.indexOf('person')
const LONGEST_NAME = 8

/** What the names of each spelling say together, a sum of shares a kind. */
type Votes = Map<number, Float32Array>

/**
 * The names made consistent over their document: one spelling is of one kind throughout, the likeliest in sum, a person's
 * last name counting for the person and the first word of another name for what it begins ("Roe Foods", later "Roe");
 * and a name found once is found wherever it is written so. Linear.
 * @source Gale, Church and Yarowsky, "One Sense Per Discourse" (HLT 1992)
 */
export function makeConsistent(
  document: Document,
  view: NameView,
  names: NameSpans,
  shares: Float32Array,
): NameSpans {
  const { folded } = view.traits
  const votes: Votes = new Map()
  const beginnings: Votes = new Map()
  names.starts.forEach((start, name) => {
    const [end, kind] = [names.ends[name] ?? start, names.kinds[name] ?? 0]
    const own = shares.subarray(start * NAME_KINDS.length, (start + 1) * NAME_KINDS.length)
    vote(votes, keyOf(folded, start, end), own)
    if (end - start === 1) return
    if (kind === PERSON) vote(votes, keyOf(folded, end - 1, end), own)
    else vote(beginnings, keyOf(folded, start, start + 1), own)
  })
  for (const [key, sums] of beginnings) if (votes.has(key)) vote(votes, key, sums)
  const starts: number[] = []
  const ends: number[] = []
  const kinds: number[] = []
  const add = (start: number, end: number, kind: number) => {
    starts.push(start)
    ends.push(end)
    kinds.push(kind)
  }
  let covered = 0
  let sentence = 0
  const addMissed = (before: number) => {
    for (let token = covered; token < before; token++) {
      while ((document.sentenceStarts[sentence + 1] ?? before) <= token) sentence++
      const bound = Math.min(before, document.sentenceStarts[sentence + 1] ?? before)
      const found = longestVoted(document, view, votes, token, bound)
      if (found === null) continue
      add(token, found.end, found.kind)
      token = found.end - 1
    }
  }
  names.starts.forEach((start, name) => {
    addMissed(start)
    const end = names.ends[name] ?? start
    add(start, end, bestKind(votes.get(keyOf(folded, start, end)), names.kinds[name] ?? 0))
    covered = end
  })
  addMissed(document.tokenCount)
  return {
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    kinds: Uint8Array.from(kinds),
  }
}

function vote(votes: Votes, key: number, shares: Float32Array): void {
  const sums = votes.get(key) ?? new Float32Array(NAME_KINDS.length)
  shares.forEach((share, kind) => {
    sums[kind] = (sums[kind] ?? 0) + share
  })
  votes.set(key, sums)
}

function bestKind(counts: Float32Array | undefined, own: number): number {
  let best = own
  counts?.forEach((count, kind) => {
    if (count > (counts[best] ?? 0)) best = kind
  })
  return best
}

function keyOf(folded: Int32Array, start: number, end: number): number {
  let key = 0
  for (let token = start; token < Math.min(end, start + LONGEST_NAME); token++) {
    key = pairOf(key, folded[token] ?? 0)
  }
  return key
}

/** The longest spelling of a name that begins at `token` and ends by `bound`. */
function longestVoted(
  { text, starts }: Document,
  { traits: { folded }, habits }: NameView,
  votes: Votes,
  token: number,
  bound: number,
): { readonly end: number; readonly kind: number } | null {
  const first = text.charAt(starts[token] ?? 0)
  const isNameLike = first !== first.toLowerCase() && habits.sentence[token] === 0
  const isWord = ((habits.capitals[token] ?? 0) & WRITTEN_SMALL) !== 0
  if (!isNameLike || isWord) return null
  let key = 0
  let found: { end: number; kind: number } | null = null
  for (let end = token + 1; end <= Math.min(bound, token + LONGEST_NAME); end++) {
    key = pairOf(key, folded[end - 1] ?? 0)
    const counts = votes.get(key)
    if (counts !== undefined) found = { end, kind: bestKind(counts, 0) }
  }
  return found
}
