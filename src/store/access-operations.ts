import { type Database, write } from './database.ts'
import type { AccessOperations } from './store.ts'

export function createAccessOperations(database: Database): AccessOperations {
  const { reading, writing } = database
  return {
    findPassword: async (reader) => {
      const row = await reading
        .selectFrom('passwords')
        .select('hash')
        .where('reader', '=', reader)
        .executeTakeFirst()
      return row?.hash ?? null
    },

    savePassword: (reader, hash, setAt) =>
      write(database, async (transaction) => {
        await transaction.deleteFrom('sessions').where('reader', '=', reader).execute()
        await transaction.deleteFrom('passwords').where('reader', '=', reader).execute()
        if (hash === null) return
        await transaction.insertInto('passwords').values({ reader, hash, set_at: setAt }).execute()
      }),

    beginSession: ({ key, reader, now, endsAt }) =>
      write(database, async (transaction) => {
        await transaction.deleteFrom('sessions').where('ends_at', '<=', now).execute()
        await transaction.insertInto('sessions').values({ key, reader, ends_at: endsAt }).execute()
      }),

    findSession: async (key, now) => {
      const row = await reading
        .selectFrom('sessions')
        .select('reader')
        .where('key', '=', key)
        .where('ends_at', '>', now)
        .executeTakeFirst()
      return row?.reader ?? null
    },

    endSession: async (key) => {
      await writing.deleteFrom('sessions').where('key', '=', key).execute()
    },
  }
}
