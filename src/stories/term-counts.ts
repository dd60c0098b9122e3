import type { PostingLists } from './posting-lists.ts'
import { WORD_FREQUENCIES } from './word-frequencies.ts'

/**
 * The window is read as if so many articles of ordinary news had come before it, so that common words are known for
 * common from the first article on.
 */
export const BACKGROUND_ARTICLES = 1000

export type TermCounts = {
  /** The number of a term, as the lists give it. */
  readonly idOf: (term: string) => number
  /** The logarithm of how many articles have the term, those of the background with them. */
  readonly logOf: (id: number) => number
  /** To be called when a term stands in one article more, or less. */
  readonly update: (id: number) => void
  /** No number is as high. */
  readonly size: () => number
}

/** How common each term is in what stands in these lists, worked out when it changes rather than when it is asked. */
export function createTermCounts(postings: PostingLists): TermCounts {
  let logs = new Float64Array(1024)
  let backgrounds = new Float64Array(1024)
  let size = 0

  function idOf(term: string): number {
    const id = postings.idOf(term)
    if (postings.get(id).numbers.length > 0) return id
    size = Math.max(size, id + 1)
    if (id >= logs.length) {
      logs = grown(logs)
      backgrounds = grown(backgrounds)
    }
    backgrounds[id] = BACKGROUND_ARTICLES * (WORD_FREQUENCIES.get(term) ?? 0) + 0.5
    update(id)
    return id
  }

  function update(id: number): void {
    logs[id] = Math.log(postings.sizeOf(id) + (backgrounds[id] ?? 0))
  }

  return { idOf, logOf: (id) => logs[id] ?? 0, update, size: () => size }
}

function grown(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const more = new Float64Array(2 * values.length)
  more.set(values)
  return more
}
