import { resolveAddress } from '../addresses/resolve-address.ts'
import type { Entry, Feed } from '../domain/feed.ts'
import { withoutEmail } from './authors.ts'
import { parseFeedDate } from './feed-date.ts'
import { oneLine, plainText } from './plain-text.ts'

type Fields = Readonly<Record<string, unknown>>

/** JSON Feed 1.0 and 1.1; null where the value holds no list of items. */
export function readJsonFeed(
  value: unknown,
  address: string | null,
  maxEntries: number,
): Feed | null {
  if (!isFields(value) || !Array.isArray(value.items)) return null
  const link = readAddress(value.home_page_url, address)
  const feedAuthors = readAuthors(value)
  const items = value.items.slice(0, maxEntries).filter(isFields)
  return {
    title: readLine(value.title),
    link,
    entries: items.map((item) => readItem(item, link ?? address, feedAuthors)),
    pollAfterMs: null,
  }
}

function readItem(item: Fields, base: string | null, feedAuthors: readonly string[]): Entry {
  const ownAuthors = readAuthors(item)
  const id = item.id
  return {
    id: typeof id === 'number' ? String(id) : readLine(id),
    title: readLine(item.title),
    link:
      readAddress(item.url, base) ??
      readAddress(item.external_url, base) ??
      (typeof id === 'string' && /^https?:\/\//i.test(id) ? readAddress(id, null) : null),
    published: readDate(item.date_published),
    updated: readDate(item.date_modified),
    authors: ownAuthors.length > 0 ? ownAuthors : feedAuthors,
    summary:
      readLine(item.summary) ??
      readLine(item.content_text) ??
      (typeof item.content_html === 'string' ? plainText(item.content_html) : null),
  }
}

/** 1.1 has `authors`, 1.0 one `author`. */
function readAuthors(fields: Fields): string[] {
  const listed = Array.isArray(fields.authors) ? fields.authors : [fields.author]
  const names = listed
    .map((author) => readLine(isFields(author) ? author.name : author))
    .map((name) => (name === null ? null : withoutEmail(name)))
  return [...new Set(names.filter((name) => name !== null))]
}

function readLine(value: unknown): string | null {
  return typeof value === 'string' ? oneLine(value) : null
}

function readAddress(value: unknown, base: string | null): string | null {
  return typeof value === 'string' ? resolveAddress(value, base) : null
}

function readDate(value: unknown): string | null {
  return typeof value === 'string' ? parseFeedDate(value) : null
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
