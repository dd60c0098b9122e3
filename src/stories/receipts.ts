import type { Receipt } from '../domain/story.ts'

/** The sentences that a list of receipts holds, by revision and start: one article may say one thing ten thousand times. */
const heldBy = new WeakMap<readonly Receipt[], Set<string>>()

/** Adds a receipt, each sentence of a revision once. Costs the same however many there are. */
export function addReceipt({ receipts }: { readonly receipts: Receipt[] }, receipt: Receipt): void {
  const held = heldBy.get(receipts) ?? new Set(receipts.map(keyOf))
  heldBy.set(receipts, held)
  const key = keyOf(receipt)
  if (held.has(key)) return
  held.add(key)
  receipts.push(receipt)
}

function keyOf({ revisionId, span }: Receipt): string {
  return `${revisionId} ${span[0]}`
}
