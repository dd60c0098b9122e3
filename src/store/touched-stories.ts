import type { Queries } from './database.ts'
import { takeNumbers } from './numbers.ts'

/** Marks stories as changed since they were last saved. */
export async function touchStories(queries: Queries, storyIds: Iterable<string>): Promise<void> {
  for (const storyId of new Set(storyIds)) {
    const touch = await takeNumbers(queries, 'touch', 1)
    await queries
      .insertInto('touched_stories')
      .values({ story_id: storyId, touch, leased_touch: 0, leased_until: 0 })
      .onConflict((conflict) => conflict.column('story_id').doUpdateSet({ touch }))
      .execute()
  }
}

/** Marks the story that holds this article, if one does. */
export async function touchStoryOf(queries: Queries, articleId: string): Promise<void> {
  const grouping = await queries
    .selectFrom('groupings')
    .select('story_id')
    .where('article_id', '=', articleId)
    .executeTakeFirst()
  const storyId = grouping?.story_id ?? null
  if (storyId !== null) await touchStories(queries, [storyId])
}

/** Whether any story changed since it was last saved. */
export async function isAnyTouched(queries: Queries): Promise<boolean> {
  const row = await queries.selectFrom('touched_stories').select('story_id').limit(1).execute()
  return row.length > 0
}

/** The marks that a story bears: for its last change, and for the one that the last lease on it saw; null for none. */
export async function findTouch(
  queries: Queries,
  storyId: string,
): Promise<{ touch: number; leasedTouch: number } | null> {
  const row = await queries
    .selectFrom('touched_stories')
    .select(['touch', 'leased_touch as leasedTouch'])
    .where('story_id', '=', storyId)
    .executeTakeFirst()
  return row ?? null
}

/** Ends the lease on a story, and its mark if that is still this one. */
export async function endTouch(
  queries: Queries,
  storyId: string,
  touch: number | null,
): Promise<void> {
  await queries
    .deleteFrom('touched_stories')
    .where('story_id', '=', storyId)
    .where('touch', '=', touch)
    .execute()
  await queries
    .updateTable('touched_stories')
    .set({ leased_until: 0 })
    .where('story_id', '=', storyId)
    .execute()
}
