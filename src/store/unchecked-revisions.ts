import { sql } from 'kysely'
import type { SeenMark } from '../domain/reader.ts'
import { chunksOf } from './chunks.ts'
import type { Queries } from './database.ts'
import type { DevelopmentQuery } from './records.ts'

/** `storyIds`: stories that hold a reading the reader has no whole mark for, whether one may be made now or not. */
export type Unchecked = {
  readonly marks: readonly SeenMark[]
  readonly storyIds: ReadonlySet<string>
}

/**
 * Readings published in the time asked for that the reader has no mark over the whole of. Only those that their story was
 * developed from can be marked: of a story touched since, nobody could have been shown all.
 */
export async function listUnchecked(
  queries: Queries,
  { after, until, reader }: DevelopmentQuery,
  storyIds: readonly string[],
): Promise<Unchecked> {
  const marks: SeenMark[] = []
  const unchecked = new Set<string>()
  for (const ids of chunksOf(storyIds)) {
    const touched = await queries
      .selectFrom('touched_stories')
      .select('story_id')
      .where('story_id', 'in', ids)
      .execute()
    for (const { story_id } of touched) unchecked.add(story_id)
    const rows = await queries
      .selectFrom('groupings')
      .innerJoin('revisions', 'revisions.article_id', 'groupings.article_id')
      .innerJoin('analyses', 'analyses.revision_id', 'revisions.id')
      .select(['groupings.story_id', 'revisions.id', 'revisions.text_length'])
      .where('groupings.story_id', 'in', ids)
      .where('groupings.order_at', '<=', until)
      .where('groupings.order_at', '>', after ?? Number.MIN_SAFE_INTEGER)
      .where('analyses.version', '<>', '')
      .where((eb) =>
        eb.not(
          eb.exists(
            eb
              .selectFrom('seen_marks')
              .select(sql`1`.as('one'))
              .where('seen_marks.reader', '=', reader)
              .whereRef('seen_marks.revision_id', '=', 'revisions.id')
              .where('seen_marks.aspect', '=', 'reported')
              .where('seen_marks.span_start', '=', 0)
              .whereRef('seen_marks.span_end', '=', 'revisions.text_length'),
          ),
        ),
      )
      .orderBy('groupings.story_id')
      .orderBy('groupings.order_at')
      .orderBy('revisions.id')
      .execute()
    const isTouched = new Set(touched.map((row) => row.story_id))
    for (const { story_id, id, text_length } of rows) {
      if (story_id === null || isTouched.has(story_id)) continue
      unchecked.add(story_id)
      marks.push({ revisionId: id, span: [0, text_length], aspect: 'reported' })
    }
  }
  return { marks, storyIds: unchecked }
}
