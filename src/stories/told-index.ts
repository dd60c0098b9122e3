import { type Claim, readQuotes } from './claim.ts'
import type { Gist, StorySentence } from './story-sentence.ts'

/** A sentence that the story holds, its claims, and the quotations in it, folded, for telling a part of one. */
export type Told = {
  readonly sentence: StorySentence
  readonly claims: readonly Claim[]
  readonly quotes: readonly string[]
}

export type ToldIndex = {
  readonly add: (sentence: StorySentence, claims: readonly Claim[]) => void
  /** Sentences told before that hold at least this share of a gist's stems, the most alike first. */
  readonly findAlike: (gist: Gist, least: number) => readonly Alike[]
}

/** `covered`: share of the gist's stems that stand in the told sentence. */
export type Alike = { readonly told: Told; readonly covered: number }

/** Least share of a piece's stems that stand in a sentence which says the same; a short piece must stand in it whole. */
export const SAME_SHARE = 0.65
const SHORT_STEMS = 3
const SHORT_SHARE = 0.99
/** How many of the latest sentences with a word are looked at. */
const LONGEST_POSTING = 80
const MOST_ALIKE = 12

/**
 * Sentences by their words. To share 65 % of its words with a sentence, a piece must share one of its rarest 36 %, so only
 * those are followed.
 */
export function createToldIndex(): ToldIndex {
  const postings = new Map<string, Told[]>()

  function add(sentence: StorySentence, claims: readonly Claim[]): void {
    const quotes = sentence.statements.flatMap((statement) => readQuotes(statement, sentence))
    const told: Told = { sentence, claims, quotes }
    for (const stem of sentence.gist.stems) {
      const posting = postings.get(stem)
      if (posting === undefined) postings.set(stem, [told])
      else posting.push(told)
    }
  }

  function findAlike({ stems }: Gist, leastShare: number): readonly Alike[] {
    const least = stems.size <= SHORT_STEMS ? SHORT_SHARE : leastShare
    const probes = [...stems]
      .sort((a, b) => (postings.get(a)?.length ?? 0) - (postings.get(b)?.length ?? 0))
      .slice(0, Math.floor(stems.size * (1 - least)) + 1)
    const found = new Set<Told>()
    for (const stem of probes) {
      for (const told of (postings.get(stem) ?? []).slice(-LONGEST_POSTING)) found.add(told)
    }
    const alike: Alike[] = []
    for (const told of found) {
      const covered = shareOf(stems, told.sentence.gist.stems)
      if (covered >= least) alike.push({ told, covered })
    }
    return alike.sort((a, b) => b.covered - a.covered).slice(0, MOST_ALIKE)
  }

  return { add, findAlike }
}

/** The share of one set that stands in another; 0 for an empty one. */
export function shareOf(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  if (part.size === 0) return 0
  let common = 0
  for (const item of part) if (whole.has(item)) common++
  return common / part.size
}

/** Whether every key of one piece stands in another. */
export function agrees(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  for (const key of part) if (!whole.has(key)) return false
  return true
}
