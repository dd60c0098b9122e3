import type { Span } from '../../domain/span.ts'
import type { Rule } from '../rule.ts'

/** A quantity as its own words give it; what stands around it (approximation, rate, status) comes after. */
export type FigureDraft = {
  /** The number and its unit. */
  readonly span: Span
  readonly value: number | null
  readonly high: number | null
  readonly unit: string
  /** True where the words themselves are vague: "dozens", "tens of thousands". */
  readonly isVague: boolean
}

/** A finder: one pattern, and the quantities that each match of it gives; nothing for a look-alike. */
export type FigureRule = Rule & {
  /** Global: matched over the whole text. Sticky: tried only where a number starts, which is quicker. */
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, text: string) => readonly FigureDraft[]
}

/** One draft over the whole match; none without a value. */
export function figuresOf(
  match: RegExpExecArray,
  value: number | null,
  high: number | null,
  unit: string,
): readonly FigureDraft[] {
  if (value === null) return []
  return [{ span: [match.index, match.index + match[0].length], value, high, unit, isVague: false }]
}
