import { canonicalAddress } from '../addresses/canonical-address.ts'
import type { Entry } from '../domain/feed.ts'

/**
 * What an entry is known by within its feed from one poll to the next: its id, else the article's identity, else title
 * and day, else its summary; null for an entry that says nothing. An id that is an address is made canonical, since
 * feeds move theirs from http to https and add marks of tracking.
 */
export function entryKey(entry: Entry): string | null {
  if (entry.id !== null) return `id:${canonicalAddress(entry.id) ?? entry.id}`
  const link = entry.link === null ? null : canonicalAddress(entry.link)
  if (link !== null) return `link:${link}`
  const published = entry.published ?? entry.updated
  if (entry.title !== null) return `title:${published ?? ''}:${entry.title}`
  return entry.summary === null ? null : `summary:${published ?? ''}:${entry.summary.slice(0, 500)}`
}
