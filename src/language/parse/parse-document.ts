import type { Document } from '../document.ts'
import { largestScore, type Network } from '../network/network.ts'
import type { Tags } from '../tags/tag-document.ts'
import { type ParseView, writeParseFeatures } from './parse-features.ts'
import {
  type Action,
  createParseState,
  isParsed,
  isPossible,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
  startParse,
  takeAction,
} from './parse-state.ts'

/** The parser's heads. */
export const PARSE_HEADS = { action: 0, left: 1, right: 2 } as const

/** `heads[i]`: the token that token `i` hangs on, -1 for the root of its sentence. Arcs do not cross. */
export type Parse = { readonly heads: Int32Array; readonly relations: Uint8Array }

/** Penn and universal tag of each token in one number. */
export function joinTags({ tags, pennTags }: Tags): Uint16Array {
  return Uint16Array.from(pennTags, (tag, token) => tag * 32 + (tags[token] ?? 0))
}

/** Parses every sentence. Linear in the number of tokens. */
export function parseDocument(
  { tokenCount, sentenceStarts }: Pick<Document, 'tokenCount' | 'sentenceStarts'>,
  view: ParseView,
  parser: Network,
): Parse {
  const heads = new Int32Array(tokenCount)
  const relations = new Uint8Array(tokenCount)
  const state = createParseState(longestSentence(sentenceStarts))
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const length = (sentenceStarts[sentence + 1] ?? first) - first
    startParse(state, length)
    parseSentence(state, view, first, parser)
    for (let word = 0; word < length; word++) {
      const head = state.heads[word] ?? length
      heads[first + word] = head === length ? -1 : first + head
      relations[first + word] = state.relations[word] ?? 0
    }
  }
  return { heads, relations }
}

function parseSentence(state: ParseState, view: ParseView, first: number, parser: Network): void {
  while (!isParsed(state)) {
    parser.hide(writeParseFeatures(parser.features, view, first, state, parser.space))
    const action = bestAction(parser.score(PARSE_HEADS.action), state)
    const relation =
      action === SHIFT
        ? 0
        : largestScore(parser.score(action === LEFT ? PARSE_HEADS.left : PARSE_HEADS.right))
    takeAction(state, action, relation)
  }
}

/** The best scored of the actions that are possible; some always is before a sentence is parsed. */
function bestAction(scores: Float32Array, state: ParseState): Action {
  let best: Action = SHIFT
  let bestScore = Number.NEGATIVE_INFINITY
  for (const action of [SHIFT, LEFT, RIGHT] as const) {
    const score = scores[action] ?? 0
    if (score > bestScore && isPossible(state, action)) {
      best = action
      bestScore = score
    }
  }
  return best
}

function longestSentence(sentenceStarts: Int32Array): number {
  let longest = 0
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    longest = Math.max(
      longest,
      (sentenceStarts[sentence + 1] ?? 0) - (sentenceStarts[sentence] ?? 0),
    )
  }
  return longest
}
