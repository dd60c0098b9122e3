import type { Article } from '../domain/article.ts'
import { chunksOf } from './chunks.ts'
import type { Queries } from './database.ts'

/** What an article is called by its newest reading, and how many readings there are. */
export type Titled = { readonly title: string | null; readonly revisionCount: number }

/** Titles of articles, by their ids; those that have no reading are left out. */
export async function loadTitles(
  queries: Queries,
  articleIds: readonly string[],
): Promise<ReadonlyMap<string, Titled>> {
  const titled = new Map<string, Titled>()
  for (const ids of chunksOf(articleIds)) {
    const rows = await queries
      .selectFrom('revisions')
      .select(['article_id', 'article'])
      .where('article_id', 'in', ids)
      .orderBy('recorded_at')
      .orderBy('id')
      .execute()
    for (const { article_id, article } of rows) {
      const { title } = JSON.parse(article) as Pick<Article, 'title'>
      const known = titled.get(article_id)
      titled.set(article_id, { title, revisionCount: (known?.revisionCount ?? 0) + 1 })
    }
  }
  return titled
}
