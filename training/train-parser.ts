import { largestScore } from '../src/language/network/network.ts'
import {
  MOST_PARSE_FEATURES,
  type ParseView,
  writeParseFeatures,
} from '../src/language/parse/parse-features.ts'
import {
  type Action,
  createParseState,
  headOfAction,
  isParsed,
  isPossible,
  LEFT,
  RIGHT,
  SHIFT,
  startParse,
  takeAction,
  topOf,
} from '../src/language/parse/parse-state.ts'
import { createFeatureCounter } from './count-features.ts'
import { createLearner, type Learner, softmaxErrors } from './learner.ts'
import { costOf, type GoldTree } from './oracle.ts'
import { type Random, shuffle } from './random.ts'
import { dropFeatures, type Schedule } from './train-labeller.ts'

export const PARSE_HEADS = { action: 0, left: 1, right: 2 } as const

const ACTIONS: readonly Action[] = [SHIFT, LEFT, RIGHT]

export type ParsedTokens = {
  readonly view: ParseView
  readonly sentenceStarts: Int32Array
  readonly trees: readonly GoldTree[]
}

export type ParserSchedule = Schedule & {
  /** How often the parser's own choice is followed where it is wrong. */
  readonly exploration: number
}

/** Trains with a dynamic oracle: the parser walks its own way, and learns the best that can still be had from there. */
export function trainParser(
  gold: ParsedTokens,
  relationCount: number,
  schedule: ParserSchedule,
  random: Random,
  report: (round: number, learner: Learner) => void,
): Learner {
  const { rowCount, width, rounds, rate, dropout, featureDropout, exploration } = schedule
  const heads = [ACTIONS.length, relationCount, relationCount]
  const learner = createLearner(
    { rowCount, width, heads, mostFeatures: MOST_PARSE_FEATURES },
    knownFeatures(gold, schedule),
    random,
  )
  const sentences = gold.trees.map((_, index) => index)
  const state = createParseState(longestOf(gold.trees))
  const total = rounds * sentences.length
  let done = 0
  for (let round = 0; round < rounds; round++) {
    for (const sentence of shuffle(sentences, random)) {
      const now = rate * Math.max(0.02, 1 - done++ / total)
      const tree = gold.trees[sentence]
      if (tree === undefined) continue
      const first = gold.sentenceStarts[sentence] ?? 0
      startParse(state, tree.heads.length)
      while (!isParsed(state)) {
        let count = writeParseFeatures(learner.features, gold.view, first, state, learner.space)
        if (featureDropout > 0)
          count = dropFeatures(learner.features, count, featureDropout, random)
        learner.forward(count, dropout)
        const scores = learner.scores(PARSE_HEADS.action)
        const costs = ACTIONS.map((action) =>
          isPossible(state, action) ? costOf(state, tree, action) : Number.POSITIVE_INFINITY,
        )
        const least = Math.min(...costs)
        const target = bestAction(scores, (action) => costs[action] === least)
        const chosen = bestAction(scores, (action) => costs[action] !== Number.POSITIVE_INFINITY)
        ACTIONS.forEach((action) => {
          if (costs[action] === Number.POSITIVE_INFINITY) scores[action] = -1e9
        })
        const used: number[] = [PARSE_HEADS.action]
        softmaxErrors(scores, target, learner.errors(PARSE_HEADS.action))
        const followed = round > 0 && random() < exploration ? chosen : target
        let relation = 0
        if (target !== SHIFT && tree.heads[topOf(state)] === headOfAction(state, target)) {
          const head = target === LEFT ? PARSE_HEADS.left : PARSE_HEADS.right
          const labels = learner.scores(head)
          relation = largestScore(labels)
          softmaxErrors(labels, tree.relations[topOf(state)] ?? 0, learner.errors(head))
          used.push(head)
        }
        if (followed !== target && followed !== SHIFT) {
          relation = largestScore(
            learner.scores(followed === LEFT ? PARSE_HEADS.left : PARSE_HEADS.right),
          )
        }
        learner.learn(used, now)
        takeAction(state, followed, relation)
      }
    }
    report(round, learner)
  }
  return learner
}

/** The best scored of the actions that may be taken. */
export function bestAction(scores: Float32Array, isAllowed: (action: Action) => boolean): Action {
  let best: Action = SHIFT
  let bestScore = Number.NEGATIVE_INFINITY
  for (const action of ACTIONS) {
    const score = scores[action] ?? 0
    if (isAllowed(action) && score > bestScore) {
      best = action
      bestScore = score
    }
  }
  return best
}

/** The features that are met often enough on the way to the gold trees. */
function knownFeatures(
  { view, sentenceStarts, trees }: ParsedTokens,
  { leastCount, countedBits }: Schedule,
): Uint8Array {
  const counter = createFeatureCounter(countedBits)
  const hashes = new Int32Array(MOST_PARSE_FEATURES)
  const state = createParseState(longestOf(trees))
  trees.forEach((tree, sentence) => {
    const first = sentenceStarts[sentence] ?? 0
    startParse(state, tree.heads.length)
    while (!isParsed(state)) {
      counter.count(hashes, writeParseFeatures(hashes, view, first, state, counter.space))
      const costs = ACTIONS.map((action) =>
        isPossible(state, action) ? costOf(state, tree, action) : Number.POSITIVE_INFINITY,
      )
      const free = ACTIONS.find((action) => costs[action] === Math.min(...costs)) ?? SHIFT
      takeAction(state, free, free === SHIFT ? 0 : (tree.relations[topOf(state)] ?? 0))
    }
  })
  return counter.known(leastCount)
}

function longestOf(trees: readonly GoldTree[]): number {
  return trees.reduce((longest, { heads }) => Math.max(longest, heads.length), 0)
}
