import type { Feed } from '../domain/feed.ts'
import type { FetchOutcome } from '../net/fetch-outcome.ts'
import type { ListedFeed } from '../syndication/opml.ts'
import type { FeedReader } from './poll-feed.ts'

const MAX_BYTES = 16_000_000
const DEADLINE_MS = 30_000
/** A page may name feeds that are no more; after so many it is told that it has none. */
const MAX_TRIES = 3

export type DiscoverOutcome =
  /** `address`: what to poll, after permanent redirects. */
  | { readonly kind: 'feed'; readonly address: string; readonly feed: Feed }
  | { readonly kind: 'list'; readonly feeds: readonly ListedFeed[] }
  | { readonly kind: 'unusable'; readonly reason: string }

/**
 * What there is to poll at an address: a feed, the first feed that a page names, or the feeds of an OPML list; else one
 * line on why there is none. `address` may lack its scheme. Never throws.
 */
export async function discoverFeed(reader: FeedReader, address: string): Promise<DiscoverOutcome> {
  const first = await look(reader, withScheme(address))
  if (first.kind !== 'page') return first
  for (const link of first.links.slice(0, MAX_TRIES)) {
    const found = await look(reader, link)
    if (found.kind === 'feed') return found
  }
  if (first.links.length === 0) return { kind: 'unusable', reason: first.reason }
  return {
    kind: 'unusable',
    reason: `this page names a feed at ${first.links[0]}, but there is none`,
  }
}

type Look =
  | DiscoverOutcome
  | { readonly kind: 'page'; readonly links: readonly string[]; readonly reason: string }

async function look(
  { fetcher, readListing, credential = null }: FeedReader,
  url: string,
): Promise<Look> {
  const outcome = await fetcher.fetch({
    url,
    credential,
    maxBytes: MAX_BYTES,
    deadlineMs: DEADLINE_MS,
  })
  if (outcome.kind !== 'ok') return { kind: 'unusable', reason: reasonOf(outcome) }
  const { bytes, headers, permanentUrl } = outcome
  const contentType = headers['content-type'] ?? null
  const read = await readListing({ bytes, address: outcome.url, contentType })
  switch (read.kind) {
    case 'feed':
      return { kind: 'feed', address: permanentUrl ?? url, feed: read.feed }
    case 'list':
      return { kind: 'list', feeds: read.feeds }
    case 'other':
      return { kind: 'page', links: read.links, reason: read.reason }
    case 'unusable':
      return read
  }
}

function reasonOf(outcome: Exclude<FetchOutcome, { kind: 'ok' }>): string {
  switch (outcome.kind) {
    case 'gone':
      return 'this address is gone for good (410)'
    case 'unchanged':
      return 'the server says that nothing changed, though it was asked for the first time (304)'
    default:
      return outcome.reason
  }
}

/** An address as it was typed, with the scheme that it may lack. */
export function withScheme(address: string): string {
  const trimmed = address
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
  return /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`
}
