import type { FeedState } from '../domain/feed.ts'
import { discoverFeed } from '../ingest/discover-feed.ts'
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
  const fetcher = await ports.fetcher()
  for (const address of addresses) {
    const found = await discoverFeed(fetcher, address)
    switch (found.kind) {
      case 'feed':
        yield await addFeed(ports, found.address, found.feed.title)
        break
      case 'list':
        for (const feed of found.feeds) yield await addFeed(ports, feed.address, feed.title)
        break
      case 'unusable':
        yield { kind: 'unusable', address, reason: found.reason }
    }
  }
}

async function addFeed(ports: Ports, address: string, title: string | null): Promise<AddOutcome> {
  const store = await ports.store()
  const outcome = await store.addFeed({ address, title, addedAt: ports.now() })
  return outcome === 'added' ? { kind: 'added', address, title } : { kind: 'known', address }
}

export async function listFeeds(ports: Ports): Promise<readonly FeedState[]> {
  return (await ports.store()).listFeeds()
}

/** Stops polling a feed; its articles stay. */
export async function removeFeed(ports: Ports, address: string): Promise<'removed' | 'unknown'> {
  return (await ports.store()).removeFeed(address)
}
