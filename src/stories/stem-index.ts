export type StemIndex<Item> = {
  readonly add: (stems: ReadonlySet<string>, item: Item) => void
  /** Items that may have the index's share of their stems among these, in the order in which they were added. */
  readonly find: (stems: ReadonlySet<string>) => readonly Item[]
  readonly remove: (stems: ReadonlySet<string>, item: Item) => void
}

/**
 * An index of sets of stems for finding those of which at least `least` (0 to 1) lies in another set. A set with so much
 * in common must share one of any 1 - `least` of its stems and one more; so each is kept under that many only, the
 * longest, which are the rarest as a rule.
 */
export function createStemIndex<Item>(least: number): StemIndex<Item> {
  const postings = new Map<string, Map<number, Item>>()
  let next = 0

  const keysOf = (stems: ReadonlySet<string>) =>
    [...stems]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .slice(0, Math.floor(stems.size * (1 - least)) + 1)

  function add(stems: ReadonlySet<string>, item: Item): void {
    for (const key of keysOf(stems)) {
      const posting = postings.get(key)
      if (posting === undefined) postings.set(key, new Map([[next, item]]))
      else posting.set(next, item)
    }
    next++
  }

  function find(stems: ReadonlySet<string>): readonly Item[] {
    const found = new Map<number, Item>()
    for (const stem of stems) {
      for (const [number, item] of postings.get(stem) ?? []) found.set(number, item)
    }
    return [...found].sort(([a], [b]) => a - b).map(([, item]) => item)
  }

  function remove(stems: ReadonlySet<string>, item: Item): void {
    for (const key of keysOf(stems)) {
      for (const [number, known] of postings.get(key) ?? []) {
        if (known === item) postings.get(key)?.delete(number)
      }
    }
  }

  return { add, find, remove }
}
