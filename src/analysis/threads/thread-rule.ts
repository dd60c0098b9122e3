import type { ThreadKind, Timex } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import type { Rule } from '../rule.ts'

export type ThreadDraft = {
  readonly kind: ThreadKind
  readonly about: Span
  readonly due: string | null
  /** The sentence that says it is open first. */
  readonly evidence: readonly Span[]
}

/** What a rule may look at beside its match. */
export type ThreadGrounds = {
  readonly text: string
  /** Holds the match. */
  readonly sentence: Span
  /** The sentence before it, in the same paragraph. */
  readonly before: Span | null
  readonly timexes: readonly Timex[]
  /** The outlet's day. */
  readonly day: string | null
  readonly isQuoted: (offset: number) => boolean
}

export type ThreadRule = Rule & {
  /** Global; matched over the whole text once. */
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, grounds: ThreadGrounds) => ThreadDraft | null
}
