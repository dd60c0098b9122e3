import type { StoryArticle } from '../domain/story.ts'
import { chunksOf } from './chunks.ts'
import type { Queries } from './database.ts'
import type { StoredStoryLine } from './records.ts'

/**
 * Stories as lists show them, in the order of their ids as given; those that are not saved are left out. Developments of a
 * time after `now` are not counted.
 */
export async function loadStoryLines(
  queries: Queries,
  storyIds: readonly string[],
  now: number,
): Promise<readonly StoredStoryLine[]> {
  const lines = new Map<string, StoredStoryLine>()
  for (const ids of chunksOf(storyIds)) {
    const articles = await loadLineArticles(queries, ids)
    const toCome = await countToCome(queries, ids, now)
    const rows = await queries
      .selectFrom('stories')
      .select(['story_id', 'slug', 'title', 'first_at', 'last_at', 'last_moved_at'])
      .select('development_count')
      .where('story_id', 'in', ids)
      .execute()
    for (const row of rows) {
      const own = articles.get(row.story_id) ?? []
      lines.set(row.story_id, {
        storyId: row.story_id,
        slug: row.slug,
        title: row.title,
        firstAt: row.first_at,
        lastAt: row.last_at,
        lastMovedAt: row.last_moved_at,
        outletCount: new Set(own.flatMap((article) => article.outlet ?? [])).size,
        developmentCount: row.development_count - (toCome.get(row.story_id) ?? 0),
        articles: own,
      })
    }
  }
  return storyIds.flatMap((storyId) => lines.get(storyId) ?? [])
}

/** How many developments of each story are still to come: threads that will lapse if nobody answers them. */
async function countToCome(
  queries: Queries,
  storyIds: readonly string[],
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await queries
    .selectFrom('developments')
    .select(['story_id', (count) => count.fn.countAll<number>().as('count')])
    .where('story_id', 'in', storyIds)
    .where('at', '>', now)
    .groupBy('story_id')
    .execute()
  return new Map(rows.map((row) => [row.story_id, Number(row.count)]))
}

async function loadLineArticles(
  queries: Queries,
  storyIds: readonly string[],
): Promise<ReadonlyMap<string, readonly StoryArticle[]>> {
  const rows = await queries
    .selectFrom('groupings')
    .innerJoin('articles', 'articles.id', 'groupings.article_id')
    .selectAll('articles')
    .select(['groupings.story_id', 'groupings.occurrence_id', 'groupings.copy_of'])
    .where('groupings.story_id', 'in', storyIds)
    .orderBy('groupings.order_at')
    .orderBy('groupings.article_id')
    .execute()
  const articles = new Map<string, StoryArticle[]>()
  for (const row of rows) {
    const storyId = row.story_id ?? row.id
    const own = articles.get(storyId) ?? []
    articles.set(storyId, own)
    own.push({
      id: row.id,
      externalId: row.external_id,
      url: row.url,
      outlet: row.outlet,
      publishedAt: row.published,
      occurrence: row.occurrence_id ?? row.id,
      copyOf: row.copy_of,
    })
  }
  return articles
}
