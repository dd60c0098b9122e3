import type { Finding } from '../domain/findings.ts'
import { type Span, spanContains } from '../domain/span.ts'
import type { Receipts } from '../domain/story.ts'

/** A finding of a story: its id is `revisionId:id`, and its spans point into that revision. */
export type BackedFinding = Pick<Finding, 'id'> & Receipts

/**
 * The outlet's own words at a span of a finding, cut from the receipt that holds them; null where none does.
 * Receipts of other revisions are no use here: the same offsets would cut other words out of them.
 */
export function wordsAt(finding: BackedFinding, span: Span | null): string | null {
  if (span === null) return null
  const receipt = finding.receipts.find(
    (one) => finding.id.startsWith(`${one.revisionId}:`) && spanContains(one.span, span),
  )
  if (receipt === undefined) return null
  const from = receipt.span[0]
  return receipt.sentence.slice(span[0] - from, span[1] - from)
}

/**
 * The words at several spans in one line, joined by an ellipsis where the outlet's text has more between them. Where
 * one of them is not to be had, the whole sentence of the first receipt: more than was asked, but true.
 */
export function joinedWords(finding: BackedFinding, spans: readonly Span[]): string {
  const pieces = spans.flatMap((span) => wordsAt(finding, span)?.trim() ?? [])
  const isWhole = pieces.length > 0 && pieces.length === spans.length
  return isWhole ? pieces.join(' … ') : (finding.receipts[0]?.sentence ?? '')
}
