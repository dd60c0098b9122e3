import type { EntryKey, FailedEntry } from '../domain/feed.ts'
import { nameOfKey } from '../syndication/entry-key.ts'
import { chunksOf } from './chunks.ts'
import type { Queries } from './database.ts'
import type { EntryFailure } from './records.ts'

/** Those of `entries` that are to be read now. An entry that waits for its next try waits, whatever its stamp says. */
export async function listUnreadEntries(
  queries: Queries,
  address: string,
  entries: readonly EntryKey[],
  now: number,
): Promise<readonly EntryKey[]> {
  const done = new Map<string, { stamp: string; waits: boolean; again: boolean }>()
  for (const chunk of chunksOf(entries)) {
    const rows = await queries
      .selectFrom('feed_entries')
      .select(['key', 'stamp', 'retry_at'])
      .where('feed_address', '=', address)
      .where(
        'key',
        'in',
        chunk.map((entry) => entry.key),
      )
      .execute()
    for (const { key, stamp, retry_at } of rows)
      done.set(key, { stamp, waits: (retry_at ?? 0) > now, again: retry_at !== null })
  }
  return entries.filter(({ key, stamp }) => {
    const entry = done.get(key)
    if (entry === undefined) return true
    return !entry.waits && (entry.again || entry.stamp !== stamp)
  })
}

/** See `FeedOperations`. */
export async function listFailedEntries(
  queries: Queries,
  { address, limit }: { readonly address: string | null; readonly limit: number },
): Promise<readonly FailedEntry[]> {
  const rows = await queries
    .selectFrom('feed_entries')
    .select(['feed_address', 'key', 'failure', 'retry_at'])
    .where('failure', 'is not', null)
    .$narrowType<{ failure: string }>()
    .$if(address !== null, (query) => query.where('feed_address', '=', address ?? ''))
    .orderBy('feed_address')
    .orderBy('key')
    .limit(limit)
    .execute()
  return rows.map(({ feed_address, key, failure, retry_at }) => ({
    feedAddress: feed_address,
    name: nameOfKey(key),
    reason: failure,
    retryAt: retry_at,
  }))
}

/** Keeps why an entry could not be read, if its feed is still polled. */
export async function recordEntryFailure(
  queries: Queries,
  address: string,
  { key, stamp, reason, retryAt }: EntryFailure,
): Promise<void> {
  await upsertEntry(queries, address, { key, stamp }, { failure: reason, retry_at: retryAt })
}

/** Ties an entry to the article that was read from it, if its feed is still polled. */
export async function recordEntryRead(
  queries: Queries,
  address: string,
  { key, stamp }: EntryKey,
  articleId: string,
): Promise<void> {
  const read = { article_id: articleId, failure: null, retry_at: null }
  await upsertEntry(queries, address, { key, stamp }, read)
}

async function upsertEntry(
  queries: Queries,
  address: string,
  { key, stamp }: EntryKey,
  outcome: { article_id?: string; failure: string | null; retry_at: number | null },
): Promise<void> {
  const { article_id = null, failure, retry_at } = outcome
  await queries
    .insertInto('feed_entries')
    .columns(['feed_address', 'key', 'stamp', 'article_id', 'failure', 'retry_at'])
    .expression((eb) =>
      eb
        .selectFrom('feeds')
        .select((select) => [
          'address',
          select.val(key).as('key'),
          select.val(stamp).as('stamp'),
          select.val(article_id).as('article_id'),
          select.val(failure).as('failure'),
          select.val(retry_at).as('retry_at'),
        ])
        .where('address', '=', address),
    )
    .onConflict((conflict) =>
      conflict.columns(['feed_address', 'key']).doUpdateSet({ stamp, ...outcome }),
    )
    .execute()
}
