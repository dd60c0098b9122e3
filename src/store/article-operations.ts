import { chunksOf } from './chunks.ts'
import { type Database, type Queries, view } from './database.ts'
import { recordArticles } from './record-articles.ts'
import type { StoredArticle } from './records.ts'
import type { ArticleOperations } from './store.ts'
import { REVISION_COLUMNS, toAnalysis, toIdentity, toRevision } from './stored-revision.ts'

export function createArticleOperations(database: Database): ArticleOperations {
  return {
    recordArticles: (records) => recordArticles(database, records),

    loadArticle: (articleId) =>
      view(database, async (snapshot) => {
        const [article] = await loadArticles(snapshot, [articleId])
        return article ?? null
      }),

    findArticle: async (idOrExternalId) => {
      for (const column of ['id', 'external_id'] as const) {
        const found = await database.reading
          .selectFrom('articles')
          .select('id')
          .where(column, '=', idOrExternalId)
          .orderBy('order_at')
          .orderBy('id')
          .limit(1)
          .executeTakeFirst()
        if (found !== undefined) return found.id
      }
      return null
    },
  }
}

/** Articles whole, in order of the stream; those that the store does not hold are left out. */
export async function loadArticles(
  queries: Queries,
  articleIds: readonly string[],
): Promise<readonly StoredArticle[]> {
  const articles: StoredArticle[] = []
  for (const ids of chunksOf(articleIds)) {
    const revisions = await loadRevisions(queries, ids)
    const rows = await queries
      .selectFrom('articles')
      .leftJoin('groupings', 'groupings.article_id', 'articles.id')
      .leftJoin('stories', 'stories.story_id', 'groupings.story_id')
      .selectAll('articles')
      .select(['groupings.story_id', 'groupings.copy_of', 'stories.slug'])
      .where('articles.id', 'in', ids)
      .execute()
    for (const row of rows)
      articles.push({
        identity: toIdentity(row),
        storyId: row.story_id,
        storySlug: row.slug,
        copyOf: row.copy_of,
        revisions: revisions.get(row.id) ?? [],
      })
  }
  return articles.sort(
    ({ identity: a }, { identity: b }) => a.orderAt - b.orderAt || (a.id < b.id ? -1 : 1),
  )
}

async function loadRevisions(queries: Queries, articleIds: readonly string[]) {
  const rows = await queries
    .selectFrom('revisions')
    .innerJoin('analyses', 'analyses.revision_id', 'revisions.id')
    .select(REVISION_COLUMNS)
    .select('analyses.content')
    .where('revisions.article_id', 'in', articleIds)
    .orderBy('revisions.recorded_at')
    .orderBy('revisions.id')
    .execute()
  const revisions = Map.groupBy(rows, (row) => row.article_id)
  return new Map(
    Array.from(revisions, ([articleId, readings]) => [
      articleId,
      readings.map((row) => ({ revision: toRevision(row), analysis: toAnalysis(row.content) })),
    ]),
  )
}
