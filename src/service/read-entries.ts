import type { KnownArticle } from '../domain/article.ts'
import type { Entry, EntryKey, Feed, FeedState } from '../domain/feed.ts'
import { fetchPage } from '../ingest/fetch-page.ts'
import type { RecordOutcome } from '../store/records.ts'
import { entryKey } from '../syndication/entry-key.ts'
import { askInTurn, type PollContext } from './poll-context.ts'
import type { Ports } from './ports.ts'
import { readStoredArticle } from './read-stored-article.ts'
import { recordPage, takePage } from './record-page.ts'

/** What became of an entry's page: stored, to be tried again `later`, or `never` to be. */
export type EntryOutcome = RecordOutcome | 'later' | 'never'

/**
 * Reads the page of each entry of a feed that was not read before, or has been updated since, and stores it, one by one:
 * what has been stored stays, whatever happens to the next.
 */
export async function readEntries(
  ports: Ports,
  context: PollContext,
  feedState: FeedState,
  feed: Feed,
  signal: AbortSignal,
): Promise<readonly EntryOutcome[]> {
  const store = await ports.store()
  const byKey = new Map<string, { entry: Entry; key: EntryKey }>()
  for (const entry of feed.entries) {
    const key = entryKey(entry)
    if (key !== null) byKey.set(key.key, { entry, key })
  }
  const keys = [...byKey.values()].map(({ key }) => key)
  const unread = await store.listUnreadEntries(feedState.address, keys, ports.now())
  const outcomes: EntryOutcome[] = []
  for (const { key } of unread) {
    if (signal.aborted) return [...outcomes, 'later']
    const listed = byKey.get(key)
    if (listed === undefined) continue
    outcomes.push(await readEntry(ports, context, feedState.address, listed.entry, listed.key))
  }
  return outcomes
}

async function readEntry(
  ports: Ports,
  context: PollContext,
  feedAddress: string,
  entry: Entry,
  key: EntryKey,
): Promise<EntryOutcome> {
  const store = await ports.store()
  const fail = async (reason: string, retryAt: number | null): Promise<EntryOutcome> => {
    ports.report(`${entry.link ?? entry.title ?? feedAddress}: ${reason}`)
    await store.recordEntryFailure(feedAddress, { ...key, reason, retryAt })
    return retryAt === null ? 'never' : 'later'
  }
  const { link } = entry
  if (link === null) return fail('this entry names no page', null)

  const now = ports.now()
  const fetcher = await ports.fetcher()
  const ask = () => fetchPage(fetcher, context.robots, link, now)
  const page = await askInTurn(ports, context, link, ask)
  switch (page.kind) {
    case 'ok':
      break
    case 'failed':
      return fail(page.reason, page.retryAt)
    case 'gone':
      return fail('the outlet has removed this page (410)', null)
    case 'unchanged':
      return fail('the server answered "not changed" to a first question', null)
    case 'disallowed':
    case 'refused':
      return fail(page.reason, null)
  }
  const taken = await takePage(ports, page, knownFrom(entry, page.url), now)
  if (taken.kind === 'unusable') return fail(taken.reason, null)
  const stored = await readStoredArticle(ports, page.url)
  return recordPage(ports, { page, taken, stored, entry: { ...key, feedAddress }, now })
}

function knownFrom(entry: Entry, url: string): KnownArticle {
  const { title, published, updated } = entry
  return {
    url,
    outlet: null,
    title,
    published,
    publishedFrom: published === null ? null : 'feed',
    updated,
    updatedFrom: updated === null ? null : 'feed',
  }
}
