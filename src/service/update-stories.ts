import { ANALYSIS_VERSION, analyse } from '../analysis/analyse.ts'
import type { Derivation, StoryRecord, StreamKey } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { developStory } from '../stories/develop-story.ts'
import { createGrouping, GROUPING_WINDOW_MS } from '../stories/group-articles.ts'
import { findGroupingFeatures } from '../stories/grouping-features.ts'
import type { Ports } from './ports.ts'

/** Bounds the memory of one step; each step is stored whole before the next. */
const REVISIONS_A_STEP = 100
const ARTICLES_A_STEP = 500
const STORIES_A_STEP = 20

/**
 * On one machine a lease would only make a reader wait after a crash: two processes that do the same step write the same
 * result, and a story touched meanwhile stays touched.
 */
const LEASE_MS = 0

export type StoriesUpdate = { readonly articlesGrouped: number; readonly storiesChanged: number }

/**
 * Brings all that is derived up to what is recorded: findings of the current version, groups, developments.
 * What is to do is asked of the store, so a run that was cut off is simply continued by the next. Cheap when nothing is new.
 */
export async function updateStories(ports: Ports): Promise<StoriesUpdate> {
  const store = await ports.store()
  await analyseRevisions(store, ports)
  const articlesGrouped = await groupArticles(store)
  const storiesChanged = await developStories(store, ports)
  return { articlesGrouped, storiesChanged }
}

async function analyseRevisions(store: Store, ports: Ports): Promise<void> {
  for (;;) {
    const revisions = await store.leaseUnanalysed({
      version: ANALYSIS_VERSION,
      now: ports.now(),
      leaseMs: LEASE_MS,
      limit: REVISIONS_A_STEP,
    })
    if (revisions.length === 0) return
    const derivations: Derivation[] = revisions.map((revision) => {
      const analysis = analyse(revision)
      return {
        revisionId: revision.id,
        analysis,
        features: findGroupingFeatures(revision, analysis),
      }
    })
    await store.saveDerivations(derivations)
    const [first] = await store.findStreamKeys(revisions.map((revision) => revision.articleId))
    if (first !== undefined) await store.ungroupFrom(first)
  }
}

/**
 * Gives every article its story, in order of the stream. An article that arrived late sends the stream back to its place,
 * so that the groups are those of an arrival in order.
 */
async function groupArticles(store: Store): Promise<number> {
  const first = await store.findFirstUngrouped()
  if (first === null) return 0
  const corrections = await store.listCorrections()
  const from = first.orderAt - GROUPING_WINDOW_MS
  const grouping = createGrouping(await store.listGrouped({ from, before: first }), corrections)
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

async function developStories(store: Store, ports: Ports): Promise<number> {
  let changed = 0
  for (;;) {
    const storyIds = await store.leaseTouchedStories({
      now: ports.now(),
      leaseMs: LEASE_MS,
      limit: STORIES_A_STEP,
    })
    if (storyIds.length === 0) return changed
    const records: StoryRecord[] = []
    for (const storyId of storyIds) {
      const { touch, articles } = await store.loadTouchedStory(storyId)
      if (articles.length === 0) {
        await store.dropStory(storyId)
        continue
      }
      records.push({ storyId, touch, ...developStory(articles) })
    }
    // One that was touched again meanwhile is outdated, and is among the next.
    const outcomes = await store.saveStories(records)
    changed += outcomes.filter((outcome) => outcome === 'saved').length
  }
}
