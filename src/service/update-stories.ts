import { ANALYSIS_VERSION } from '../analysis/analysis-version.ts'
import type { Ports, StoriesUpdate } from './ports.ts'

/** Brings all that is derived up to what is recorded. Cheap when nothing is new: one question, and no code is loaded. */
export async function updateStories(ports: Ports): Promise<StoriesUpdate> {
  const store = await ports.store()
  if (await store.isDerived(ANALYSIS_VERSION)) return { articlesGrouped: 0, storiesChanged: 0 }
  return ports.deriveStories(ports.now())
}

/**
 * For who is about to read the stories: has them brought up to date, and waits for it unless this program runs on. There
 * a page shows what is derived by now, and what is told beside it comes with the next.
 */
export async function refreshStories(ports: Ports): Promise<void> {
  const updated = updateStories(ports)
  if (ports.readsWait) await updated
  else updated.catch((error: Error) => ports.report(`updating stories failed: ${error.message}`))
}
