import type { Development } from '../domain/story.ts'
import type { Queries } from './database.ts'
import { isSeenBy } from './load-developments.ts'
import type { ArrivalQuery } from './records.ts'
import { selectStories } from './story-scope.ts'

/** The number of the last development that came; 0 where none has. */
export async function findLatestArrival(queries: Queries): Promise<number> {
  const row = await queries
    .selectFrom('counters')
    .select('value')
    .where('name', '=', 'development')
    .executeTakeFirst()
  return row?.value ?? 0
}

/** Developments that came after that number and that the reader has not seen, in the order in which they came. */
export async function listArrivals(
  queries: Queries,
  { scope, reader, arrivedAfter, until, limit }: ArrivalQuery,
): Promise<readonly Development[]> {
  const rows = await queries
    .selectFrom('developments')
    .select('developments.content')
    .where('developments.number', '>', arrivedAfter)
    .where('developments.at', '<=', until)
    .where('developments.story_id', 'in', selectStories(queries, scope).select('stories.story_id'))
    .where((eb) => eb.not(isSeenBy(eb, reader)))
    .orderBy('developments.number')
    .limit(limit)
    .execute()
  return rows.map((row) => JSON.parse(row.content) as Development)
}
