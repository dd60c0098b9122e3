import { canonicalAddress } from '../addresses/canonical-address.ts'
import type { Entry, EntryKey } from '../domain/feed.ts'

/**
 * What an entry is known by within its feed from one poll to the next: its id, else the article's identity, else title
 * and date, else its summary; null for an entry that says nothing. An id that is an address is made canonical, since
 * feeds move theirs from http to https and add marks of tracking.
 */
export function entryKey(entry: Entry): EntryKey | null {
  const key = keyOf(entry)
  return key === null ? null : { key, stamp: entry.updated ?? '' }
}

function keyOf({ id, link, title, summary, published, updated }: Entry): string | null {
  if (id !== null) return `id:${canonicalAddress(id) ?? id}`
  const article = link === null ? null : canonicalAddress(link)
  if (article !== null) return `link:${article}`
  const date = published ?? updated ?? ''
  if (title !== null) return `title:${date}:${title}`
  return summary === null ? null : `summary:${date}:${summary.slice(0, 500)}`
}

/** What a reader knows an entry by, of its key: its id, address, title or first words. */
export function nameOfKey(key: string): string {
  return key.replace(
    /^(?:id|link|(?:title|summary):(?:\d{4}-\d\d-\d\d(?:T[\d:.]*\d(?:Z|[+-]\d\d:\d\d)?)?)?):/,
    '',
  )
}
