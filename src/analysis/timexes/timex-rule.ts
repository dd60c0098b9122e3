import type { Timex } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import type { TimeUnit } from '../../lexicon/en/time-units.ts'
import type { Rule } from '../rule.ts'

export type Direction = 'past' | 'present' | 'future'

/** Units that a relative expression counts in. */
export type Step = TimeUnit['name']

/**
 * What the words themselves say, before anything is resolved. `value` is complete; all others wait for the day of
 * publication, the tense of their clause, or the timex before them.
 */
export type TimexReading =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly direction: Direction | null }
  | {
      readonly kind: 'month'
      readonly month: number
      readonly day: number | null
      readonly direction: Direction | null
      /** "July last year": -1. */
      readonly yearOffset: number | null
    }
  | { readonly kind: 'season'; readonly code: string; readonly direction: Direction | null }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly yearOffset: number | null }
  | { readonly kind: 'half'; readonly half: number; readonly yearOffset: number | null }
  /** So many steps from the day of publication: "last month", "two days ago". */
  | { readonly kind: 'from-publication'; readonly step: Step; readonly count: number }
  /** So much time back or ahead: "a year ago", which is a quarter's where the text reports quarters. */
  | { readonly kind: 'elapsed'; readonly step: Step; readonly count: number }
  | { readonly kind: 'weekend'; readonly count: number | null }
  /** A holiday on a weekday of its month: the first Monday, the last. */
  | {
      readonly kind: 'holiday'
      readonly month: number
      readonly weekday: number
      readonly which: number
      readonly direction: Direction | null
    }
  /** The night that has just been, or comes. */
  | { readonly kind: 'night' }
  /** So many steps from the timex before: "a day earlier". */
  | { readonly kind: 'from-anchor'; readonly step: Step; readonly count: number }
  /** The month, quarter or day of the timex before, so many years on: "the same month a year ago". */
  | { readonly kind: 'same-period'; readonly years: number }
  /** An hour (the draft's `time`) of a day that another timex may give. */
  | { readonly kind: 'clock' }
  /** No value that could be known. */
  | { readonly kind: 'unknown' }

export type TimexDraft = {
  readonly span: Span
  readonly type: Timex['type']
  readonly reading: TimexReading
  /** What turns a day into a time: TIMEX3's part of it (`TNI`) or the hour (`T15:00`). */
  readonly time: string | null
}

/** A finder: one pattern, and what each match of it says; nothing for a look-alike. */
export type TimexRule = Rule & {
  /** Lower-case strings, one of which every match holds: a text without them is not searched. */
  readonly hints?: readonly string[]
  /** Global; matched over the whole text once. */
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, text: string) => readonly TimexDraft[]
}

/** One draft, over the whole match. */
export function draftsOf(
  match: RegExpExecArray,
  type: Timex['type'],
  reading: TimexReading,
  time: string | null = null,
): readonly TimexDraft[] {
  return [{ span: [match.index, match.index + match[0].length], type, reading, time }]
}

/** The same drafts, starting so many characters later: "its third quarter" begins at "third". */
export function skipping(drafts: readonly TimexDraft[], count: number): readonly TimexDraft[] {
  return count === 0
    ? drafts
    : drafts.map((draft) => ({ ...draft, span: [draft.span[0] + count, draft.span[1]] as const }))
}
