import type { SeenMark } from '../domain/reader.ts'
import { reopenStories } from './caught-up.ts'
import { chunksOf } from './chunks.ts'
import type { Queries } from './database.ts'

/** Keeps marks, and the look that they were made at; gives its moment, a later one where that was taken. */
export async function markSeen(
  queries: Queries,
  reader: string,
  marks: readonly SeenMark[],
  lookedAt: number | null,
): Promise<number | null> {
  const markedAt = lookedAt === null ? null : await keepLook(queries, reader, lookedAt)
  for (const chunk of chunksOf(marks))
    await queries
      .insertInto('seen_marks')
      .values(
        chunk.map(({ revisionId, aspect, span }) => ({
          reader,
          revision_id: revisionId,
          aspect,
          span_start: span[0],
          span_end: span[1],
          marked_at: markedAt,
        })),
      )
      // What was seen before stays seen when this look is taken back.
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return markedAt
}

/** Takes back a look and the marks that were first made at it. */
export async function unmarkSeen(
  queries: Queries,
  reader: string,
  lookedAt: number,
): Promise<'unmarked' | 'unknown'> {
  const { numDeletedRows } = await queries
    .deleteFrom('looks')
    .where('reader', '=', reader)
    .where('looked_at', '=', lookedAt)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return 'unknown'
  const marked = await queries
    .deleteFrom('seen_marks')
    .where('reader', '=', reader)
    .where('marked_at', '=', lookedAt)
    .returning('revision_id')
    .execute()
  await reopenStories(queries, reader, [...new Set(marked.map((row) => row.revision_id))])
  return 'unmarked'
}

/** Two looks within one millisecond of the clock are still two. */
async function keepLook(queries: Queries, reader: string, lookedAt: number): Promise<number> {
  for (let at = lookedAt; ; at++) {
    const { numInsertedOrUpdatedRows } = await queries
      .insertInto('looks')
      .values({ reader, looked_at: at })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows !== 0n) return at
  }
}
