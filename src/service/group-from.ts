import type { StreamKey } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { createGrouping, GROUPING_WINDOW } from '../stories/group-articles.ts'

/** Bounds the memory of one step; each step is stored whole before the next. */
const ARTICLES_A_STEP = 500

/**
 * Gives every article its story, in order of the stream. An article that arrived late sends the stream back to its place,
 * so that the groups are those of an arrival in order.
 */
export async function groupFrom(
  store: Store,
  first: StreamKey & { asOf: number },
): Promise<number> {
  const corrections = await store.listCorrections()
  const known = await store.listGrouped({
    from: first.orderAt - GROUPING_WINDOW.ms,
    before: first,
    limit: GROUPING_WINDOW.articles,
  })
  const grouping = createGrouping(known, corrections)
  let grouped = 0
  for (let next: StreamKey | null = first; next !== null; ) {
    const articles = await store.listForGrouping({ from: next, limit: ARTICLES_A_STEP + 1 })
    const step = articles.slice(0, ARTICLES_A_STEP)
    const last = step.at(-1)
    if (last === undefined) break
    const assignments = step.map(grouping.assign).filter((assignment) => assignment !== null)
    const following = articles[ARTICLES_A_STEP]
    // Most corrections were made after all articles there are; they are saved with the last of them or not at all.
    if (following === undefined) grouping.correctAll()
    const moved = grouping.takeMoved()
    const through = keyOf(last)
    await store.assignArticles({ from: next, through, assignments, moved, asOf: first.asOf })
    grouped += step.length
    next = following === undefined ? null : keyOf(following)
  }
  return grouped
}

function keyOf(article: StreamKey): StreamKey {
  return { orderAt: article.orderAt, id: article.id }
}
