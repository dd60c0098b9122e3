import type { MeasureStatus } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import type { Rule } from '../rule.ts'

/** A measure as one sentence tells it, before its agent and day are looked up. */
export type MeasureDraft = {
  readonly what: Span
  readonly status: MeasureStatus
  /** Where the verb group starts: its subject stands before. Null where the subject is the measure itself. */
  readonly actAt: number | null
  readonly at: number
}

export type MeasureRule = Rule & {
  /** Global; matched over the whole text once. */
  readonly pattern: RegExp
  /** `sentence` holds the match, which stands outside quotation marks. */
  readonly read: (match: RegExpExecArray, text: string, sentence: Span) => MeasureDraft | null
}
