import { ANALYSIS_VERSION } from '../analysis/analysis-version.ts'
import type { Ports } from './ports.ts'

/** Bounds the memory of one step; each step is stored whole before the next. */
const REVISIONS_A_STEP = 100
const STORIES_A_STEP = 20

/**
 * On one machine a lease would only make a reader wait after a crash: two processes that do the same step write the same
 * result, and a story touched meanwhile stays touched.
 */
const LEASE_MS = 0

export type StoriesUpdate = { readonly articlesGrouped: number; readonly storiesChanged: number }

/**
 * Brings all that is derived up to what is recorded: findings of the current version, groups, developments.
 * What is to do is asked of the store, so a run that was cut off is simply continued by the next. Cheap when nothing is
 * new: three questions, and the code that does the work is not even loaded.
 */
export async function updateStories(ports: Ports): Promise<StoriesUpdate> {
  await updateFindings(ports)
  const articlesGrouped = await updateGroups(ports)
  const storiesChanged = await updateDevelopments(ports)
  return { articlesGrouped, storiesChanged }
}

async function updateFindings(ports: Ports): Promise<void> {
  const store = await ports.store()
  const lease = { version: ANALYSIS_VERSION, leaseMs: LEASE_MS, limit: REVISIONS_A_STEP }
  for (;;) {
    const revisions = await store.leaseUnanalysed({ ...lease, now: ports.now() })
    if (revisions.length === 0) return
    const { analyseRevisions } = await import('./analyse-revisions.ts')
    await analyseRevisions(store, revisions)
  }
}

async function updateGroups(ports: Ports): Promise<number> {
  const store = await ports.store()
  const first = await store.findFirstUngrouped()
  if (first === null) return 0
  const { groupFrom } = await import('./group-from.ts')
  return groupFrom(store, first)
}

async function updateDevelopments(ports: Ports): Promise<number> {
  const store = await ports.store()
  let changed = 0
  for (;;) {
    const lease = { now: ports.now(), leaseMs: LEASE_MS, limit: STORIES_A_STEP }
    const storyIds = await store.leaseTouchedStories(lease)
    if (storyIds.length === 0) return changed
    const { developStories } = await import('./develop-stories.ts')
    changed += await developStories(store, storyIds)
  }
}
