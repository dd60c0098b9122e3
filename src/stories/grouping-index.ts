import { createBandLists } from './band-lists.ts'
import { compareInStream, type GroupingArticle } from './grouping-article.ts'
import { createPostingLists } from './posting-lists.ts'
import { bandsOf, estimateCopied, type Sketched } from './shingles.ts'
import { BACKGROUND_ARTICLES, createTermCounts } from './term-counts.ts'

/** An earlier article and its likeness: `score`, cosine of weighted terms; `shared`, share of the shorter one's
 * shingles; both 0 to 1. */
export type Match = {
  readonly article: Indexed
  readonly score: number
  readonly shared: number
}

/** How far back articles are compared: bounded in time for sense, in number for memory. */
export type GroupingWindow = { readonly ms: number; readonly articles: number }

/** A place in the stream: by time, then by id. */
export type StreamPlace = { readonly orderAt: number; readonly id: string }

export type GroupingIndex = {
  /** Takes in the next article of the stream. */
  readonly add: (article: GroupingArticle) => void
  /** The same, and gives the earlier ones of the window that share rare terms with it, most like first. */
  readonly match: (article: GroupingArticle) => Match[]
  /**
   * Takes back all from this place on, as if they had never come: their ids, last first. Null, with nothing changed, where
   * what stood in the window then is not all kept.
   */
  readonly rewind: (from: StreamPlace) => readonly string[] | null
}

/** What is kept of an article, by numbers of terms and bands: some 11 KB with what stands of it in the lists. */
type Indexed = StreamPlace & {
  readonly outlet: string | null
  readonly published: boolean
  readonly sketched: Sketched
  readonly terms: Int32Array
  /** What each of its terms counts in it, whatever the stream holds. */
  readonly counts: Float64Array
  readonly bands: Int32Array
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
 * Likeness fades with the days between two articles, by their logarithm: a day apart matters, the tenth day more or less
 * does not. Of two articles without a date, nothing tells whether they are of one day or years apart.
 */
const FADING = 0.2
const UNDATED_LIKENESS = 0.7
const DAY_MS = 86_400_000

/** What is kept that has left the window, for a late article that sends the stream back; what is read anew goes as far. */
export const KEPT_BEYOND = { ms: 30 * DAY_MS, articles: 4000 }

/**
 * An inverted index over the latest articles of a stream: those of the time before the next, and no more than so many.
 * How rare a term is, it learns from the window alone, so that any cut of a stream gives the same.
 * `reach`: articles before this time may be missing from what will be added. `forget` is told of each that is kept no longer.
 */
export function createGroupingIndex(
  window: GroupingWindow,
  reach: number,
  forget: (articleId: string) => void,
): GroupingIndex {
  const kept = new Map<number, Indexed>()
  const postings = createPostingLists()
  const bands = createBandLists()
  const termCounts = createTermCounts(postings)
  let weights = new Float64Array(0)
  const dots = new Float64Array(window.articles + 2)
  let next = 0
  /** The first of the window, and the first that is kept. */
  let oldest = 0
  let first = 0
  let wholeFrom = reach

  function makeRoom(now: number): void {
    for (let one = kept.get(oldest); one !== undefined; one = kept.get(oldest)) {
      if (isInWindow(oldest, one, now)) break
      for (const term of one.terms) {
        postings.leave(term)
        termCounts.update(term)
      }
      oldest++
    }
    for (; first < oldest - KEPT_BEYOND.articles; first++) forgetFirst()
  }

  function isInWindow(number: number, { orderAt }: Indexed, now: number): boolean {
    return orderAt >= now - window.ms && next - number <= window.articles
  }

  function forgetFirst(): void {
    const one = kept.get(first)
    if (one === undefined) return
    for (const term of one.terms) postings.forget(term)
    bands.forget(one.bands)
    kept.delete(first)
    wholeFrom = one.orderAt + 1
    forget(one.id)
  }

  function add(article: GroupingArticle): void {
    put(toIndexed(article))
  }

  function put(one: Indexed): void {
    for (const [at, term] of one.terms.entries()) {
      postings.append(term, next, one.counts[at] ?? 0)
      termCounts.update(term)
    }
    bands.append(one.bands, next)
    kept.set(next, one)
    next++
    makeRoom(one.orderAt)
  }

  function toIndexed({ id, orderAt, outlet, published, features }: GroupingArticle): Indexed {
    const { terms, sketch, shingleCount } = features
    const names = new Set(features.names)
    const ids = new Int32Array(terms.length)
    const counts = new Float64Array(terms.length)
    for (const [at, [stem, count]] of terms.entries()) {
      ids[at] = termCounts.idOf(stem)
      counts[at] =
        count * (names.has(stem) ? NAME_WEIGHT : 1) * (isNumber(stem) ? NUMBER_WEIGHT : 1)
    }
    return {
      id,
      orderAt,
      outlet,
      published,
      sketched: { sketch: Uint32Array.from(sketch), shingleCount },
      terms: ids,
      counts,
      bands: bandsOf(sketch),
    }
  }

  function match(article: GroupingArticle): Match[] {
    makeRoom(article.orderAt)
    const one = toIndexed(article)
    const base = Math.log(next - oldest + BACKGROUND_ARTICLES + 1)
    const length = weigh(one, base)
    const alike = findNearCopies(one)
    const matches: Match[] = []
    for (const number of new Set([...findLikely(one, base), ...alike.keys()])) {
      const other = kept.get(number)
      if (other === undefined) continue
      const score = cosineTo(other, length, base) * fade(one, other)
      matches.push({ article: other, score, shared: alike.get(number) ?? 0 })
    }
    for (const term of one.terms) weights[term] = 0
    put(one)
    return matches.sort((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1))
  }

  /** Lays out what each term of an article weighs, by its number; the length of all of them. */
  function weigh({ terms, counts }: Indexed, base: number): number {
    if (weights.length < termCounts.size()) weights = new Float64Array(2 * termCounts.size())
    let squares = 0
    for (const [at, term] of terms.entries()) {
      const weight = (counts[at] ?? 0) * (base - termCounts.logOf(term))
      weights[term] = weight
      squares += weight ** 2
    }
    return Math.sqrt(squares) || 1
  }

  /** The cosine of an article with the one that was weighed, which has this length. */
  function cosineTo({ terms, counts }: Indexed, length: number, base: number): number {
    let dot = 0
    let squares = 0
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0
      const weight = (counts[at] ?? 0) * (base - termCounts.logOf(term))
      squares += weight * weight
      dot += weight * (weights[term] ?? 0)
    }
    return dot / (length * (Math.sqrt(squares) || 1))
  }

  /** The articles that share most of the weightiest terms. */
  function findLikely({ terms, counts }: Indexed, base: number): number[] {
    const named: number[] = []
    let left = MOST_NAMED
    const weighed = Array.from(terms, (term, at) => {
      return { term, weight: (counts[at] ?? 0) * (base - termCounts.logOf(term)) ** 2 }
    }).sort(
      (a, b) => b.weight - a.weight || (postings.termOf(a.term) < postings.termOf(b.term) ? -1 : 1),
    )
    for (const { term, weight } of weighed) {
      const { numbers, counts: others, start } = postings.get(term)
      const from = Math.max(start, numbers.length - LONGEST_POSTING)
      left -= numbers.length - from
      if (left < 0) break
      for (let at = from; at < numbers.length; at++) {
        const place = (numbers[at] ?? 0) - oldest
        const dot = dots[place] ?? 0
        if (dot === 0) named.push(place)
        dots[place] = dot + weight * (others[at] ?? 0)
      }
    }
    const likely = selectHighest(named, dots, MOST_COMPARED)
    for (const place of named) dots[place] = 0
    return likely.map((place) => place + oldest)
  }

  /** How much of the shorter text stands in the longer, for each article that may be a near-copy. */
  function findNearCopies(one: Indexed): Map<number, number> {
    const shared = new Map<number, number>()
    for (const number of bands.find(one.bands, oldest, LONGEST_POSTING)) {
      const other = kept.get(number)
      const share = other === undefined ? 0 : estimateCopied(one.sketched, other.sketched)
      if (share > 0) shared.set(number, share)
    }
    return shared
  }

  function rewind(from: StreamPlace): readonly string[] | null {
    const to = findPlace(from)
    const start = findStart(to, from.orderAt)
    const isWhole = to - start === window.articles || from.orderAt - window.ms >= wholeFrom
    if (start === first && !isWhole) return null
    while (oldest > start) comeBack()
    const gone: string[] = []
    while (next > to) gone.push(takeBack())
    return gone
  }

  /** The number of the first that is kept and does not stand before a place. */
  function findPlace(from: StreamPlace): number {
    let low = first
    let high = next
    while (low < high) {
      const middle = (low + high) >>> 1
      const one = kept.get(middle)
      if (one !== undefined && compareInStream(one, from) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Where the window begins for an article of this time and number, as far as it is kept. */
  function findStart(to: number, orderAt: number): number {
    let start = Math.min(oldest, to)
    for (let one = kept.get(start - 1); one !== undefined; one = kept.get(start - 1)) {
      if (one.orderAt < orderAt - window.ms || to - (start - 1) > window.articles) break
      start--
    }
    return start
  }

  /** The last that left the window is in it again. */
  function comeBack(): void {
    oldest--
    const one = kept.get(oldest)
    if (one === undefined) return
    for (const term of one.terms) {
      postings.comeBack(term)
      termCounts.update(term)
    }
  }

  /** The last that came is gone; its id. */
  function takeBack(): string {
    next--
    const one = kept.get(next)
    if (one === undefined) throw new RangeError('there is no article to take back')
    for (const term of one.terms) {
      postings.takeBack(term)
      termCounts.update(term)
    }
    bands.takeBack(one.bands)
    kept.delete(next)
    return one.id
  }

  return { add, match, rewind }
}

/** The places of the highest values, highest first, of equal ones the lower place; at most so many. */
function selectHighest(places: readonly number[], values: Float64Array, most: number): number[] {
  const selected: number[] = []
  const isHigher = (a: number, b: number) => {
    const difference = (values[a] ?? 0) - (values[b] ?? 0)
    return difference > 0 || (difference === 0 && a < b)
  }
  for (const place of places) {
    const last = selected.at(-1)
    if (selected.length === most && last !== undefined && !isHigher(place, last)) continue
    let low = 0
    let high = selected.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (isHigher(place, selected[middle] ?? place)) high = middle
      else low = middle + 1
    }
    selected.splice(low, 0, place)
    if (selected.length > most) selected.pop()
  }
  return selected
}

function isNumber(stem: string): boolean {
  return stem >= '0' && stem < ':'
}

/** How much of their likeness two articles keep for the time between them. */
function fade(article: Indexed, earlier: Indexed): number {
  if (!article.published || !earlier.published) return UNDATED_LIKENESS
  const days = Math.max(0, article.orderAt - earlier.orderAt) / DAY_MS
  return 1 / (1 + FADING * Math.log2(1 + days))
}
