import { type FeatureSpace, featureHash, isKnown, pairOf } from '../network/feature-rows.ts'
import type { TokenTraits } from '../token-traits.ts'
import type { ParseState } from './parse-state.ts'

export const MOST_PARSE_FEATURES = 96

const NOTHING = -7
const ROOT = -11

/** What the parser sees of a document. */
export type ParseView = {
  readonly traits: TokenTraits
  /** Penn and universal tag of each token of the document. */
  readonly tags: Uint16Array
  /** The relation and side of its head that each token's surroundings suggest. */
  readonly supertags: Uint8Array
}

/** Writes the rows of a state's features to `rows` and gives their number; `first` is its sentence's first token. */
export function writeParseFeatures(
  rows: Int32Array,
  view: ParseView,
  first: number,
  state: ParseState,
  space: FeatureSpace,
): number {
  const { traits, tags, supertags } = view
  const { length, front, depth, stack, relations } = state
  const { words, suffixes, shapes } = traits
  const valueAt = (values: Int32Array | Uint16Array | Uint8Array, word: number) => {
    if (word < 0 || word > length) return NOTHING
    return word === length ? ROOT : (values[first + word] ?? NOTHING)
  }
  const wordOf = (word: number) => valueAt(words, word)
  const tagOf = (word: number) => valueAt(tags, word)
  const endOf = (word: number) => valueAt(suffixes[2], word)
  const arcOf = (word: number) => (word < 0 ? NOTHING : pairOf(tagOf(word), relations[word] ?? 0))
  const relationOf = (word: number) => (word < 0 ? NOTHING : (relations[word] ?? 0))

  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1
  const b0 = front
  const s0l = s0 < 0 ? -1 : (state.left[s0] ?? -1)
  const s0r = s0 < 0 ? -1 : (state.right[s0] ?? -1)
  const s1l = s1 < 0 ? -1 : (state.left[s1] ?? -1)
  const s1r = s1 < 0 ? -1 : (state.right[s1] ?? -1)
  const s0l2 = s0 < 0 ? -1 : (state.innerLeft[s0] ?? -1)
  const s0r2 = s0 < 0 ? -1 : (state.innerRight[s0] ?? -1)
  const s1r2 = s1 < 0 ? -1 : (state.innerRight[s1] ?? -1)
  const b0l = state.left[b0] ?? -1
  const b0l2 = state.innerLeft[b0] ?? -1
  const s0w = wordOf(s0)
  const s1w = wordOf(s1)
  const b0w = wordOf(b0)
  const b1w = wordOf(b0 + 1)
  const s0t = tagOf(s0)
  const s1t = tagOf(s1)
  const s2t = tagOf(s2)
  const b0t = tagOf(b0)
  const b1t = tagOf(b0 + 1)
  const b2t = tagOf(b0 + 2)
  const gap = s0 < 0 ? 0 : distance(b0 - s0)
  const gapBelow = s1 < 0 ? 0 : distance(s0 - s1)
  const s0Count = s0 < 0 ? 0 : (state.leftCount[s0] ?? 0) * 8 + (state.rightCount[s0] ?? 0)
  const s1Count = s1 < 0 ? 0 : (state.leftCount[s1] ?? 0) * 8 + (state.rightCount[s1] ?? 0)
  const b0Count = state.leftCount[b0] ?? 0
  const s0b0 = pairOf(s0t, b0t)
  const s0s = valueAt(supertags, s0)
  const s1s = valueAt(supertags, s1)
  const b0s = valueAt(supertags, b0)
  const b1s = valueAt(supertags, b0 + 1)
  const s1s0 = pairOf(s1t, s0t)

  let count = 0
  const add = (template: number, value: number) => {
    const hash = featureHash(template, value)
    if (isKnown(space, hash)) rows[count++] = hash & space.mask
  }
  rows[count++] = 0
  add(1, s0w)
  add(2, s0t)
  add(3, pairOf(s0w, s0t))
  add(4, endOf(s0))
  add(5, s1w)
  add(6, s1t)
  add(7, pairOf(s1w, s1t))
  add(8, endOf(s1))
  add(9, wordOf(s2))
  add(10, s2t)
  add(11, b0w)
  add(12, b0t)
  add(13, pairOf(b0w, b0t))
  add(14, endOf(b0))
  add(15, b1w)
  add(16, b1t)
  add(17, endOf(b0 + 1))
  add(18, b2t)
  add(19, wordOf(b0 + 2))
  add(20, tagOf(b0 + 3))
  add(21, arcOf(s0l))
  add(22, arcOf(s0r))
  add(23, arcOf(s1l))
  add(24, arcOf(s1r))
  add(25, arcOf(b0l))
  add(26, wordOf(s0l))
  add(27, wordOf(s0r))
  add(28, wordOf(s1r))
  add(29, wordOf(b0l))
  add(30, arcOf(s0l2))
  add(31, arcOf(s0r2))
  add(32, arcOf(b0l2))
  add(33, arcOf(s1r2))
  add(34, pairOf(s0w, b0w))
  add(35, pairOf(s0w, b0t))
  add(36, pairOf(s0t, b0w))
  add(37, s0b0)
  add(38, pairOf(s1w, s0w))
  add(39, s1s0)
  add(40, pairOf(s1w, s0t))
  add(41, pairOf(s1t, s0w))
  add(42, pairOf(s1t, b0t))
  add(43, pairOf(s1w, b0w))
  add(44, pairOf(b0t, b1t))
  add(45, pairOf(s0b0, b1t))
  add(46, pairOf(s1s0, b0t))
  add(47, pairOf(s2t, s1s0))
  add(48, pairOf(s0b0, relationOf(s0l)))
  add(49, pairOf(s0b0, relationOf(s0r)))
  add(50, pairOf(s0b0, relationOf(b0l)))
  add(51, pairOf(s1s0, relationOf(s1r)))
  add(52, pairOf(s1s0, relationOf(s0r)))
  add(53, pairOf(s1s0, relationOf(s0l)))
  add(54, pairOf(b0t, pairOf(b1t, b2t)))
  add(55, pairOf(s0t, gap))
  add(56, pairOf(b0t, gap))
  add(57, pairOf(s0b0, gap))
  add(58, pairOf(s1s0, gapBelow))
  add(59, pairOf(s0t, s0Count))
  add(60, pairOf(s1t, s1Count))
  add(61, pairOf(b0t, b0Count))
  add(62, pairOf(s0w, s0Count))
  add(63, pairOf(relationOf(s0l), relationOf(s0r)))
  add(64, pairOf(relationOf(s1l), relationOf(s1r)))
  add(65, tagOf(s0 + 1))
  add(66, tagOf(s0 < 1 ? -1 : s0 - 1))
  add(67, tagOf(b0 - 1))
  add(68, pairOf(s1t, pairOf(b0t, b1t)))
  add(69, pairOf(s0b0, wordOf(s0r)))
  add(70, pairOf(s1t, pairOf(wordOf(s0l), b0t)))
  add(71, pairOf(s1w, wordOf(s0l)))
  add(72, valueAt(shapes, s0))
  add(73, valueAt(shapes, b0))
  add(74, pairOf(Math.min(depth, 6), b0 === length ? 1 : 0))
  add(75, pairOf(s0w, pairOf(b0w, b1t)))
  add(76, s0s)
  add(77, s1s)
  add(78, b0s)
  add(79, b1s)
  add(80, valueAt(supertags, b0 + 2))
  add(81, valueAt(supertags, s2))
  add(82, pairOf(s0s, b0s))
  add(83, pairOf(s1s, s0s))
  add(84, pairOf(s0s, b0t))
  add(85, pairOf(s0t, b0s))
  add(86, pairOf(s1s, s0t))
  add(87, pairOf(b0s, b1s))
  add(88, pairOf(s1s, b0s))
  add(89, pairOf(pairOf(s1s, s0s), b0s))
  return count
}

function distance(words: number): number {
  if (words < 5) return words
  return words < 10 ? 5 : 6
}
