import type { Statement, ThreadKind } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import type { Headlines } from '../headlines.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import type { DaysAhead } from './days-ahead.ts'

export type ThreadDraft = {
  readonly kind: ThreadKind
  readonly about: Span
  readonly due: string | null
  /** The sentence of the claim that is contested or of the task that goes on, where it is another. */
  readonly toldIn?: Span | null
}

/** What a rule may look at. */
export type ThreadGrounds = {
  readonly reading: Reading
  readonly headlines: Headlines
  /** In text order. */
  readonly statements: readonly Statement[]
  readonly daysAhead: DaysAhead
}

export type ThreadRule = Rule & {
  /** Asked of every word; null where it leaves nothing open. */
  readonly read: (grounds: ThreadGrounds, token: number) => ThreadDraft | null
  /** Whether it is also asked of words between quotation marks. */
  readonly readsQuotations?: boolean
}
