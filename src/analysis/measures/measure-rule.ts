import type { MeasureStatus } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import type { Headlines } from '../headlines.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'

/** A measure as one sentence tells it, before its agent and day are looked up. */
export type MeasureDraft = {
  readonly what: Span
  readonly status: MeasureStatus
  /** Heads of the phrases that name who does it; empty where the sentence does not say. */
  readonly agents: readonly number[]
  /** The word that tells it. */
  readonly token: number
}

export type MeasureRule = Rule & {
  /** Asked of every word; null where it tells no measure. */
  readonly read: (reading: Reading, token: number, headlines: Headlines) => MeasureDraft | null
}
