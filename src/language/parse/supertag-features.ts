import { type FeatureSpace, featureHash, isKnown, pairOf } from '../network/feature-rows.ts'
import type { TokenTraits } from '../token-traits.ts'

export const MOST_SUPERTAG_FEATURES = 64

const BEYOND = -7

/** What the supertagger sees of a document. */
export type SupertagView = {
  readonly traits: TokenTraits
  /** Penn and universal tag of each token in one number. */
  readonly tags: Uint16Array
  /** The nearest verb before and behind each token in its sentence, -1 for none. */
  readonly verbsBefore: Int32Array
  readonly verbsAfter: Int32Array
}

/** Writes the rows of a token's features to `rows` and gives their number; `supertags` holds those before it. */
export function writeSupertagFeatures(
  rows: Int32Array,
  view: SupertagView,
  supertags: Uint8Array,
  first: number,
  end: number,
  token: number,
  space: FeatureSpace,
): number {
  const { traits, tags, verbsBefore, verbsAfter } = view
  const { words, suffixes, shapes } = traits
  const at = (values: Int32Array | Uint16Array | Uint8Array, index: number) =>
    index < first || index >= end ? BEYOND : (values[index] ?? BEYOND)
  const word = words[token] ?? 0
  const wordBefore = at(words, token - 1)
  const wordAfter = at(words, token + 1)
  const tag = tags[token] ?? 0
  const tag1Before = at(tags, token - 1)
  const tag2Before = at(tags, token - 2)
  const tag1After = at(tags, token + 1)
  const tag2After = at(tags, token + 2)
  const tag3Before = at(tags, token - 3)
  const tag3After = at(tags, token + 3)
  const before = at(supertags, token - 1)
  const verbBefore = verbsBefore[token] ?? -1
  const verbAfter = verbsAfter[token] ?? -1
  let count = 0
  const add = (template: number, value: number) => {
    const hash = featureHash(template, value)
    if (isKnown(space, hash)) rows[count++] = hash & space.mask
  }
  rows[count++] = 0
  add(1, word)
  add(2, wordBefore)
  add(3, wordAfter)
  add(4, at(words, token - 2))
  add(5, at(words, token + 2))
  add(6, at(words, token - 3))
  add(7, at(words, token + 3))
  add(8, tag)
  add(9, tag1Before)
  add(10, tag1After)
  add(11, tag2Before)
  add(12, tag2After)
  add(13, tag3Before)
  add(14, tag3After)
  add(15, pairOf(word, tag))
  add(16, pairOf(tag1Before, tag))
  add(17, pairOf(tag, tag1After))
  add(18, pairOf(tag1Before, pairOf(tag, tag1After)))
  add(19, pairOf(tag, pairOf(tag1After, tag2After)))
  add(20, pairOf(tag2Before, pairOf(tag1Before, tag)))
  add(21, pairOf(word, tag1After))
  add(22, pairOf(word, tag1Before))
  add(23, pairOf(tag, wordAfter))
  add(24, pairOf(tag, wordBefore))
  add(25, pairOf(pairOf(tag3Before, tag2Before), pairOf(tag1Before, tag)))
  add(26, pairOf(pairOf(tag, tag1After), pairOf(tag2After, tag3After)))
  add(27, suffixes[2][token] ?? 0)
  add(28, at(suffixes[2], token - 1))
  add(29, at(suffixes[2], token + 1))
  add(30, before)
  add(31, pairOf(before, tag))
  add(32, pairOf(before, at(supertags, token - 2)))
  add(33, pairOf(before, pairOf(at(supertags, token - 2), tag)))
  add(34, pairOf(tag, at(tags, verbBefore)))
  add(35, pairOf(tag, at(tags, verbAfter)))
  add(36, pairOf(tag, at(words, verbBefore)))
  add(37, pairOf(tag, at(words, verbAfter)))
  add(38, pairOf(tag, verbBefore < 0 ? 9 : Math.min(8, token - verbBefore)))
  add(39, pairOf(tag, verbAfter < 0 ? 9 : Math.min(8, verbAfter - token)))
  add(40, pairOf(tag, pairOf(Math.min(3, token - first), Math.min(3, end - token))))
  add(41, pairOf(tag1Before, tag1After))
  add(42, at(tags, token + 4))
  add(43, at(tags, token - 4))
  add(44, pairOf(tag, pairOf(at(tags, verbBefore), at(tags, verbAfter))))
  add(45, shapes[token] ?? 0)
  add(46, pairOf(wordBefore, word))
  add(47, pairOf(word, wordAfter))
  return count
}

/** The nearest verbs on either side of each token. `isVerb` is told a token's universal tag. */
export function findNearestVerbs(
  sentenceStarts: Int32Array,
  tags: Uint8Array,
  isVerb: (tag: number) => boolean,
): { readonly verbsBefore: Int32Array; readonly verbsAfter: Int32Array } {
  const verbsBefore = new Int32Array(tags.length)
  const verbsAfter = new Int32Array(tags.length)
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence++) {
    const first = sentenceStarts[sentence] ?? 0
    const end = sentenceStarts[sentence + 1] ?? first
    let verb = -1
    for (let token = first; token < end; token++) {
      verbsBefore[token] = verb
      if (isVerb(tags[token] ?? 0)) verb = token
    }
    verb = -1
    for (let token = end - 1; token >= first; token--) {
      verbsAfter[token] = verb
      if (isVerb(tags[token] ?? 0)) verb = token
    }
  }
  return { verbsBefore, verbsAfter }
}
