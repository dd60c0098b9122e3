import type { EventCertainty } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import type { Rule } from '../rule.ts'

/** A clause that tells of something that happened, before its people, place and day are looked up. */
export type EventDraft = {
  readonly span: Span
  readonly predicate: Span
  readonly certainty: EventCertainty
  readonly weight: number
}

export type EventRule = Rule & { readonly field: string }
