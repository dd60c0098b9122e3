import type { FeatureSpace } from '../src/language/network/feature-rows.ts'
import { largestScore } from '../src/language/network/network.ts'
import { createFeatureCounter } from './count-features.ts'
import { createLearner, type Learner, softmaxErrors } from './learner.ts'
import { type Random, shuffle } from './random.ts'

/** How a network learns. */
export type Schedule = {
  /** A power of two. */
  readonly rowCount: number
  readonly width: number
  readonly rounds: number
  /** The step at the start; it sinks to nearly nothing. */
  readonly rate: number
  /** Shares of the hidden units and of the features that are left out at each example, lest they rely on each other. */
  readonly dropout: number
  readonly featureDropout: number
  /** A feature met less often in training is left out. */
  readonly leastCount: number
  /** Bits of a hash that tell one feature from another when they are counted. */
  readonly countedBits: number
}

/** Gold labels of every token, a head each; features see the labels that the history head gave to the tokens before. */
export type LabelledTokens = {
  readonly sentenceStarts: Int32Array
  readonly heads: readonly { readonly count: number; readonly gold: Uint8Array }[]
  readonly historyHead: number
  readonly mostFeatures: number
  readonly writeFeatures: (
    rows: Int32Array,
    history: Uint8Array,
    first: number,
    end: number,
    token: number,
    space: FeatureSpace,
  ) => number
  /** Whether a token is labelled 0 without being looked at. */
  readonly isSettled?: (history: Uint8Array, first: number, token: number) => boolean
  /** Whether the gold of this token cannot tell an output from the gold one, so that neither is held against it. */
  readonly isOpen?: (token: number, output: number) => boolean
}

/**
 * Trains a network that labels tokens from left to right, over its own labels of what stands before, so that it learns to
 * live with its mistakes.
 */
export function trainLabeller(
  tokens: LabelledTokens,
  schedule: Schedule,
  random: Random,
  report: (round: number, learner: Learner) => void = () => {},
): Learner {
  const { sentenceStarts, heads, historyHead, mostFeatures, writeFeatures, isSettled, isOpen } =
    tokens
  const { rowCount, width, rounds, rate, dropout, featureDropout } = schedule
  const counts = heads.map(({ count }) => count)
  const known = knownFeatures(tokens, schedule)
  const learner = createLearner({ rowCount, width, heads: counts, mostFeatures }, known, random)
  const sentences = Array.from({ length: sentenceStarts.length - 1 }, (_, index) => index)
  const history = new Uint8Array(sentenceStarts.at(-1) ?? 0)
  const used = heads.map((_, head) => head)
  const total = rounds * sentences.length
  let done = 0
  for (let round = 0; round < rounds; round++) {
    for (const sentence of shuffle(sentences, random)) {
      const step = rate * Math.max(0.02, 1 - done++ / total)
      const first = sentenceStarts[sentence] ?? 0
      const end = sentenceStarts[sentence + 1] ?? first
      for (let token = first; token < end; token++) {
        if (isSettled?.(history, first, token)) {
          history[token] = 0
          continue
        }
        const written = writeFeatures(learner.features, history, first, end, token, learner.space)
        learner.forward(dropFeatures(learner.features, written, featureDropout, random), dropout)
        heads.forEach(({ gold }, head) => {
          const scores = learner.scores(head)
          if (head === historyHead) history[token] = largestScore(scores)
          if (isOpen !== undefined) {
            for (let output = 0; output < scores.length; output++) {
              if (isOpen(token, output)) scores[output] = -1e9
            }
          }
          softmaxErrors(scores, gold[token] ?? 0, learner.errors(head))
        })
        learner.learn(used, step)
      }
    }
    report(round, learner)
  }
  return learner
}

/** The features that the gold labels meet often enough. */
function knownFeatures(
  { sentenceStarts, heads, historyHead, mostFeatures, writeFeatures, isSettled }: LabelledTokens,
  { leastCount, countedBits }: Schedule,
): Uint8Array {
  const counter = createFeatureCounter(countedBits)
  const hashes = new Int32Array(mostFeatures)
  const history = heads[historyHead]?.gold ?? new Uint8Array(0)
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? first
    for (let token = first; token < end; token++) {
      if (isSettled?.(history, first, token)) continue
      counter.count(hashes, writeFeatures(hashes, history, first, end, token, counter.space))
    }
  }
  return counter.known(leastCount)
}

/** Leaves out a share of the features, the first (the bias) kept; gives how many are left. */
export function dropFeatures(
  features: Int32Array,
  count: number,
  share: number,
  random: Random,
): number {
  if (share === 0) return count
  let kept = 1
  for (let index = 1; index < count; index++) {
    if (random() >= share) features[kept++] = features[index] ?? 0
  }
  return kept
}
