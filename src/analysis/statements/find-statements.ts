import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Reading } from '../reading.ts'
import type { Attribution } from './attribution.ts'
import { findAttributions } from './find-attributions.ts'
import { findEchoes } from './find-echoes.ts'
import { findMarked } from './find-marked.ts'
import { refineAttributions } from './refine-attributions.ts'
import { resolveSources } from './resolve-sources.ts'
import { settleAct } from './settle-act.ts'
import type { StatementDraft } from './statement-draft.ts'
import { widenSource } from './widen-source.ts'

export type FoundStatements = {
  readonly statements: readonly StatementDraft[]
  /** The entities given, and the unnamed sources that came to light. */
  readonly entities: readonly EntityDraft[]
}

/**
 * Finds every attributed statement, in text order, and who made it.
 * A source that cannot be resolved names no entity, never a guess. Never throws; linear in the text's length.
 * @source Pareti, "PARC 3.0" (LREC 2016), for source, cue and content
 */
export function findStatements(
  reading: Reading,
  entities: readonly EntityDraft[],
): FoundStatements {
  const found = withMarked(findAttributions(reading), findMarked(reading))
  const attributions = refineAttributions(reading, found).map((attribution) =>
    widenSource(reading, attribution),
  )
  const resolved = resolveSources(reading, entities, attributions)
  const statements = attributions.map((attribution, index) => {
    const speakers = resolved.sources[index] ?? []
    return {
      attribution: { ...attribution, act: settleAct(reading, attribution, speakers) },
      speakers,
    }
  })
  const all = [...statements, ...findEchoes(reading, statements)]
  return {
    statements: all.toSorted((a, b) => a.attribution.cue.first - b.attribution.cue.first),
    entities: resolved.entities,
  }
}

/** Both in the order of their cues; of what a mark attributes only what no verb does. */
function withMarked(
  said: readonly Attribution[],
  marked: readonly Attribution[],
): readonly Attribution[] {
  const claimed = new Set(said.flatMap(({ content }) => content.map(({ first }) => first)))
  const added = marked.filter(({ content }) => content.every(({ first }) => !claimed.has(first)))
  return [...said, ...added].toSorted((a, b) => a.cue.first - b.cue.first)
}
