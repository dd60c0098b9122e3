import type { Feed, Unusable } from '../domain/feed.ts'
import { decodeBytes } from '../markup/decode-bytes.ts'
import { findFeedLinks } from './feed-links.ts'
import { type ListedFeed, parseOpml } from './opml.ts'
import type { FeedContext } from './parse-feed.ts'
import { readFeed } from './read-feed.ts'

/** What a server or a file gave, as it came. */
export type RawListing = FeedContext & { readonly bytes: Uint8Array }

export type Listing =
  | { readonly kind: 'feed'; readonly feed: Feed }
  /** An OPML list of feeds. */
  | { readonly kind: 'list'; readonly feeds: readonly ListedFeed[]; readonly reason: string }
  /** Neither: `links` are the feeds that it names, if it is a page; `reason` says why it is no feed. */
  | { readonly kind: 'other'; readonly links: readonly string[]; readonly reason: string }

/** An input that took more time or memory than any that means well, and was given up. */
export type GivenUp = Unusable & { readonly isGivenUp: true }

/** Reads a listing where it can do no harm: a hostile one is given up, and nothing else stops. */
export type ReadListing = (raw: RawListing) => Promise<Listing | GivenUp>

/** What there is to poll in a body or file: a feed, a list of feeds, or a page that names some. Never throws; linear. */
export function readListing({ bytes, ...context }: RawListing): Listing {
  const feed = readFeed(bytes, context)
  if (!('kind' in feed)) return { kind: 'feed', feed }
  const { contentType, address } = context
  const { reason } = feed
  const feeds = parseOpml(decodeBytes(bytes, { contentType, kind: 'xml' }).text)
  if (!('kind' in feeds)) return { kind: 'list', feeds, reason }
  const html = decodeBytes(bytes, { contentType, kind: 'html' }).text
  return { kind: 'other', links: findFeedLinks(html, address).map((link) => link.address), reason }
}
