import type { Development, StoryContent, StoryFigure } from '../domain/story.ts'
import { type Database, type Queries, view } from './database.ts'
import { findLatestArrival, listArrivals } from './list-arrivals.ts'
import { loadBriefMaterial } from './load-brief-material.ts'
import { loadTitles } from './load-titles.ts'
import type { StoredStoryLine } from './records.ts'
import { NO_FILTER } from './search-filter.ts'
import { searchStore } from './search-store.ts'
import type { ReadingOperations } from './store.ts'
import { loadStoryLines } from './story-lines.ts'
import { selectStories } from './story-scope.ts'

export function createReadingOperations(database: Database): ReadingOperations {
  const { reading, engine } = database
  return {
    listStories: ({ scope, movedSince, now, limit, offset }) =>
      view(database, async (snapshot) => {
        let query = selectStories(snapshot, scope)
        if (movedSince !== null) query = query.where('last_moved_at', '>=', movedSince)
        const rows = await query
          .select('story_id')
          .orderBy('last_moved_at', 'desc')
          .orderBy('story_id')
          .limit(limit)
          .offset(offset)
          .execute()
        return loadStoryLines(
          snapshot,
          rows.map((row) => row.story_id),
          now,
        )
      }),

    findStory: async (slugOrArticleId) => {
      const bySlug = await reading
        .selectFrom('slugs')
        .innerJoin('groupings', 'groupings.article_id', 'slugs.article_id')
        .select('groupings.story_id')
        .where('slugs.slug', '=', slugOrArticleId)
        .executeTakeFirst()
      if (bySlug !== undefined) return bySlug.story_id
      const byArticle = await reading
        .selectFrom('groupings')
        .select('story_id')
        .where('article_id', '=', slugOrArticleId)
        .executeTakeFirst()
      return byArticle?.story_id ?? null
    },

    loadStory: (storyId) => view(database, (snapshot) => loadStory(snapshot, storyId)),
    loadDevelopments: (query) => loadBriefMaterial(database, query),
    findLatestArrival: () => findLatestArrival(reading),
    listArrivals: (query) => view(database, (snapshot) => listArrivals(snapshot, query)),
    search: (words, limit, filter = NO_FILTER) =>
      view(database, (snapshot) => searchStore(snapshot, engine.fullText, words, limit, filter)),
  }
}

async function loadStory(
  queries: Queries,
  storyId: string,
): Promise<{ line: StoredStoryLine; content: StoryContent } | null> {
  const [line] = await loadStoryLines(queries, [storyId], Number.MAX_SAFE_INTEGER)
  if (line === undefined) return null
  const { content } = await queries
    .selectFrom('stories')
    .select('content')
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  const [developments, statements, figures] = await Promise.all([
    loadParts<Development>(queries, 'developments', storyId),
    loadParts<StoryContent['statements'][number]>(queries, 'statements', storyId),
    loadParts<StoryFigure>(queries, 'figures', storyId),
  ])
  const rest = JSON.parse(content) as Omit<StoryContent, 'developments' | 'statements' | 'figures'>
  return {
    line: await withTitles(queries, line),
    content: { ...rest, developments, statements, figures },
  }
}

async function withTitles(queries: Queries, line: StoredStoryLine): Promise<StoredStoryLine> {
  const titles = await loadTitles(
    queries,
    line.articles.map(({ id }) => id),
  )
  const articles = line.articles.map((article) => ({ ...article, ...titles.get(article.id) }))
  return { ...line, articles }
}

async function loadParts<T>(
  queries: Queries,
  table: 'developments' | 'statements' | 'figures',
  storyId: string,
): Promise<readonly T[]> {
  const rows = await queries
    .selectFrom(table)
    .select('content')
    .where('story_id', '=', storyId)
    .orderBy('position')
    .execute()
  return rows.map((row) => JSON.parse(row.content) as T)
}
