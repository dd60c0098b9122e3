/**
 * The articles in which a term stands, oldest first, and what it counts in each: two lists of one length. Those from
 * `start` on stand in the window; those from `first` to `start` have left it and are kept, since they may come back.
 */
export type Posting = {
  readonly numbers: readonly number[]
  readonly counts: readonly number[]
  readonly first: number
  readonly start: number
}

/** Terms by small numbers of their own, which hold as long as anything is kept under them. */
export type PostingLists = {
  /** The number of a term, a new one where it has none. */
  readonly idOf: (term: string) => number
  readonly termOf: (id: number) => string
  readonly get: (id: number) => Posting
  readonly sizeOf: (id: number) => number
  /** Articles come at the new end and leave the window at the old one, in the order in which they came. */
  readonly append: (id: number, article: number, count: number) => void
  readonly leave: (id: number) => void
  /** The last to leave the window is in it again; the last to come is gone. */
  readonly comeBack: (id: number) => void
  readonly takeBack: (id: number) => void
  /** The first to leave is kept no longer. */
  readonly forget: (id: number) => void
}

type Growing = {
  readonly numbers: number[]
  readonly counts: number[]
  first: number
  start: number
}

/** What is forgotten is cleared away when it is more than this and more than what is kept. */
const MOST_FORGOTTEN = 256

/** Lists that grow and shrink at both ends, each step in constant time. */
export function createPostingLists(): PostingLists {
  const ids = new Map<string, number>()
  const terms: string[] = []
  const lists: Growing[] = []
  const free: number[] = []

  function idOf(term: string): number {
    const known = ids.get(term)
    if (known !== undefined) return known
    const id = free.pop() ?? lists.length
    ids.set(term, id)
    terms[id] = term
    lists[id] = { numbers: [], counts: [], first: 0, start: 0 }
    return id
  }

  function get(id: number): Growing {
    const list = lists[id]
    if (list === undefined) throw new RangeError(`no term has the number ${id}`)
    return list
  }

  function append(id: number, article: number, count: number): void {
    const { numbers, counts } = get(id)
    numbers.push(article)
    counts.push(count)
  }

  function takeBack(id: number): void {
    const list = get(id)
    list.numbers.pop()
    list.counts.pop()
    freeIfEmpty(id, list)
  }

  function forget(id: number): void {
    const list = get(id)
    list.first++
    if (freeIfEmpty(id, list)) return
    if (list.first > MOST_FORGOTTEN && list.first > list.numbers.length - list.first) {
      list.numbers.splice(0, list.first)
      list.counts.splice(0, list.first)
      list.start -= list.first
      list.first = 0
    }
  }

  function freeIfEmpty(id: number, list: Growing): boolean {
    if (list.first < list.numbers.length) return false
    ids.delete(terms[id] ?? '')
    free.push(id)
    return true
  }

  return {
    idOf,
    termOf: (id) => terms[id] ?? '',
    get,
    sizeOf: (id) => get(id).numbers.length - get(id).start,
    append,
    leave: (id) => {
      get(id).start++
    },
    comeBack: (id) => {
      get(id).start--
    },
    takeBack,
    forget,
  }
}
