import { type DiffPiece, diffWords } from './diff-words.ts'

/** A paragraph of two texts set against each other. */
export type ParagraphChange =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'taken'; readonly text: string }
  | { readonly kind: 'added'; readonly text: string }
  | { readonly kind: 'reworded'; readonly pieces: readonly DiffPiece[] }

/** A paragraph that keeps this share of its letters was reworded; of one that keeps less, another took the place. */
const REWORDED = 0.4
/** Texts with more pairs of paragraphs than this are compared as far as it reaches from either end. */
const MOST_PAIRS = 1_000_000

/**
 * What changed from one text to another, paragraph by paragraph in order. Paragraphs are what line breaks part. Each
 * paragraph of either text is told of once.
 */
export function diffParagraphs(before: string, after: string): readonly ParagraphChange[] {
  const old = splitParagraphs(before)
  const now = splitParagraphs(after)
  const pairs = pairEqual(old, now)
  const changes: ParagraphChange[] = []
  let at = 0
  let to = 0
  for (const [oldAt, nowAt] of [...pairs, [old.length, now.length] as const]) {
    changes.push(...compareGap(old.slice(at, oldAt), now.slice(to, nowAt)))
    const text = old[oldAt]
    if (text !== undefined) changes.push({ kind: 'same', text })
    at = oldAt + 1
    to = nowAt + 1
  }
  return changes
}

function splitParagraphs(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => line.trim() || [])
}

/** Places of paragraphs that both texts have, in order, as many as can be. */
function pairEqual(old: readonly string[], now: readonly string[]): (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = []
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) {
    pairs.push([head, head])
    head++
  }
  if ((old.length - head) * (now.length - head) > MOST_PAIRS) return pairs
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const lengthAt = (at: number, to: number) => lengths[at * width + to] ?? 0
  for (let at = old.length - 1; at >= head; at--)
    for (let to = now.length - 1; to >= head; to--)
      lengths[at * width + to] =
        old[at] === now[to]
          ? lengthAt(at + 1, to + 1) + 1
          : Math.max(lengthAt(at + 1, to), lengthAt(at, to + 1))
  for (let at = head, to = head; at < old.length && to < now.length; ) {
    if (old[at] === now[to]) pairs.push([at++, to++])
    else if (lengthAt(at + 1, to) >= lengthAt(at, to + 1)) at++
    else to++
  }
  return pairs
}

/** Paragraphs that stand in one text alone: those that are much alike, in their order, as one that was reworded. */
function compareGap(taken: readonly string[], added: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  let next = 0
  for (const text of taken) {
    const found = added.findIndex((other, at) => at >= next && keptShare(text, other) >= REWORDED)
    if (found < 0) {
      changes.push({ kind: 'taken', text })
      continue
    }
    for (const other of added.slice(next, found)) changes.push({ kind: 'added', text: other })
    changes.push({ kind: 'reworded', pieces: diffWords(text, added[found] ?? '') })
    next = found + 1
  }
  for (const other of added.slice(next)) changes.push({ kind: 'added', text: other })
  return changes
}

/** How much of the longer of two paragraphs stands in both, 0 to 1. */
function keptShare(one: string, other: string): number {
  const kept = diffWords(one, other).reduce(
    (sum, { kind, text }) => (kind === 'same' ? sum + text.length : sum),
    0,
  )
  return kept / Math.max(one.length, other.length, 1)
}
