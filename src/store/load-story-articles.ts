import type { Analysis } from '../domain/findings.ts'
import type { DevelopingArticle } from '../stories/story-steps.ts'
import type { Queries } from './database.ts'
import { REVISION_COLUMNS, toIdentity, toRevision } from './stored-revision.ts'

/** A story's articles in order of the stream, with those of their revisions that have findings, oldest first. */
export async function loadStoryArticles(
  queries: Queries,
  storyId: string,
): Promise<readonly DevelopingArticle[]> {
  const articles = await queries
    .selectFrom('groupings')
    .innerJoin('articles', 'articles.id', 'groupings.article_id')
    .selectAll('articles')
    .select(['groupings.occurrence_id', 'groupings.copy_of'])
    .where('groupings.story_id', '=', storyId)
    .orderBy('groupings.order_at')
    .orderBy('groupings.article_id')
    .execute()
  const rows = await queries
    .selectFrom('groupings')
    .innerJoin('revisions', 'revisions.article_id', 'groupings.article_id')
    .innerJoin('analyses', 'analyses.revision_id', 'revisions.id')
    .select(REVISION_COLUMNS)
    .select('analyses.content')
    .where('groupings.story_id', '=', storyId)
    .where('analyses.content', 'is not', null)
    .orderBy('revisions.recorded_at')
    .orderBy('revisions.id')
    .execute()
  const revisions = Map.groupBy(rows, (row) => row.article_id)
  return articles.map((article) => ({
    ...toIdentity(article),
    copyOf: article.copy_of,
    occurrence: article.occurrence_id ?? article.id,
    revisions: (revisions.get(article.id) ?? []).map((row) => ({
      revision: toRevision(row),
      analysis: JSON.parse(row.content ?? 'null') as Analysis,
    })),
  }))
}
