import { createAccessOperations } from './access-operations.ts'
import { createAnalysisOperations } from './analysis-operations.ts'
import { createArticleOperations } from './article-operations.ts'
import type { Database } from './database.ts'
import { createFeedOperations } from './feed-operations.ts'
import { createGroupingOperations } from './grouping-operations.ts'
import { createImportOperations } from './import-operations.ts'
import { createPageOperations } from './page-operations.ts'
import { createPreferenceOperations } from './preference-operations.ts'
import { createReaderOperations } from './reader-operations.ts'
import { createReadingOperations } from './reading-operations.ts'
import { openSqlite } from './sqlite/open-sqlite.ts'
import type { Store } from './store.ts'
import { createStoryOperations } from './story-operations.ts'
import { createUpkeepOperations } from './upkeep-operations.ts'

/**
 * The store in this file, made with its directory where there is none; `:memory:` for one that is gone when closed.
 * Several processes may open the same file. Rejects with a `StoreError` where the file is no database of ours.
 */
export async function openStore({ file }: { readonly file: string }): Promise<Store> {
  return createStore(await openSqlite(file))
}

function createStore(database: Database): Store {
  return {
    ...createFeedOperations(database),
    ...createArticleOperations(database),
    ...createPageOperations(database),
    ...createImportOperations(database),
    ...createAnalysisOperations(database),
    ...createGroupingOperations(database),
    ...createStoryOperations(database),
    ...createReadingOperations(database),
    ...createReaderOperations(database),
    ...createAccessOperations(database),
    ...createPreferenceOperations(database),
    ...createUpkeepOperations(database),
  }
}
