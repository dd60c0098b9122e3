import type { FeedArticle } from '../domain/feed.ts'
import type { Queries } from './database.ts'
import { loadTitles } from './load-titles.ts'

/** The articles that a feed brought, latest in the stream first; one that several entries led to stands once. */
export async function listFeedArticles(
  queries: Queries,
  page: { readonly address: string; readonly limit: number; readonly offset: number },
): Promise<readonly FeedArticle[]> {
  const articles = await queries
    .selectFrom('articles')
    .select(['id', 'url', 'outlet', 'published'])
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('feed_entries')
        .select('article_id')
        .where('feed_address', '=', page.address)
        .where('article_id', 'is not', null)
        .$narrowType<{ article_id: string }>(),
    )
    .orderBy('order_at', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute()
  const titles = await loadTitles(
    queries,
    articles.map(({ id }) => id),
  )
  return articles.map(({ id, url, outlet, published }) => ({
    id,
    title: titles.get(id)?.title ?? null,
    url,
    outlet,
    publishedAt: published,
  }))
}
