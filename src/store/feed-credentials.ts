import type { FeedCredential } from '../domain/feed.ts'
import type { Queries } from './database.ts'

export async function findFeedCredential(
  queries: Queries,
  address: string,
): Promise<FeedCredential | null> {
  const row = await queries
    .selectFrom('feed_credentials')
    .select(['header', 'value'])
    .where('feed_address', '=', address)
    .executeTakeFirst()
  return row ?? null
}

/** Keeps or forgets a feed's credential; its failures so far were for the want of it. */
export async function saveFeedCredential(
  queries: Queries,
  address: string,
  credential: FeedCredential | null,
  now: number,
): Promise<'saved' | 'unknown'> {
  const { numUpdatedRows } = await queries
    .updateTable('feeds')
    .set({ next_poll_at: now, failure_count: 0, etag: null, last_modified: null })
    .where('address', '=', address)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return 'unknown'
  await dropFeedCredential(queries, address)
  if (credential !== null)
    await queries
      .insertInto('feed_credentials')
      .values({ feed_address: address, header: credential.header, value: credential.value })
      .execute()
  return 'saved'
}

export async function dropFeedCredential(queries: Queries, address: string): Promise<void> {
  await queries.deleteFrom('feed_credentials').where('feed_address', '=', address).execute()
}

/** The feeds that are asked with a credential. */
export async function listSignedIn(queries: Queries): Promise<ReadonlySet<string>> {
  const rows = await queries.selectFrom('feed_credentials').select('feed_address').execute()
  return new Set(rows.map(({ feed_address }) => feed_address))
}
