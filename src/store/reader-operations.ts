import type { Correction } from '../domain/reader.ts'
import { chunksOf } from './chunks.ts'
import { type Database, view, write } from './database.ts'
import { listHeldCorrections } from './held-corrections.ts'
import { markSeen, unmarkSeen } from './mark-seen.ts'
import { takeNumbers } from './numbers.ts'
import type { StreamKey } from './records.ts'
import type { ReaderOperations } from './store.ts'
import { touchStoryOf } from './touched-stories.ts'

export function createReaderOperations(database: Database): ReaderOperations {
  const { reading, writing } = database
  return {
    loadReaderActs: (reader) =>
      view(database, async (snapshot) => {
        const follows = await snapshot
          .selectFrom('follows')
          .select(['article_id as articleId', 'followed_at as followedAt'])
          .where('reader', '=', reader)
          .orderBy('followed_at')
          .orderBy('article_id')
          .execute()
        const { last } = await snapshot
          .selectFrom('looks')
          .select((eb) => eb.fn.max('looked_at').as('last'))
          .where('reader', '=', reader)
          .executeTakeFirstOrThrow()
        return { follows, lastLookAt: last }
      }),

    follow: async (reader, articleId, followedAt) => {
      await writing
        .insertInto('follows')
        .values({ reader, article_id: articleId, followed_at: followedAt })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },

    unfollow: async (reader, storyId) => {
      const { numDeletedRows } = await writing
        .deleteFrom('follows')
        .where('reader', '=', reader)
        .where('article_id', 'in', (eb) =>
          eb.selectFrom('groupings').select('article_id').where('story_id', '=', storyId),
        )
        .executeTakeFirst()
      return numDeletedRows === 0n ? 'not-followed' : 'unfollowed'
    },

    markSeen: (reader, marks, lookedAt) =>
      write(database, (transaction) => markSeen(transaction, reader, marks, lookedAt)),

    unmarkSeen: (reader, lookedAt) =>
      write(database, (transaction) => unmarkSeen(transaction, reader, lookedAt)),

    addCorrection: (correction, correctedAt) =>
      write(database, async (transaction) => {
        const number = await takeNumbers(transaction, 'correction', 1)
        await transaction
          .insertInto('corrections')
          .values({ number, content: JSON.stringify(correction), corrected_at: correctedAt })
          .execute()
        return number
      }),

    undoCorrection: (undoneAt, id) =>
      write(database, async (transaction) => {
        let held = transaction
          .selectFrom('corrections')
          .select(['number', 'content'])
          .where('undone_at', 'is', null)
        if (id !== undefined) held = held.where('number', '=', id)
        const latest = await held.orderBy('number', 'desc').limit(1).executeTakeFirst()
        if (latest === undefined) return null
        await transaction
          .updateTable('corrections')
          .set({ undone_at: undoneAt })
          .where('number', '=', latest.number)
          .execute()
        return JSON.parse(latest.content) as Correction
      }),

    listCorrections: () => listHeldCorrections(reading),

    findStreamKeys: async (articleIds) => {
      const keys: StreamKey[] = []
      for (const ids of chunksOf([...new Set(articleIds)])) {
        const rows = await reading
          .selectFrom('articles')
          .select(['id', 'order_at as orderAt'])
          .where('id', 'in', ids)
          .execute()
        keys.push(...rows)
      }
      return keys.sort((a, b) => a.orderAt - b.orderAt || (a.id < b.id ? -1 : 1))
    },

    findFirstOfOutlet: async (outlet) => {
      const first = await reading
        .selectFrom('articles')
        .select(['id', 'order_at as orderAt'])
        .where('outlet', '=', outlet)
        .orderBy('order_at')
        .orderBy('id')
        .limit(1)
        .executeTakeFirst()
      return first ?? null
    },

    listOutletArticles: async (outlet) => {
      const rows = await reading
        .selectFrom('articles')
        .innerJoin('groupings', 'groupings.article_id', 'articles.id')
        .select('articles.id')
        .where('articles.outlet', '=', outlet)
        .where('groupings.story_id', 'is not', null)
        .orderBy('articles.order_at')
        .orderBy('articles.id')
        .execute()
      return rows.map((row) => row.id)
    },

    touchStory: (articleId) =>
      write(database, (transaction) => touchStoryOf(transaction, articleId)),
  }
}
