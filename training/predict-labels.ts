import { largestScore } from '../src/language/network/network.ts'
import type { Learner } from './learner.ts'
import type { LabelledTokens } from './train-labeller.ts'

/** The labels that a network in training gives, an array a head. */
export function predictLabels(
  tokens: Pick<LabelledTokens, 'sentenceStarts' | 'historyHead' | 'writeFeatures'>,
  learner: Learner,
): readonly Uint8Array[] {
  const { sentenceStarts, historyHead, writeFeatures } = tokens
  const count = sentenceStarts.at(-1) ?? 0
  const labels = learner.shape.heads.map(() => new Uint8Array(count))
  const history = labels[historyHead] ?? new Uint8Array(count)
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? first
    for (let token = first; token < end; token++) {
      learner.forward(writeFeatures(learner.features, history, first, end, token, learner.space), 0)
      labels.forEach((values, head) => {
        values[token] = largestScore(learner.scores(head))
      })
    }
  }
  return labels
}
