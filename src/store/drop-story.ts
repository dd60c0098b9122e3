import type { FullText, Queries } from './database.ts'

/** Takes away what is derived of a story, if it has no article any more. */
export async function dropStory(
  queries: Queries,
  fullText: FullText,
  storyId: string,
): Promise<void> {
  if ((await findFirstArticle(queries, storyId)) !== null) return
  const statements = await queries
    .selectFrom('statements')
    .select('number')
    .where('story_id', '=', storyId)
    .execute()
  for (const { number } of statements) await fullText.removeStatement(queries, number)
  await queries.deleteFrom('stories').where('story_id', '=', storyId).execute()
  await queries.deleteFrom('caught_up').where('story_id', '=', storyId).execute()
  // Whoever gives it an article again touches it again.
  await queries.deleteFrom('touched_stories').where('story_id', '=', storyId).execute()
}

/** The first article of a story in the stream; null where it has none. */
export async function findFirstArticle(queries: Queries, storyId: string): Promise<string | null> {
  const first = await queries
    .selectFrom('groupings')
    .select('article_id')
    .where('story_id', '=', storyId)
    .orderBy('order_at')
    .orderBy('article_id')
    .limit(1)
    .executeTakeFirst()
  return first?.article_id ?? null
}
