import type { Queries } from './database.ts'

export type CounterName =
  | 'correction'
  | 'development'
  | 'edition'
  | 'figure'
  | 'grouping'
  | 'indexed-article'
  | 'mute'
  | 'slug'
  | 'statement'
  | 'touch'

/** Takes `count` numbers never taken before, and gives the first of them. Call it inside a transaction. */
export async function takeNumbers(
  queries: Queries,
  name: CounterName,
  count: number,
): Promise<number> {
  const { value } = await queries
    .insertInto('counters')
    .values({ name, value: count })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet(({ ref, eb }) => ({ value: eb(ref('counters.value'), '+', count) })),
    )
    .returning('value')
    .executeTakeFirstOrThrow()
  return value - count + 1
}
