import { chunksOf } from './chunks.ts'
import { type Database, write } from './database.ts'
import type { ImportOperations } from './store.ts'

export function createImportOperations(database: Database): ImportOperations {
  const { queries } = database
  return {
    findImportPosition: async ({ path, size, modifiedAt }) => {
      const row = await queries
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

    saveImportPositions: (positions) =>
      write(database, async (transaction) => {
        for (const { modifiedAt, ...position } of positions) {
          const row = { ...position, modified_at: modifiedAt }
          await transaction
            .insertInto('import_positions')
            .values(row)
            .onConflict((conflict) => conflict.column('path').doUpdateSet(row))
            .execute()
        }
      }),

    dropImportPositions: (paths) =>
      write(database, async (transaction) => {
        for (const some of chunksOf(paths))
          await transaction.deleteFrom('import_positions').where('path', 'in', some).execute()
      }),
  }
}
