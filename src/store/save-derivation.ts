import type { Engine, Queries } from './database.ts'
import { takeNumbers } from './numbers.ts'
import type { Derivation } from './records.ts'
import { StoreError } from './store-error.ts'
import { touchStoryOf } from './touched-stories.ts'
import { nextGrouping } from './ungroup.ts'

/**
 * Keeps what was derived from a revision, and carries it on: the article is grouped by its oldest reading, found by the
 * words of its newest, and its story is to be developed again.
 */
export async function saveDerivation(
  queries: Queries,
  { fullText }: Engine,
  { revisionId, analysis, features }: Derivation,
): Promise<void> {
  const before = await queries
    .selectFrom('analyses')
    .select(['article_id', 'order_at', 'features'])
    .where('revision_id', '=', revisionId)
    .executeTakeFirst()
  if (before === undefined)
    throw new StoreError('constraint', `revision ${revisionId} is not stored; nothing was changed`)
  const featuresText = JSON.stringify(features)
  await queries
    .updateTable('analyses')
    .set({
      version: analysis.version,
      leased_until: 0,
      features: featuresText,
      content: JSON.stringify(analysis),
    })
    .where('revision_id', '=', revisionId)
    .execute()

  const readings = await listAnalysedReadings(queries, before.article_id)
  const [oldest] = readings
  if (oldest !== undefined)
    await groupBy(queries, before.article_id, before.order_at, {
      revisionId: oldest,
      changed: oldest === revisionId && before.features !== featuresText,
    })
  if (readings.at(-1) === revisionId)
    await indexWords(queries, fullText, before.article_id, revisionId)
  await touchStoryOf(queries, before.article_id)
}

/** Ids of the article's revisions that have findings, oldest first. */
async function listAnalysedReadings(
  queries: Queries,
  articleId: string,
): Promise<readonly string[]> {
  const rows = await queries
    .selectFrom('revisions')
    .innerJoin('analyses', 'analyses.revision_id', 'revisions.id')
    .select('revisions.id')
    .where('revisions.article_id', '=', articleId)
    .where('analyses.version', '<>', '')
    .orderBy('revisions.recorded_at')
    .orderBy('revisions.id')
    .execute()
  return rows.map((row) => row.id)
}

async function groupBy(
  queries: Queries,
  articleId: string,
  orderAt: number,
  features: { readonly revisionId: string; readonly changed: boolean },
): Promise<void> {
  const known = await queries
    .selectFrom('groupings')
    .select('revision_id')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  if (known === undefined) {
    await queries
      .insertInto('groupings')
      .values({
        article_id: articleId,
        order_at: orderAt,
        revision_id: features.revisionId,
        ungrouped: await nextGrouping(queries),
      })
      .execute()
  } else if (features.changed || known.revision_id !== features.revisionId) {
    await queries
      .updateTable('groupings')
      .set({ revision_id: features.revisionId, ungrouped: await nextGrouping(queries) })
      .where('article_id', '=', articleId)
      .execute()
  }
}

async function indexWords(
  queries: Queries,
  fullText: Engine['fullText'],
  articleId: string,
  revisionId: string,
): Promise<void> {
  const known = await queries
    .selectFrom('indexed_articles')
    .select(['number', 'revision_id'])
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  if (known?.revision_id === revisionId) return
  if (known !== undefined) {
    await fullText.removeArticle(queries, known.number)
    await queries.deleteFrom('indexed_articles').where('number', '=', known.number).execute()
  }
  const { text, article } = await queries
    .selectFrom('revisions')
    .select(['text', 'article'])
    .where('id', '=', revisionId)
    .executeTakeFirstOrThrow()
  const number = await takeNumbers(queries, 'indexed-article', 1)
  const { title } = JSON.parse(article) as { title: string | null }
  await fullText.addArticle(queries, number, { title: title ?? '', text })
  await queries
    .insertInto('indexed_articles')
    .values({ number, article_id: articleId, revision_id: revisionId })
    .execute()
}
