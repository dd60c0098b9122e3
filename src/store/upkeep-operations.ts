import { loadArticles } from './article-operations.ts'
import { type Database, view } from './database.ts'
import { dropDerived } from './drop-derived.ts'
import type { UpkeepOperations } from './store.ts'
import { compareStream } from './stream-order.ts'
import { verifyStore } from './verify-store.ts'

export function createUpkeepOperations(database: Database): UpkeepOperations {
  return {
    dropDerived: () => dropDerived(database),
    verify: () => verifyStore(database),
    backup: (file) => database.engine.backup(file),

    listArticles: ({ after, limit }) =>
      view(database, async (snapshot) => {
        let page = snapshot.selectFrom('articles').select('id')
        if (after !== null) page = page.where(compareStream(['order_at', 'id'], '>', after))
        const rows = await page.orderBy('order_at').orderBy('id').limit(limit).execute()
        return loadArticles(
          snapshot,
          rows.map((row) => row.id),
        )
      }),

    close: database.close,
  }
}
