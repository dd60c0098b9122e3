import { type ExpressionBuilder, sql } from 'kysely'
import type { Development } from '../domain/story.ts'
import { chunksOf } from './chunks.ts'
import type { Queries } from './database.ts'
import type { DevelopmentQuery, StoryDevelopments } from './records.ts'
import { selectStories } from './story-scope.ts'
import { type Tables, UNDATED } from './tables.ts'

/** Stories of the scope that may hold a development of the time asked for. */
export async function listMovedStories(
  queries: Queries,
  { scope, after }: DevelopmentQuery,
): Promise<readonly string[]> {
  let stories = selectStories(queries, scope)
  if (after !== null) stories = stories.where('last_moved_at', '>', after)
  const rows = await stories.select('story_id').execute()
  return rows.map((row) => row.story_id)
}

/** Developments of these stories in the time asked for, a story that moved last first, each in the order of its story. */
export async function loadDevelopments(
  queries: Queries,
  { after, until, reader, seenToo }: DevelopmentQuery,
  storyIds: readonly string[],
): Promise<readonly StoryDevelopments[]> {
  const stories: (StoryDevelopments & { lastMovedAt: number; developments: Development[] })[] = []
  for (const ids of chunksOf(storyIds)) {
    let query = queries
      .selectFrom('stories')
      .innerJoin('developments', 'developments.story_id', 'stories.story_id')
      .select(['stories.story_id', 'stories.slug', 'stories.title', 'stories.last_moved_at'])
      .select('developments.content')
      .where('stories.story_id', 'in', ids)
      .where('developments.at', '<=', until)
      .where('developments.at', '>', after ?? UNDATED - 1)
      .orderBy('stories.story_id')
      .orderBy('developments.position')
    if (!seenToo) query = query.where((eb) => eb.not(isSeenBy(eb, reader)))
    for (const row of await query.execute()) {
      let story = stories.at(-1)
      if (story?.storyId !== row.story_id) {
        story = {
          storyId: row.story_id,
          slug: row.slug,
          title: row.title,
          lastMovedAt: row.last_moved_at,
          developments: [],
        }
        stories.push(story)
      }
      story.developments.push(JSON.parse(row.content))
    }
  }
  return stories
    .sort((a, b) => b.lastMovedAt - a.lastMovedAt || (a.storyId < b.storyId ? -1 : 1))
    .map(({ lastMovedAt, ...story }) => story)
}

/**
 * Whether a mark of the reader overlaps any sentence behind the development. One within the other, so that the marks are
 * looked up by revision: joined, a planner may go through all that the reader has, for every development.
 */
export function isSeenBy(eb: ExpressionBuilder<Tables, 'developments'>, reader: string) {
  return eb.exists(
    eb
      .selectFrom('development_evidence as evidence')
      .select(sql`1`.as('one'))
      .whereRef('evidence.development_number', '=', 'developments.number')
      .where((inner) =>
        inner.exists(
          inner
            .selectFrom('seen_marks as mark')
            .select(sql`1`.as('one'))
            .where('mark.reader', '=', reader)
            .whereRef('mark.revision_id', '=', 'evidence.revision_id')
            .whereRef('mark.aspect', '=', 'evidence.aspect')
            .whereRef('mark.span_start', '<', 'evidence.span_end')
            .whereRef('mark.span_end', '>', 'evidence.span_start'),
        ),
      ),
  )
}
