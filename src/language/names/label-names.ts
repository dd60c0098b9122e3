import type { Document } from '../document.ts'
import type { Network } from '../network/network.ts'
import { type NameView, writeNameFeatures } from './name-features.ts'
import { firstLabel, LABEL_COUNT, mayFollow, NAME_KINDS, OUTSIDE } from './name-labels.ts'

export type Labelled = {
  readonly labels: Uint8Array
  /** How likely each kind is of a name that begins with the token: a share a kind, side by side; all 0 where none does. */
  readonly shares: Float32Array
}

/** Labels every token, from left to right; a name's inner label only ever stands behind one of its kind. Linear. */
export function labelNames(
  { tokenCount, sentenceStarts }: Pick<Document, 'tokenCount' | 'sentenceStarts'>,
  view: NameView,
  names: Network,
): Labelled {
  const labels = new Uint8Array(tokenCount)
  const shares = new Float32Array(tokenCount * NAME_KINDS.length)
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? first
    for (let token = first; token < end; token++) {
      if (isSettled(view.mayBegin, labels, first, token)) continue
      names.hide(writeNameFeatures(names.features, view, labels, first, end, token, names.space))
      const before = token > first ? (labels[token - 1] ?? OUTSIDE) : OUTSIDE
      const scores = names.score(0)
      const label = bestLabel(scores, before)
      labels[token] = label
      if (label !== OUTSIDE && label % 2 === 1) writeShares(scores, shares, token)
    }
  }
  return { labels, shares }
}

/** Whether a token is outside of names without a closer look: none may begin with it, and none goes on with it. */
export function isSettled(
  mayBegin: Uint8Array,
  labels: Uint8Array,
  first: number,
  token: number,
): boolean {
  return mayBegin[token] === 0 && (token === first || labels[token - 1] === OUTSIDE)
}

function bestLabel(scores: Float32Array, before: number): number {
  let best = OUTSIDE
  for (let label = 1; label < LABEL_COUNT; label++) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0) && mayFollow(label, before)) best = label
  }
  return best
}

/** The softmax over the labels that begin a name. */
function writeShares(scores: Float32Array, shares: Float32Array, token: number): void {
  const kinds = NAME_KINDS.length
  let [largest, sum] = [Number.NEGATIVE_INFINITY, 0]
  for (let kind = 0; kind < kinds; kind++) {
    largest = Math.max(largest, scores[firstLabel(kind)] ?? 0)
  }
  for (let kind = 0; kind < kinds; kind++) {
    sum += Math.exp((scores[firstLabel(kind)] ?? 0) - largest)
  }
  for (let kind = 0; kind < kinds; kind++) {
    shares[token * kinds + kind] = Math.exp((scores[firstLabel(kind)] ?? 0) - largest) / sum
  }
}
