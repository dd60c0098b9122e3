import { type FeatureSpace, featureHash, isKnown, pairOf } from '../network/feature-rows.ts'
import type { TokenTraits } from '../token-traits.ts'

export const MOST_TAG_FEATURES = 40

/** Stands for what lies beyond the sentence. */
const BEYOND = -7

/**
 * Writes the rows of a token's features to `rows` and gives their number. `first` and `end` bound its sentence; `tags` holds
 * the Penn tags of the sentence's tokens before it.
 */
export function writeTagFeatures(
  rows: Int32Array,
  traits: TokenTraits,
  tags: Uint8Array,
  first: number,
  end: number,
  token: number,
  space: FeatureSpace,
): number {
  const { words, prefixes, suffixes, shapes } = traits
  const at = (values: Int32Array, index: number) =>
    index < first || index >= end ? BEYOND : (values[index] ?? BEYOND)
  const word = words[token] ?? 0
  const shape = shapes[token] ?? 0
  const before = at(words, token - 1)
  const after = at(words, token + 1)
  const tagBefore = token - 1 < first ? 255 : (tags[token - 1] ?? 255)
  const tagBeforeThat = token - 2 < first ? 255 : (tags[token - 2] ?? 255)
  const suffix3 = suffixes[2][token] ?? 0
  const suffix2After = at(suffixes[1], token + 1)
  const suffix3After = at(suffixes[2], token + 1)
  let count = 0
  const add = (template: number, value: number) => {
    const hash = featureHash(template, value)
    if (isKnown(space, hash)) rows[count++] = hash & space.mask
  }
  rows[count++] = 0
  add(1, word)
  add(2, pairOf(word, shape))
  add(3, before)
  add(4, after)
  add(5, at(words, token - 2))
  add(6, at(words, token + 2))
  add(7, suffixes[0][token] ?? 0)
  add(8, suffixes[1][token] ?? 0)
  add(9, suffix3)
  add(10, suffixes[3][token] ?? 0)
  add(11, prefixes[0][token] ?? 0)
  add(12, prefixes[1][token] ?? 0)
  add(13, prefixes[2][token] ?? 0)
  add(14, shape)
  add(15, at(shapes, token - 1))
  add(16, at(shapes, token + 1))
  add(17, at(suffixes[2], token - 1))
  add(18, suffix3After)
  add(19, suffix2After)
  add(20, tagBefore)
  add(21, pairOf(tagBefore, tagBeforeThat))
  add(22, pairOf(tagBefore, word))
  add(23, pairOf(word, after))
  add(24, pairOf(before, word))
  add(25, pairOf(tagBefore, after))
  add(26, pairOf(tagBefore, suffix3))
  add(27, pairOf(suffix3, suffix3After))
  add(28, at(suffixes[2], token + 2))
  add(29, pairOf(token === first ? 1 : 0, shape))
  add(30, pairOf(before, after))
  add(31, traits.folded[token] ?? 0)
  return count
}
