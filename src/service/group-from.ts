import type { StoredCorrection, StreamKey } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { articlesNamed } from '../stories/correct-grouping.ts'
import { continueGrouping, GROUPING_WINDOW, type Grouping } from '../stories/group-articles.ts'
import { compareInStream } from '../stories/grouping-article.ts'
import { KEPT_BEYOND } from '../stories/grouping-index.ts'

/** Bounds the memory of one step; each step is stored whole before the next. */
const ARTICLES_A_STEP = 500

type First = StreamKey & { readonly asOf: number }

/** Gives articles their stories from this one on; how many were looked at. */
export type GroupFrom = (store: Store, first: First) => Promise<number>

type Remembered = { readonly grouping: Grouping; readonly asOf: number }

/**
 * What gives every article its story, in order of the stream. An article that arrived late sends the stream back to its
 * place, so that the groups are those of an arrival in order.
 * It remembers the window that it compares with from one call to the next, so that a call costs what is new since: as long
 * as it alone groups in this store, and goes no further back than it remembers. Otherwise it reads the window again.
 */
export function createGroupFrom(): GroupFrom {
  let remembered: Remembered | null = null
  return async (store, first) => {
    const corrections = await store.listCorrections()
    const before = remembered
    // What is cut off has assigned in memory what is not stored.
    remembered = null
    const isKept = before?.asOf === first.asOf - 1 && before.grouping.rewind(first, corrections)
    const start = isKept ? first : await findStart(store, first, corrections)
    const grouping = isKept ? before.grouping : await recallGrouping(store, start, corrections)
    const count = await assignFrom(store, start, first.asOf, grouping)
    remembered = { grouping, asOf: first.asOf }
    return count
  }
}

/**
 * Where to begin without memory: what is stored is as corrected until now, so before the articles that a correction names
 * which was not yet made when the first was published.
 */
async function findStart(
  store: Store,
  first: StreamKey,
  corrections: readonly StoredCorrection[],
): Promise<StreamKey> {
  for (let start = first; ; ) {
    const { orderAt } = start
    const later = corrections.filter(({ correctedAt }) => correctedAt >= orderAt)
    const named = later.flatMap(({ correction }) => articlesNamed(correction))
    const [earliest] = await store.findStreamKeys(named)
    if (earliest === undefined || compareInStream(earliest, start) >= 0) return start
    start = earliest
  }
}

/** The grouping as it stands before a place, read from what is stored. */
async function recallGrouping(
  store: Store,
  before: StreamKey,
  corrections: readonly StoredCorrection[],
): Promise<Grouping> {
  const since = before.orderAt - GROUPING_WINDOW.ms - KEPT_BEYOND.ms
  const limit = GROUPING_WINDOW.articles + KEPT_BEYOND.articles
  const back = await store.findGroupedBack({ before, limit })
  const isBounded = back !== null && back.orderAt >= since
  // Others of the moment of the one so far back may stand before it.
  const grouping = continueGrouping(corrections, isBounded ? back.orderAt + 1 : since)
  let from: StreamKey | null = isBounded ? back : { orderAt: since, id: '' }
  while (from !== null) {
    const page = await store.listGrouped({ from, before, limit: ARTICLES_A_STEP + 1 })
    for (const article of page.slice(0, ARTICLES_A_STEP)) grouping.recall(article)
    from = placeOf(page[ARTICLES_A_STEP])
  }
  return grouping
}

async function assignFrom(
  store: Store,
  first: StreamKey,
  asOf: number,
  grouping: Grouping,
): Promise<number> {
  let grouped = 0
  for (let from: StreamKey | null = first; from !== null; ) {
    const articles = await store.listForGrouping({ from, limit: ARTICLES_A_STEP + 1 })
    const step = articles.slice(0, ARTICLES_A_STEP)
    const through = placeOf(step.at(-1))
    if (through === null) break
    const assignments = step.map(grouping.assign).filter((assignment) => assignment !== null)
    const next = placeOf(articles[ARTICLES_A_STEP])
    // Most corrections were made after all articles there are; they are saved with the last of them or not at all.
    if (next === null) grouping.correctAll()
    const moved = grouping.takeMoved()
    await store.assignArticles({ from, through, assignments, moved, asOf })
    grouped += step.length
    from = next
  }
  return grouped
}

function placeOf(article: StreamKey | undefined): StreamKey | null {
  return article === undefined ? null : { orderAt: article.orderAt, id: article.id }
}
