import { type Database, write } from './database.ts'
import { takeNumbers } from './numbers.ts'
import type { PreferenceOperations } from './store.ts'

export function createPreferenceOperations(database: Database): PreferenceOperations {
  const { reading, writing } = database
  return {
    addMute: ({ reader, words, mutedAt, endsAt }) =>
      write(database, async (transaction) => {
        const number = await takeNumbers(transaction, 'mute', 1)
        await transaction
          .insertInto('mutes')
          .values({ number, reader, words, muted_at: mutedAt, ends_at: endsAt })
          .execute()
        return number
      }),

    liftMute: async (reader, id, liftedAt) => {
      const { numUpdatedRows } = await writing
        .updateTable('mutes')
        .set({ ends_at: liftedAt })
        .where('reader', '=', reader)
        .where('number', '=', id)
        .where('ends_at', '>', liftedAt)
        .executeTakeFirst()
      return numUpdatedRows === 0n ? 'unknown' : 'lifted'
    },

    preferOutlet: async (reader, outlet, preferredAt) => {
      await writing
        .insertInto('preferred_outlets')
        .values({ reader, outlet, preferred_at: preferredAt })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },

    unpreferOutlet: async (reader, outlet) => {
      await writing
        .deleteFrom('preferred_outlets')
        .where('reader', '=', reader)
        .where('outlet', '=', outlet)
        .execute()
    },

    loadPreferences: async (reader, now) => {
      const mutes = await reading
        .selectFrom('mutes')
        .select(['number as id', 'words', 'ends_at as endsAt'])
        .where('reader', '=', reader)
        .where('ends_at', '>', now)
        .orderBy('number')
        .execute()
      const outlets = await reading
        .selectFrom('preferred_outlets')
        .select('outlet')
        .where('reader', '=', reader)
        .orderBy('outlet')
        .execute()
      return { mutes, preferredOutlets: outlets.map((row) => row.outlet) }
    },

    listOutlets: async (limit) => {
      const rows = await reading
        .selectFrom('articles')
        .select('outlet')
        .where('outlet', 'is not', null)
        .groupBy('outlet')
        .orderBy((eb) => eb.fn.countAll(), 'desc')
        .orderBy('outlet')
        .limit(limit)
        .execute()
      return rows.flatMap((row) => row.outlet ?? [])
    },
  }
}
