import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Attribution } from './attribution.ts'

/** A statement whose speakers are still drafts, so that they have no ids yet. */
export type StatementDraft = {
  readonly attribution: Attribution
  readonly speakers: readonly EntityDraft[]
}
