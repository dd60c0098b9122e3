import { ANALYSIS_VERSION } from '../analysis/analysis-version.ts'
import type { Store } from '../store/store.ts'
import type { GroupFrom } from './group-from.ts'
import type { DeriveStories, StoriesUpdate } from './ports.ts'
import { shareRuns } from './share-runs.ts'

/** Bounds the memory of one step; each step is stored whole before the next. */
const REVISIONS_A_STEP = 100
const STORIES_A_STEP = 20

/**
 * On one machine a lease would only make a reader wait after a crash: two processes that do the same step write the same
 * result, and a story touched meanwhile stays touched.
 */
const LEASE_MS = 0

/**
 * What brings all that is derived up to what is recorded: findings of the current version, groups, developments.
 * What is to do is asked of the store, so a run that was cut off is simply continued by the next. Between runs it remembers
 * what grouping compares with, under 300 MB at most.
 */
export function createDeriving(open: () => Promise<Store>): DeriveStories {
  let groupFrom: GroupFrom | null = null

  async function deriveGroups(store: Store): Promise<number> {
    const first = await store.findFirstUngrouped()
    if (first === null) return 0
    groupFrom ??= (await import('./group-from.ts')).createGroupFrom()
    return groupFrom(store, first)
  }

  return shareRuns(async (now: number): Promise<StoriesUpdate> => {
    const store = await open()
    await deriveFindings(store, now)
    const articlesGrouped = await deriveGroups(store)
    const storiesChanged = await deriveDevelopments(store, now)
    return { articlesGrouped, storiesChanged }
  })
}

async function deriveFindings(store: Store, now: number): Promise<void> {
  const lease = { version: ANALYSIS_VERSION, now, leaseMs: LEASE_MS, limit: REVISIONS_A_STEP }
  for (;;) {
    const revisions = await store.leaseUnanalysed(lease)
    if (revisions.length === 0) return
    const { analyseRevisions } = await import('./analyse-revisions.ts')
    await analyseRevisions(store, revisions)
  }
}

async function deriveDevelopments(store: Store, now: number): Promise<number> {
  let changed = 0
  for (;;) {
    const lease = { now, leaseMs: LEASE_MS, limit: STORIES_A_STEP }
    const storyIds = await store.leaseTouchedStories(lease)
    if (storyIds.length === 0) return changed
    const { developStories } = await import('./develop-stories.ts')
    changed += await developStories(store, storyIds)
  }
}
