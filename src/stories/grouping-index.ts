import type { GroupingArticle } from './grouping-article.ts'
import { createPostingLists } from './posting-lists.ts'
import { bandsOf, estimateCopied } from './shingles.ts'
import { WORD_FREQUENCIES } from './word-frequencies.ts'

/** An earlier article and its likeness: `score`, cosine of weighted terms; `shared`, share of the shorter one's
 * shingles; both 0 to 1. */
export type Match = {
  readonly article: GroupingArticle
  readonly score: number
  readonly shared: number
}

/** How far back articles are compared: bounded in time for sense, in number for memory. */
export type GroupingWindow = { readonly ms: number; readonly articles: number }

export type GroupingIndex = {
  readonly add: (article: GroupingArticle) => void
  /** Earlier articles of the window that share rare terms with this one, most like first. */
  readonly findMatches: (article: GroupingArticle) => Match[]
}

type RarityOf = (stem: string) => number

type Live = {
  readonly article: GroupingArticle
  /** What each of its terms counts in it, whatever the stream holds. */
  readonly counts: ReadonlyMap<string, number>
}

/**
 * An article calls up others by its weightiest terms, until they have named this many; a term names the latest. The
 * likeliest of those are compared in full. These bounds make the cost of an article independent of the stream.
 */
const MOST_NAMED = 6000
const LONGEST_POSTING = 1000
const MOST_COMPARED = 64
/** What a name counts beside another word. */
const NAME_WEIGHT = 1.5
/** Numbers tell like matters apart: an age, a toll, a magnitude. */
const NUMBER_WEIGHT = 1.3
/**
 * The window is read as if so many articles of ordinary news had come before it, so that common words are known for
 * common from the first article on.
 */
const BACKGROUND_ARTICLES = 1000
/**
 * Likeness fades with the days between two articles, by their logarithm: a day apart matters, the tenth day more or less
 * does not. Of two articles without a date, nothing tells whether they are of one day or years apart.
 */
const FADING = 0.2
const UNDATED_LIKENESS = 0.7
const DAY_MS = 86_400_000

/**
 * An inverted index over the latest articles of a stream: those of the time before the next, and no more than so many.
 * How rare a term is, it learns from the window alone, so that any cut of a stream gives the same.
 */
export function createGroupingIndex(window: GroupingWindow): GroupingIndex {
  const live = new Map<number, Live>()
  const postings = createPostingLists()
  const bands = createPostingLists()
  let next = 0
  let oldest = 0

  function makeRoom(now: number): void {
    for (let entry = live.get(oldest); entry !== undefined; entry = live.get(oldest)) {
      if (entry.article.orderAt >= now - window.ms && live.size <= window.articles) return
      for (const stem of entry.counts.keys()) postings.drop(stem)
      for (const band of bandsOf(entry.article.features.sketch)) bands.drop(band)
      live.delete(oldest)
      oldest++
    }
  }

  function add(article: GroupingArticle): void {
    const counts = countTerms(article)
    for (const [stem, count] of counts) postings.append(stem, next, count)
    for (const band of bandsOf(article.features.sketch)) bands.append(band, next, 1)
    live.set(next, { article, counts })
    next++
    makeRoom(article.orderAt)
  }

  function findMatches(article: GroupingArticle): Match[] {
    makeRoom(article.orderAt)
    const counts = countTerms(article)
    const rarityOf = createRarity()
    const length = lengthOf(counts, rarityOf)
    const alike = findNearCopies(article)
    const matches: Match[] = []
    for (const number of new Set([...findLikely(counts, rarityOf), ...alike.keys()])) {
      const other = live.get(number)
      if (other === undefined) continue
      const dot = dotProduct(counts, other.counts, rarityOf)
      const cosine = dot / (length * lengthOf(other.counts, rarityOf))
      const score = cosine * fade(article, other.article)
      matches.push({ article: other.article, score, shared: alike.get(number) ?? 0 })
    }
    return matches.sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
  }

  /** How rare each stem is in the window as it is now; learnt once a search. */
  function createRarity(): RarityOf {
    const known = new Map<string, number>()
    return (stem) => {
      let rarity = known.get(stem)
      if (rarity === undefined) {
        const background = BACKGROUND_ARTICLES * (WORD_FREQUENCIES.get(stem) ?? 0)
        const count = postings.sizeOf(stem) + background + 0.5
        rarity = Math.log((live.size + BACKGROUND_ARTICLES + 1) / count)
        known.set(stem, rarity)
      }
      return rarity
    }
  }

  /** The articles that share most of the weightiest terms. */
  function findLikely(counts: ReadonlyMap<string, number>, rarityOf: RarityOf): number[] {
    const dots = new Float64Array(next - oldest)
    const named: number[] = []
    let left = MOST_NAMED
    const weighed = [...counts]
      .map(([stem, count]) => ({ stem, weight: count * rarityOf(stem) ** 2 }))
      .sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1))
    for (const { stem, weight } of weighed) {
      const posting = postings.get(stem)
      if (posting === null) continue
      const { numbers, counts: others } = posting
      const start = Math.max(posting.start, numbers.length - LONGEST_POSTING)
      left -= numbers.length - start
      if (left < 0) break
      for (let at = start; at < numbers.length; at++) {
        const place = (numbers[at] ?? 0) - oldest
        const dot = dots[place] ?? 0
        if (dot === 0) named.push(place)
        dots[place] = dot + weight * (others[at] ?? 0)
      }
    }
    const dotOf = (place: number) => dots[place] ?? 0
    const least = Float64Array.from(named, dotOf).sort().at(-MOST_COMPARED) ?? 0
    return named
      .filter((place) => dotOf(place) >= least)
      .sort((a, b) => dotOf(b) - dotOf(a) || a - b)
      .slice(0, MOST_COMPARED)
      .map((place) => place + oldest)
  }

  /** How much of the shorter text stands in the longer, for each article that may be a near-copy. */
  function findNearCopies({ features }: GroupingArticle): Map<number, number> {
    const shared = new Map<number, number>()
    for (const band of bandsOf(features.sketch)) {
      const posting = bands.get(band)
      if (posting === null) continue
      const { numbers, start } = posting
      for (const number of numbers.slice(Math.max(start, numbers.length - LONGEST_POSTING))) {
        const other = live.get(number)?.article.features
        if (other !== undefined && !shared.has(number)) {
          shared.set(number, estimateCopied(features, other))
        }
      }
    }
    return shared
  }

  return { add, findMatches }
}

function countTerms({ features }: GroupingArticle): Map<string, number> {
  const names = new Set(features.names)
  return new Map(
    features.terms.map(([stem, count]) => [
      stem,
      count * (names.has(stem) ? NAME_WEIGHT : 1) * (/^\d/.test(stem) ? NUMBER_WEIGHT : 1),
    ]),
  )
}

function dotProduct(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  rarityOf: RarityOf,
): number {
  let dot = 0
  for (const [stem, count] of a) {
    const other = b.get(stem)
    if (other !== undefined) dot += count * other * rarityOf(stem) ** 2
  }
  return dot
}

function lengthOf(counts: ReadonlyMap<string, number>, rarityOf: (stem: string) => number): number {
  let squares = 0
  for (const [stem, count] of counts) squares += (count * rarityOf(stem)) ** 2
  return Math.sqrt(squares) || 1
}

/** How much of their likeness two articles keep for the time between them. */
function fade(article: GroupingArticle, earlier: GroupingArticle): number {
  if (!article.published || !earlier.published) return UNDATED_LIKENESS
  const days = Math.max(0, article.orderAt - earlier.orderAt) / DAY_MS
  return 1 / (1 + FADING * Math.log2(1 + days))
}
