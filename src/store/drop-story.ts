import type { FullText, Queries } from './database.ts'

/** Takes away what is derived of a story, if it has no article any more. */
export async function dropStory(
  queries: Queries,
  fullText: FullText,
  storyId: string,
): Promise<void> {
  if ((await findFirstArticle(queries, storyId)) !== null) return
  for (const number of await listNumbers(queries, 'statements', storyId))
    await fullText.removeStatement(queries, number)
  for (const number of await listNumbers(queries, 'figures', storyId))
    await fullText.removeFigure(queries, number)
  await queries.deleteFrom('stories').where('story_id', '=', storyId).execute()
  await queries.deleteFrom('caught_up').where('story_id', '=', storyId).execute()
  // Whoever gives it an article again touches it again.
  await queries.deleteFrom('touched_stories').where('story_id', '=', storyId).execute()
}

async function listNumbers(
  queries: Queries,
  table: 'statements' | 'figures',
  storyId: string,
): Promise<readonly number[]> {
  const rows = await queries
    .selectFrom(table)
    .select('number')
    .where('story_id', '=', storyId)
    .execute()
  return rows.map((row) => row.number)
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
