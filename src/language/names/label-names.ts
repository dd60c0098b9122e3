import type { Document } from '../document.ts'
import type { Network } from '../network/network.ts'
import { type NameView, writeNameFeatures } from './name-features.ts'
import { LABEL_COUNT, mayFollow, OUTSIDE } from './name-labels.ts'

/** Labels every token, from left to right; a name's inner label only ever stands behind one of its kind. Linear. */
export function labelNames(
  { tokenCount, sentenceStarts }: Pick<Document, 'tokenCount' | 'sentenceStarts'>,
  view: NameView,
  names: Network,
): Uint8Array {
  const labels = new Uint8Array(tokenCount)
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? first
    for (let token = first; token < end; token++) {
      names.hide(writeNameFeatures(names.features, view, labels, first, end, token, names.space))
      const before = token > first ? (labels[token - 1] ?? OUTSIDE) : OUTSIDE
      labels[token] = bestLabel(names.score(0), before)
    }
  }
  return labels
}

export function bestLabel(scores: Float32Array, before: number): number {
  let best = OUTSIDE
  for (let label = 1; label < LABEL_COUNT; label++) {
    if ((scores[label] ?? 0) > (scores[best] ?? 0) && mayFollow(label, before)) best = label
  }
  return best
}
