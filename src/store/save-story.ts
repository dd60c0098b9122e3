import { parseMoment } from '../domain/moment.ts'
import type { Development, StoryContent } from '../domain/story.ts'
import { marksOf } from '../stories/brief.ts'
import { chunksOf } from './chunks.ts'
import type { FullText, Queries } from './database.ts'
import { takeNumbers } from './numbers.ts'
import type { StoryRecord } from './records.ts'
import { saveFigures, saveStatements } from './save-searchable.ts'
import { applyPartChange, findPartChange, toParts } from './story-parts.ts'
import { findOrMakeSlug } from './story-slug.ts'
import { UNDATED } from './tables.ts'
import { endTouch, findTouch } from './touched-stories.ts'

/**
 * Replaces what is derived of a story. One that lost its last article meanwhile stays as it is, touched, to be dropped.
 * Writes the rows that differ from those stored.
 */
export async function saveStory(
  queries: Queries,
  fullText: FullText,
  record: StoryRecord,
): Promise<'saved' | 'outdated'> {
  const { storyId, title, firstAt, lastAt, content } = record
  const mark = await findTouch(queries, storyId)
  if (mark === null && record.touch !== undefined) return 'outdated'
  const slug = await findOrMakeSlug(queries, storyId, title)
  if (slug === null) return 'outdated'
  const columns = {
    slug,
    title,
    first_at: firstAt,
    last_at: lastAt,
    last_moved_at: lastDatedAt(content) ?? (await lastArticleAt(queries, storyId)),
    development_count: content.developments.length,
    edition: await takeNumbers(queries, 'edition', 1),
    content: JSON.stringify({
      ...content,
      developments: undefined,
      statements: undefined,
      figures: undefined,
    }),
  }
  await queries
    .insertInto('stories')
    .values({ story_id: storyId, ...columns })
    .onConflict((conflict) => conflict.column('story_id').doUpdateSet(columns))
    .execute()
  await saveDevelopments(queries, storyId, content.developments)
  await saveStatements(queries, fullText, storyId, content)
  await saveFigures(queries, fullText, storyId, content.figures)
  if (mark !== null) {
    const developedFrom = record.touch === undefined ? mark.leasedTouch : record.touch
    await endTouch(queries, storyId, developedFrom)
  }
  return 'saved'
}

function lastDatedAt({ developments }: StoryContent): number | null {
  let last: number | null = null
  for (const { at } of developments) {
    const time = at === null ? null : parseMoment(at)
    if (time !== null && (last === null || time > last)) last = time
  }
  return last
}

async function lastArticleAt(queries: Queries, storyId: string): Promise<number> {
  const { last } = await queries
    .selectFrom('groupings')
    .select((eb) => eb.fn.max('order_at').as('last'))
    .where('story_id', '=', storyId)
    .executeTakeFirstOrThrow()
  return last
}

async function saveDevelopments(
  queries: Queries,
  storyId: string,
  developments: readonly Development[],
): Promise<void> {
  const change = await findPartChange(queries, 'developments', storyId, toParts(developments))
  await applyPartChange(queries, 'developments', change)
  // One that was there keeps its number, by which what has come since a moment is told.
  const isNew = change.added.filter(({ replaced }) => replaced === null)
  let next = await takeNumbers(queries, 'development', isNew.length)
  const numbered = change.added.map((part) => ({ ...part, number: part.replaced ?? next++ }))
  const rows = numbered.map(({ number, key, position, content, value }) => ({
    number,
    story_id: storyId,
    key,
    position,
    at: (value.at === null ? null : parseMoment(value.at)) ?? UNDATED,
    content,
  }))
  const evidence = numbered.flatMap(({ number, value }) =>
    marksOf(value).map(({ revisionId, aspect, span }) => ({
      development_number: number,
      revision_id: revisionId,
      aspect,
      span_start: span[0],
      span_end: span[1],
    })),
  )
  for (const chunk of chunksOf(rows))
    await queries.insertInto('developments').values(chunk).execute()
  for (const chunk of chunksOf(evidence))
    await queries
      .insertInto('development_evidence')
      .values(chunk)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
