import type { EntityKind, Role } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'

/** A mention by tokens. */
type DraftMention = {
  readonly first: number
  readonly end: number
  readonly form: 'name' | 'nominal' | 'pronoun'
}

/** An entity while the finders still add to it. */
export type EntityDraft = {
  readonly kind: EntityKind
  readonly rule: string
  name: string
  /** The words of the name by which mentions are joined, without case and accents. */
  key: readonly string[]
  sex: 'he' | 'she' | null
  isPlural: boolean
  side: string | null
  anonymity: Span | null
  readonly roles: Role[]
  readonly mentions: DraftMention[]
}

export function draftEntity(
  known: Pick<EntityDraft, 'kind' | 'rule' | 'name'> & Partial<EntityDraft>,
): EntityDraft {
  return {
    key: [],
    sex: null,
    isPlural: false,
    side: null,
    anonymity: null,
    roles: [],
    mentions: [],
    ...known,
  }
}
