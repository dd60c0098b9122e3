import { analyse } from '../analysis/analyse.ts'
import type { Revision } from '../domain/revision.ts'
import type { Derivation } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { findGroupingFeatures } from '../stories/grouping-features.ts'

/** Makes the findings of these revisions and sends the grouping back to the first of their articles. */
export async function analyseRevisions(
  store: Store,
  revisions: readonly Revision[],
): Promise<void> {
  const derivations: Derivation[] = revisions.map((revision) => {
    const analysis = analyse(revision)
    const features = findGroupingFeatures(revision, analysis)
    return { revisionId: revision.id, analysis, features }
  })
  await store.saveDerivations(derivations)
  const [first] = await store.findStreamKeys(revisions.map((revision) => revision.articleId))
  if (first !== undefined) await store.ungroupFrom(first)
}
