import type { Selectable } from 'kysely'
import type { PageState } from '../domain/page.ts'
import { type Database, type Queries, write } from './database.ts'
import type { PageOperations } from './store.ts'
import type { PrimaryTables } from './tables.ts'

export function createPageOperations(database: Database): PageOperations {
  return {
    leaseDuePages: ({ now, leaseMs, limit, movedSince }) =>
      write(database, async (transaction) => {
        // From the follows on: pages that nobody follows, however many are overdue, cost nothing.
        const due = await transaction
          .selectFrom('groupings')
          .innerJoin('stories', 'stories.story_id', 'groupings.story_id')
          .innerJoin('pages', 'pages.article_id', 'groupings.article_id')
          .selectAll('pages')
          .where('groupings.story_id', 'in', (eb) =>
            eb
              .selectFrom('follows')
              .innerJoin('groupings as anchors', 'anchors.article_id', 'follows.article_id')
              .select('anchors.story_id')
              .where('anchors.story_id', 'is not', null),
          )
          .where('stories.last_moved_at', '>=', movedSince)
          .where('pages.next_read_at', '<=', now)
          .where('pages.leased_until', '<=', now)
          .orderBy('pages.next_read_at')
          .orderBy('pages.article_id')
          .limit(limit)
          .execute()
        for (const { article_id } of due)
          await transaction
            .updateTable('pages')
            .set({ leased_until: now + leaseMs })
            .where('article_id', '=', article_id)
            .execute()
        return due.map(toPageState)
      }),

    recordPage: (state) => savePage(database.writing, state),
  }
}

/** Keeps how a page is to be read again, in place of what was kept of it, and ends its lease. */
export async function savePage(queries: Queries, state: PageState): Promise<void> {
  const columns = { ...toColumns(state), leased_until: 0 }
  await queries
    .insertInto('pages')
    .values({ article_id: state.articleId, ...columns })
    .onConflict((conflict) => conflict.column('article_id').doUpdateSet(columns))
    .execute()
}

function toPageState(row: Selectable<PrimaryTables['pages']>): PageState {
  return {
    articleId: row.article_id,
    address: row.address,
    etag: row.etag,
    lastModified: row.last_modified,
    changedAt: row.changed_at,
    lastReadAt: row.last_read_at,
    nextReadAt: row.next_read_at,
    failureCount: row.failure_count,
    lastOutcome: row.last_outcome,
  }
}

function toColumns(state: PageState) {
  return {
    address: state.address,
    etag: state.etag,
    last_modified: state.lastModified,
    changed_at: state.changedAt,
    last_read_at: state.lastReadAt,
    next_read_at: state.nextReadAt,
    failure_count: state.failureCount,
    last_outcome: state.lastOutcome,
  }
}
