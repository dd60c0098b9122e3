import { chunksOf } from './chunks.ts'
import { type Database, write } from './database.ts'
import { recordEach } from './record-articles.ts'
import type { ImportOperations } from './store.ts'

export function createImportOperations(database: Database): ImportOperations {
  const { reading } = database
  return {
    findImportPosition: async ({ path, size, modifiedAt }) => {
      const row = await reading
        .selectFrom('import_positions')
        .selectAll()
        .where('path', '=', path)
        .where('size', '=', size)
        .where('modified_at', '=', modifiedAt)
        .executeTakeFirst()
      if (row === undefined) return null
      const { modified_at: _, ...position } = row
      return { ...position, modifiedAt }
    },

    recordImport: ({ records, additionsOf, positions }) =>
      write(database, async (transaction) => {
        const outcomes = await recordEach(transaction, database.engine, records)
        for (const [index, { identity }] of records.entries()) {
          const path = additionsOf[index] ?? null
          if (path === null || outcomes[index] !== 'new') continue
          await transaction
            .insertInto('import_additions')
            .values({ path, article_id: identity.id })
            .execute()
        }
        for (const { modifiedAt, ...position } of positions) {
          const row = { ...position, modified_at: modifiedAt }
          await transaction
            .insertInto('import_positions')
            .values(row)
            .onConflict((conflict) => conflict.column('path').doUpdateSet(row))
            .execute()
        }
        return outcomes
      }),

    listImportAdditions: async (paths) => {
      const ids: string[] = []
      for (const some of chunksOf(paths)) {
        const rows = await reading
          .selectFrom('import_additions')
          .select('article_id')
          .where('path', 'in', some)
          .orderBy('path')
          .orderBy('article_id')
          .execute()
        ids.push(...rows.map(({ article_id }) => article_id))
      }
      return ids
    },

    endImport: (paths) =>
      write(database, async (transaction) => {
        for (const some of chunksOf(paths)) {
          await transaction.deleteFrom('import_positions').where('path', 'in', some).execute()
          await transaction.deleteFrom('import_additions').where('path', 'in', some).execute()
        }
      }),
  }
}
