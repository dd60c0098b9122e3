import { chunksOf } from './chunks.ts'
import { type Database, type Queries, write } from './database.ts'
import type { StoryScope } from './records.ts'
import { selectStories } from './story-scope.ts'
import { ALL_STORIES } from './tables.ts'

/** A story that may hold something the reader has not seen. `lastAt`: epoch ms of its last development or article. */
export type OpenStory = {
  readonly storyId: string
  readonly edition: number
  readonly lastAt: number
}

/**
 * The saved stories of the scope that changed since this reader had seen all of them. A story once seen whole stays so
 * until its next edition, or until a mark is taken back (`reopenStories`).
 */
export async function listOpenStories(
  queries: Queries,
  scope: StoryScope,
  reader: string,
): Promise<readonly OpenStory[]> {
  const allUpTo = await findAllUpTo(queries, reader)
  const rows = await selectStories(queries, scope)
    .select(['stories.story_id', 'stories.edition', 'stories.last_moved_at'])
    .select((eb) =>
      eb
        .selectFrom('groupings')
        .select((max) => max.fn.max('groupings.order_at').as('last'))
        .whereRef('groupings.story_id', '=', 'stories.story_id')
        .as('last_article_at'),
    )
    .where('stories.edition', '>', allUpTo)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('caught_up')
            .select('caught_up.edition')
            .where('caught_up.reader', '=', reader)
            .whereRef('caught_up.story_id', '=', 'stories.story_id')
            .whereRef('caught_up.edition', '=', 'stories.edition'),
        ),
      ),
    )
    .orderBy('stories.edition')
    .execute()
  return rows.map((row) => ({
    storyId: row.story_id,
    edition: row.edition,
    lastAt: Math.max(row.last_moved_at, row.last_article_at ?? row.last_moved_at),
  }))
}

async function findAllUpTo(queries: Queries, reader: string): Promise<number> {
  const row = await queries
    .selectFrom('caught_up')
    .select('edition')
    .where('reader', '=', reader)
    .where('story_id', '=', ALL_STORIES)
    .executeTakeFirst()
  return row?.edition ?? 0
}

/**
 * Notes that of the stories which `listOpenStories` gave for the scope, in its order, all but those in `unseen` hold nothing
 * that this reader has not seen.
 */
export async function rememberCaughtUp(
  database: Database,
  { scope, reader }: { readonly scope: StoryScope; readonly reader: string },
  open: readonly OpenStory[],
  unseen: ReadonlySet<string>,
): Promise<void> {
  const allUpTo = scope.kind === 'all' ? seenUpTo(open, unseen) : 0
  const beyond = open.filter((story) => !unseen.has(story.storyId) && story.edition > allUpTo)
  if (allUpTo === 0 && beyond.length === 0) return
  await write(database, async (transaction) => {
    if (allUpTo > 0) {
      await setCaughtUp(transaction, reader, ALL_STORIES, allUpTo)
      await transaction
        .deleteFrom('caught_up')
        .where('reader', '=', reader)
        .where('story_id', '<>', ALL_STORIES)
        .where('edition', '<=', allUpTo)
        .execute()
    }
    for (const { storyId, edition } of beyond)
      await setCaughtUp(transaction, reader, storyId, edition)
  })
}

/** Forgets that the reader has seen whole the stories that hold these revisions. */
export async function reopenStories(
  queries: Queries,
  reader: string,
  revisionIds: readonly string[],
): Promise<void> {
  for (const ids of chunksOf(revisionIds)) {
    const stories = await queries
      .selectFrom('revisions')
      .innerJoin('groupings', 'groupings.article_id', 'revisions.article_id')
      .innerJoin('stories', 'stories.story_id', 'groupings.story_id')
      .select(['stories.story_id', 'stories.edition'])
      .distinct()
      .where('revisions.id', 'in', ids)
      .execute()
    for (const { story_id, edition } of stories) {
      await queries
        .deleteFrom('caught_up')
        .where('reader', '=', reader)
        .where('story_id', '=', story_id)
        .execute()
      await queries
        .updateTable('caught_up')
        .set({ edition: edition - 1 })
        .where('reader', '=', reader)
        .where('story_id', '=', ALL_STORIES)
        .where('edition', '>=', edition)
        .execute()
    }
  }
}

/** The last edition before the first that holds something unseen; 0 where the first of all does, or there is none. */
function seenUpTo(open: readonly OpenStory[], unseen: ReadonlySet<string>): number {
  const firstUnseen = open.findIndex((story) => unseen.has(story.storyId))
  const seen = firstUnseen === -1 ? open : open.slice(0, firstUnseen)
  return seen.at(-1)?.edition ?? 0
}

async function setCaughtUp(
  queries: Queries,
  reader: string,
  storyId: string,
  edition: number,
): Promise<void> {
  await queries
    .insertInto('caught_up')
    .values({ reader, story_id: storyId, edition })
    .onConflict((conflict) =>
      conflict
        .columns(['reader', 'story_id'])
        .doUpdateSet({ edition })
        .where('caught_up.edition', '<', edition),
    )
    .execute()
}
