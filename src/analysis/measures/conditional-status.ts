import type { MeasureStatus } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'

const CONDITION_REACH = 300

/** "If" and "unless" in the same sentence make an announcement a threat. */
export function conditionalStatus(
  status: MeasureStatus,
  text: string,
  sentence: Span,
  at: number,
): MeasureStatus {
  const start = Math.max(sentence[0], at - CONDITION_REACH)
  const near = text.slice(start, Math.min(sentence[1], at + CONDITION_REACH))
  const isConditional = /\b(?:if|unless)\b/i.test(near)
  return isConditional && (status === 'announced' || status === 'proposed') ? 'threatened' : status
}
