import { sql } from 'kysely'
import type { Queries } from './database.ts'
import { takeNumbers } from './numbers.ts'
import type { StreamKey } from './records.ts'
import { compareStream } from './stream-order.ts'

/**
 * The number that an assignment to be made again bears: that of the next grouping to begin, so that one which runs already,
 * and does not know why, cannot take it for done.
 */
export async function nextGrouping(queries: Queries): Promise<number> {
  const begun = await queries
    .selectFrom('counters')
    .select('value')
    .where('name', '=', 'grouping')
    .executeTakeFirst()
  return (begun?.value ?? 0) + 1
}

/**
 * Has the next grouping begin without what an earlier one remembers, whose number it will not follow: for what changes the
 * stream other than by adding to it or by ungrouping from a place on.
 */
export async function forgetGroupings(queries: Queries): Promise<void> {
  await takeNumbers(queries, 'grouping', 1)
}

/** Has the article's assignment made again. */
export async function ungroupArticle(queries: Queries, articleId: string): Promise<void> {
  await queries
    .updateTable('groupings')
    .set({ ungrouped: await nextGrouping(queries) })
    .where('article_id', '=', articleId)
    .execute()
}

/** Has all assignments from this place in the stream on made again. Costs what of them was not marked already. */
export async function ungroupFrom(queries: Queries, from: StreamKey): Promise<void> {
  const ungrouped = await nextGrouping(queries)
  const fromHere = queries
    .updateTable('groupings')
    .set({ ungrouped })
    .where(compareStream(['order_at', 'article_id'], '>=', from))
  await fromHere.where('ungrouped', '=', 0).execute()
  await fromHere.where('ungrouped', '>', 0).where('ungrouped', '<', ungrouped).execute()
}

/** The first article in the stream that is to be grouped; null where none is. */
export async function findFirstUngrouped(queries: Queries): Promise<StreamKey | null> {
  const first = await queries
    .selectFrom('groupings')
    .select(['order_at as orderAt', 'article_id as id'])
    .where(sql<boolean>`ungrouped > 0`)
    .orderBy('order_at')
    .orderBy('article_id')
    .limit(1)
    .executeTakeFirst()
  return first ?? null
}

/** Begins a grouping at the first article to be grouped, if there is one. `asOf`: the number of the grouping. */
export async function beginGrouping(
  queries: Queries,
): Promise<(StreamKey & { readonly asOf: number }) | null> {
  const first = await findFirstUngrouped(queries)
  if (first === null) return null
  return { ...first, asOf: await takeNumbers(queries, 'grouping', 1) }
}
