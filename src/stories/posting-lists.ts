/** The articles in which a term stands, oldest first, and what it counts in each: two lists of one length. */
export type Posting = {
  readonly numbers: readonly number[]
  readonly counts: readonly number[]
  /** Where the list begins: what stands before has left. */
  readonly start: number
}

export type PostingLists = {
  readonly append: (key: string, number: number, count: number) => void
  /** Takes the oldest off a list: articles leave in the order in which they came. */
  readonly drop: (key: string) => void
  readonly sizeOf: (key: string) => number
  readonly get: (key: string) => Posting | null
}

type Growing = { readonly numbers: number[]; readonly counts: number[]; start: number }

/** What has left is cleared away when it is more than this and more than what stands. */
const MOST_LEFT = 256

/** Lists that grow at one end and shrink at the other, both in constant time. */
export function createPostingLists(): PostingLists {
  const lists = new Map<string, Growing>()

  function append(key: string, number: number, count: number): void {
    const list = lists.get(key)
    if (list === undefined) {
      lists.set(key, { numbers: [number], counts: [count], start: 0 })
    } else {
      list.numbers.push(number)
      list.counts.push(count)
    }
  }

  function drop(key: string): void {
    const list = lists.get(key)
    if (list === undefined) return
    list.start++
    const standing = list.numbers.length - list.start
    if (standing === 0) {
      lists.delete(key)
    } else if (list.start > MOST_LEFT && list.start > standing) {
      list.numbers.splice(0, list.start)
      list.counts.splice(0, list.start)
      list.start = 0
    }
  }

  function sizeOf(key: string): number {
    const list = lists.get(key)
    return list === undefined ? 0 : list.numbers.length - list.start
  }

  return { append, drop, sizeOf, get: (key) => lists.get(key) ?? null }
}
