import { listOpenStories, type OpenStory, rememberCaughtUp } from './caught-up.ts'
import { countArticles } from './count-articles.ts'
import { type Database, view } from './database.ts'
import { listMovedStories, loadDevelopments } from './load-developments.ts'
import type { BriefMaterial, DevelopmentQuery, StoryDevelopments } from './records.ts'
import { listUnchecked, type Unchecked } from './unchecked-revisions.ts'

/**
 * What a brief is made of; see `ReadingOperations`. Looks only through stories that changed since the reader had seen all
 * of them, so that a look at a large archive costs what is new in it, and notes which of those hold nothing unseen.
 */
export async function loadBriefMaterial(
  database: Database,
  query: DevelopmentQuery,
): Promise<BriefMaterial> {
  const { scope, reader, after, until, seenToo } = query
  const { open, stories, articleCount, unchecked } = await view(database, async (snapshot) => {
    const open = await listOpenStories(snapshot, scope, reader)
    const openIds = open.map((story) => story.storyId)
    const storyIds = seenToo ? await listMovedStories(snapshot, query) : openIds
    const stories = await loadDevelopments(snapshot, query, storyIds)
    const articleCount = await countArticles(snapshot, query)
    const unchecked = await listUnchecked(snapshot, query, openIds)
    return { open, stories, articleCount, unchecked }
  })
  const lookedAtAll = after === null && !seenToo
  if (lookedAtAll)
    await rememberCaughtUp(database, query, open, notSeenWhole(open, stories, unchecked, until))
  return { stories, articleCount, unchecked: unchecked.marks }
}

function notSeenWhole(
  open: readonly OpenStory[],
  stories: readonly StoryDevelopments[],
  unchecked: Unchecked,
  until: number,
): ReadonlySet<string> {
  const later = open.filter((story) => story.lastAt > until)
  return new Set([
    ...stories.map((story) => story.storyId),
    ...later.map((story) => story.storyId),
    ...unchecked.storyIds,
  ])
}
