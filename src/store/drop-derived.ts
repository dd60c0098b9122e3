import { type Database, write } from './database.ts'
import { forgetGroupings } from './ungroup.ts'

/** Those that refer to others first. */
const DROPPED = [
  'caught_up',
  'touched_stories',
  'statements',
  'figures',
  'development_evidence',
  'developments',
  'stories',
  'groupings',
  'indexed_articles',
  'analyses',
] as const

/** Empties what is derived, and notes every revision as one without findings. What is primary is not touched. */
export async function dropDerived(database: Database): Promise<void> {
  await write(database, async (transaction) => {
    await database.engine.fullText.clear(transaction)
    await forgetGroupings(transaction)
    for (const table of DROPPED) await transaction.deleteFrom(table).execute()
    await transaction
      .insertInto('analyses')
      .columns(['revision_id', 'article_id', 'order_at', 'version', 'leased_until'])
      .expression((eb) =>
        eb
          .selectFrom('revisions')
          .innerJoin('articles', 'articles.id', 'revisions.article_id')
          .select((select) => [
            'revisions.id',
            'revisions.article_id',
            'articles.order_at',
            select.val('').as('version'),
            select.val(0).as('leased_until'),
          ]),
      )
      .execute()
  })
  await database.engine.tidy()
}
