import { spansOverlap } from '../domain/span.ts'
import type { Receipt } from '../domain/story.ts'

/** Adds a receipt, each sentence of a revision once. */
export function addReceipt({ receipts }: { readonly receipts: Receipt[] }, receipt: Receipt): void {
  const isKnown = receipts.some(
    ({ revisionId, span }) => revisionId === receipt.revisionId && spansOverlap(span, receipt.span),
  )
  if (!isKnown) receipts.push(receipt)
}
