import type { GroupingArticle } from './grouping-article.ts'
import { bandsOf, sketchSimilarity } from './shingles.ts'

/** An earlier article and its likeness: `score`, cosine of weighted terms; `shared`, share of shingles; both 0 to 1. */
export type Match = {
  readonly article: GroupingArticle
  readonly score: number
  readonly shared: number
}

export type GroupingIndex = {
  readonly add: (article: GroupingArticle) => void
  /** Earlier articles of the window that share rare terms with this one, most like first. */
  readonly findMatches: (article: GroupingArticle) => Match[]
}

type Live = {
  readonly article: GroupingArticle
  readonly weights: ReadonlyMap<string, number>
}

/** The terms of an article that may call up others, rarest first, and how far back each is followed. */
const PROBE_TERMS = 40
const LONGEST_POSTING = 1500
/** What a name counts beside another word. */
const NAME_WEIGHT = 1.5

/**
 * An inverted index over the articles of a window that moves with the stream.
 * How rare a term is, it learns from the window alone, so that any cut of a stream gives the same.
 */
export function createGroupingIndex(windowMs: number): GroupingIndex {
  const live = new Map<number, Live>()
  const postings = new Map<string, number[]>()
  const bands = new Map<string, number[]>()
  let next = 0
  let oldest = 0

  function evict(before: number): void {
    for (let entry = live.get(oldest); entry !== undefined; entry = live.get(oldest)) {
      if (entry.article.orderAt >= before) return
      for (const stem of entry.weights.keys()) drop(postings, stem)
      for (const band of bandsOf(entry.article.features.sketch)) drop(bands, band)
      live.delete(oldest)
      oldest++
    }
  }

  function rarity(stem: string): number {
    return Math.log((live.size + 1) / ((postings.get(stem)?.length ?? 0) + 0.5))
  }

  function weigh({ features }: GroupingArticle): Map<string, number> {
    const names = new Set(features.names)
    const weights = new Map<string, number>()
    let squares = 0
    for (const [stem, count] of features.terms) {
      const weight = count * Math.max(rarity(stem), 0.01) * (names.has(stem) ? NAME_WEIGHT : 1)
      weights.set(stem, weight)
      squares += weight * weight
    }
    const norm = Math.sqrt(squares) || 1
    for (const [stem, weight] of weights) weights.set(stem, weight / norm)
    return weights
  }

  function add(article: GroupingArticle): void {
    evict(article.orderAt - windowMs)
    const weights = weigh(article)
    for (const stem of weights.keys()) append(postings, stem, next)
    for (const band of bandsOf(article.features.sketch)) append(bands, band, next)
    live.set(next, { article, weights })
    next++
  }

  function findMatches(article: GroupingArticle): Match[] {
    evict(article.orderAt - windowMs)
    const weights = weigh(article)
    const scores = new Map<number, number>()
    const probes = [...weights].sort((a, b) => b[1] - a[1]).slice(0, PROBE_TERMS)
    for (const [stem, weight] of probes) {
      const posting = postings.get(stem) ?? []
      for (let at = Math.max(0, posting.length - LONGEST_POSTING); at < posting.length; at++) {
        const number = posting[at] ?? -1
        const other = live.get(number)?.weights.get(stem) ?? 0
        scores.set(number, (scores.get(number) ?? 0) + weight * other)
      }
    }
    const alike = new Set<number>()
    for (const band of bandsOf(article.features.sketch)) {
      for (const number of bands.get(band) ?? []) alike.add(number)
    }
    const matches: Match[] = []
    for (const number of new Set([...scores.keys(), ...alike])) {
      const other = live.get(number)?.article
      if (other === undefined) continue
      const shared = alike.has(number)
        ? sketchSimilarity(article.features.sketch, other.features.sketch)
        : 0
      matches.push({ article: other, score: scores.get(number) ?? 0, shared })
    }
    return matches.sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
  }

  return { add, findMatches }
}

function append(lists: Map<string, number[]>, key: string, number: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [number])
  else list.push(number)
}

/** Takes the oldest off a list: articles leave in the order in which they came. */
function drop(lists: Map<string, number[]>, key: string): void {
  const list = lists.get(key)
  if (list === undefined) return
  if (list.length === 1) lists.delete(key)
  else list.shift()
}
