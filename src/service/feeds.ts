import type { FailedEntry, FeedArticle, FeedState, Unusable } from '../domain/feed.ts'
import { type DiscoverOutcome, discoverFeed } from '../ingest/discover-feed.ts'
import { decodeBytes } from '../markup/decode-bytes.ts'
import { composeOpml, type ListedFeed, parseOpml } from '../syndication/opml.ts'
import type { Ports } from './ports.ts'

export type AddOutcome =
  | { readonly kind: 'added'; readonly address: string; readonly title: string | null }
  | { readonly kind: 'known'; readonly address: string }
  | { readonly kind: 'unusable'; readonly address: string; readonly reason: string }

/** Adds what there is to poll at each address, in order: a feed, the feed that a page names, or the feeds of an OPML list. */
export async function* addFeeds(
  ports: Ports,
  addresses: readonly string[],
): AsyncGenerator<AddOutcome> {
  for (const address of addresses) {
    const found = await lookFor(ports, address)
    switch (found.kind) {
      case 'feed':
        yield await addFeed(ports, {
          address: found.address,
          title: found.feed.title,
          folder: null,
        })
        break
      case 'list':
        for (const feed of found.feeds) yield await addFeed(ports, feed)
        break
      case 'unusable':
        yield { kind: 'unusable', address, reason: found.reason }
    }
  }
}

/** What there is to poll at an address; nothing is kept. */
export async function previewFeed(ports: Ports, address: string): Promise<DiscoverOutcome> {
  return lookFor(ports, address)
}

async function lookFor({ fetcher, readListing }: Ports, address: string): Promise<DiscoverOutcome> {
  return discoverFeed({ fetcher: await fetcher(), readListing }, address)
}

/** Adds the feeds of an OPML list as another reader wrote it. Nothing is fetched: the next round asks each of them. */
export async function addOpml(
  ports: Ports,
  bytes: Uint8Array,
): Promise<{ readonly kind: 'list'; readonly outcomes: readonly AddOutcome[] } | Unusable> {
  const listed = parseOpml(decodeBytes(bytes, { contentType: null, kind: 'xml' }).text)
  if ('kind' in listed) return listed
  const outcomes: AddOutcome[] = []
  for (const feed of listed) outcomes.push(await addFeed(ports, feed))
  return { kind: 'list', outcomes }
}

/** The polled feeds as an OPML list, for another reader. */
export async function exportOpml(ports: Ports): Promise<string> {
  return composeOpml('Writethru', listedFeeds(await listFeeds(ports)))
}

/** Shown of all that could not be read: no person reads more. */
const MAX_FAILED = 1000

/** Entries that could not be read, and why, of one feed or, with null, of all. */
export async function listFailedEntries(
  ports: Ports,
  address: string | null,
): Promise<readonly FailedEntry[]> {
  return (await ports.store()).listFailedEntries({ address, limit: MAX_FAILED })
}

/** What a feed has brought, latest first: the plain river of its articles. */
export async function listFeedArticles(
  ports: Ports,
  page: { readonly address: string; readonly limit: number; readonly offset: number },
): Promise<readonly FeedArticle[]> {
  return (await ports.store()).listFeedArticles(page)
}

/** Feeds as a list for another reader names them: by address and folder, with nothing to sign in by. */
export function listedFeeds(feeds: readonly FeedState[]): readonly ListedFeed[] {
  return feeds.map(({ title, address, folder = null }) => ({ title, address, folder }))
}

async function addFeed(ports: Ports, feed: ListedFeed): Promise<AddOutcome> {
  const store = await ports.store()
  const { address, title } = feed
  const outcome = await store.addFeed({ ...feed, addedAt: ports.now() })
  return outcome === 'added' ? { kind: 'added', address, title } : { kind: 'known', address }
}

export async function listFeeds(ports: Ports): Promise<readonly FeedState[]> {
  return (await ports.store()).listFeeds()
}

/** Stops polling a feed; its articles stay. */
export async function removeFeed(ports: Ports, address: string): Promise<'removed' | 'unknown'> {
  return (await ports.store()).removeFeed(address)
}
