import type { Selectable } from 'kysely'
import type { FeedState, QuietHours } from '../domain/feed.ts'
import { type Database, write } from './database.ts'
import {
  dropFeedCredential,
  findFeedCredential,
  listSignedIn,
  saveFeedCredential,
} from './feed-credentials.ts'
import { listFailedEntries, listUnreadEntries, recordEntryFailure } from './feed-entries.ts'
import { listFeedArticles } from './list-feed-articles.ts'
import type { FeedOperations } from './store.ts'
import type { PrimaryTables } from './tables.ts'

export function createFeedOperations(database: Database): FeedOperations {
  const { reading, writing } = database
  return {
    addFeed: async ({ address, title, folder = null, addedAt }) => {
      const { numInsertedOrUpdatedRows } = await writing
        .insertInto('feeds')
        .values({
          address,
          title,
          folder,
          added_at: addedAt,
          next_poll_at: addedAt,
          failure_count: 0,
          gone: 0,
          leased_until: 0,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 0n ? 'known' : 'added'
    },

    removeFeed: async (address) => {
      const { numDeletedRows } = await writing
        .deleteFrom('feeds')
        .where('address', '=', address)
        .executeTakeFirst()
      return numDeletedRows === 0n ? 'unknown' : 'removed'
    },

    listFeeds: async () => {
      const rows = await reading.selectFrom('feeds').selectAll().orderBy('address').execute()
      const signedIn = await listSignedIn(reading)
      return rows.map((row) => ({
        ...toFeedState(row),
        ...(signedIn.has(row.address) && { isSignedIn: true as const }),
      }))
    },

    leaseDueFeeds: ({ now, leaseMs, limit }) =>
      write(database, async (transaction) => {
        const due = await transaction
          .selectFrom('feeds')
          .selectAll()
          .where('gone', '=', 0)
          .where('next_poll_at', '<=', now)
          .where('leased_until', '<=', now)
          .orderBy('next_poll_at')
          .orderBy('address')
          .limit(limit)
          .execute()
        for (const { address } of due)
          await transaction
            .updateTable('feeds')
            .set({ leased_until: now + leaseMs })
            .where('address', '=', address)
            .execute()
        return due.map(toFeedState)
      }),

    recordPoll: async (state) => {
      await writing
        .updateTable('feeds')
        .set({ ...toPollColumns(state), leased_until: 0 })
        .where('address', '=', state.address)
        .execute()
    },

    moveFeed: (from, to) =>
      write(database, async (transaction) => {
        if (from === to) return
        if (URL.parse(from)?.origin !== URL.parse(to)?.origin)
          await dropFeedCredential(transaction, from)
        const known = await transaction
          .selectFrom('feeds')
          .select('address')
          .where('address', '=', to)
          .executeTakeFirst()
        if (known === undefined) {
          await transaction
            .updateTable('feeds')
            .set({ address: to, moved_to: null, moved_since: null })
            .where('address', '=', from)
            .execute()
          return
        }
        // Both are polled already: what the old address has read need not be read again under the new one.
        await transaction
          .insertInto('feed_entries')
          .columns(['feed_address', 'key', 'stamp', 'article_id', 'failure', 'retry_at'])
          .expression((eb) =>
            eb
              .selectFrom('feed_entries')
              .select((select) => [
                select.val(to).as('feed_address'),
                'key',
                'stamp',
                'article_id',
                'failure',
                'retry_at',
              ])
              .where('feed_address', '=', from),
          )
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        await transaction.deleteFrom('feeds').where('address', '=', from).execute()
      }),

    saveFeedCredential: (address, credential, now) =>
      write(database, (transaction) => saveFeedCredential(transaction, address, credential, now)),
    findFeedCredential: (address) => findFeedCredential(reading, address),

    listUnreadEntries: (address, entries, now) => listUnreadEntries(reading, address, entries, now),
    recordEntryFailure: (address, failure) => recordEntryFailure(writing, address, failure),
    listFailedEntries: (query) => listFailedEntries(reading, query),
    listFeedArticles: (page) => listFeedArticles(reading, page),
  }
}

function toFeedState(row: Selectable<PrimaryTables['feeds']>): FeedState {
  return {
    address: row.address,
    title: row.title,
    addedAt: row.added_at,
    etag: row.etag,
    lastModified: row.last_modified,
    lastPolledAt: row.last_polled_at,
    nextPollAt: row.next_poll_at,
    failureCount: row.failure_count,
    lastOutcome: row.last_outcome,
    gone: row.gone === 1,
    movedTo: row.moved_to,
    movedSince: row.moved_since,
    ...(row.folder !== null && { folder: row.folder }),
    ...(row.quiet_hours !== null && {
      quietHours: JSON.parse(row.quiet_hours) as QuietHours,
    }),
  }
}

function toPollColumns(state: FeedState) {
  return {
    title: state.title,
    etag: state.etag,
    last_modified: state.lastModified,
    last_polled_at: state.lastPolledAt,
    next_poll_at: state.nextPollAt,
    failure_count: state.failureCount,
    last_outcome: state.lastOutcome,
    gone: state.gone ? (1 as const) : (0 as const),
    quiet_hours: state.quietHours === undefined ? null : JSON.stringify(state.quietHours),
    moved_to: state.movedTo,
    moved_since: state.movedSince,
  }
}
