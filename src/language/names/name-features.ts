import { type FeatureSpace, featureHash, isKnown, pairOf } from '../network/feature-rows.ts'
import type { Parse } from '../parse/parse-document.ts'
import type { Tags } from '../tags/tag-document.ts'
import type { TokenTraits } from '../token-traits.ts'
import type { CapitalRuns } from './capital-runs.ts'
import { longLists, shortLists } from './gazetteer.ts'
import type { Habits } from './habits.ts'

export const MOST_NAME_FEATURES = 128

const BEYOND = -7

/** What the finder of names sees of a document. */
export type NameView = Tags &
  Parse & {
    readonly traits: TokenTraits
    readonly alone: Int32Array
    readonly phrases: Int32Array
    readonly habits: Habits
    readonly runs: CapitalRuns
    /** Whether a name may begin with the token: 1 or 0. */
    readonly mayBegin: Uint8Array
    /** Whose idea of a name is asked for: that of news, 0, or of another corpus that was trained on. */
    readonly style: number
  }

/**
 * Writes the rows of a token's features to `rows` and gives their number. `first` and `end` bound its sentence; `labels`
 * holds those of the sentence's tokens before it.
 */
export function writeNameFeatures(
  rows: Int32Array,
  view: NameView,
  labels: Uint8Array,
  first: number,
  end: number,
  token: number,
  space: FeatureSpace,
): number {
  const { traits, pennTags, alone, phrases, heads, relations, habits, runs, style } = view
  const { folded, words, prefixes, suffixes, shapes } = traits
  const at = (values: Int32Array | Uint8Array, index: number) =>
    index < first || index >= end ? BEYOND : (values[index] ?? BEYOND)
  const word = words[token] ?? 0
  const shape = shapes[token] ?? 0
  const tag = pennTags[token] ?? 0
  const label = at(labels, token - 1)
  const before = at(words, token - 1)
  const after = at(words, token + 1)
  const tagBefore = at(pennTags, token - 1)
  const tagAfter = at(pennTags, token + 1)
  const shapeBefore = at(shapes, token - 1)
  const shapeAfter = at(shapes, token + 1)
  const listed = shortLists(alone[token] ?? 0)
  const listedAfter = shortLists(at(alone, token + 1))
  const listedBefore = shortLists(at(alone, token - 1))
  const phrase = shortLists(phrases[token] ?? 0)
  const long = longLists(alone[token] ?? 0)
  const longAfter = longLists(at(alone, token + 1))
  const longBefore = longLists(at(alone, token - 1))
  const longPhrase = longLists(phrases[token] ?? 0)
  const head = heads[token] ?? -1
  const relation = relations[token] ?? 0
  const headWord = head < 0 ? BEYOND : (words[head] ?? 0)
  const above = head < 0 ? -1 : (heads[head] ?? -1)
  const habit = habits.capitals[token] ?? 0
  const runFirst = runs.first[token] ?? token
  const runLast = runs.last[token] ?? token
  const tiedLast = runs.tiedLast[token] ?? token
  const runLength = Math.min(runLast - runFirst, 4)
  const runPlace = pairOf(runLength, Math.min(runLast - token, 4))
  const listedLast = shortLists(alone[runLast] ?? 0)
  const longFirst = longLists(alone[runFirst] ?? 0)
  const longLast = longLists(alone[runLast] ?? 0)
  let count = 0
  const add = (template: number, value: number) => {
    const hash = featureHash(template, value)
    if (isKnown(space, hash)) rows[count++] = hash & space.mask
  }
  rows[count++] = 0
  add(1, word)
  add(2, folded[token] ?? 0)
  add(3, before)
  add(4, after)
  add(5, at(words, token - 2))
  add(6, at(words, token + 2))
  add(7, at(folded, token - 1))
  add(8, at(folded, token + 1))
  add(9, suffixes[1][token] ?? 0)
  add(10, suffixes[2][token] ?? 0)
  add(11, suffixes[3][token] ?? 0)
  add(12, prefixes[1][token] ?? 0)
  add(13, prefixes[2][token] ?? 0)
  add(14, shape)
  add(15, shapeBefore)
  add(16, shapeAfter)
  add(17, pairOf(shapeBefore, pairOf(shape, shapeAfter)))
  add(18, tag)
  add(19, tagBefore)
  add(20, tagAfter)
  add(21, pairOf(tagBefore, pairOf(tag, tagAfter)))
  add(22, label)
  add(23, pairOf(label, at(labels, token - 2)))
  add(24, pairOf(label, word))
  add(25, pairOf(label, shape))
  add(26, pairOf(label, tag))
  add(27, pairOf(label, before))
  add(28, pairOf(label, after))
  add(29, listed)
  add(30, listedBefore)
  add(31, listedAfter)
  add(32, pairOf(listed, label))
  add(33, pairOf(listedBefore, pairOf(listed, listedAfter)))
  add(34, pairOf(listed, shape))
  add(35, phrase)
  add(36, pairOf(phrase, label))
  add(37, pairOf(headWord, relation))
  add(38, relation)
  add(39, pairOf(relation, head < 0 ? 0 : (pennTags[head] ?? 0)))
  add(40, head < 0 ? 0 : pairOf(shortLists(alone[head] ?? 0), relation))
  add(41, above < 0 ? 0 : pairOf(words[above] ?? 0, relations[head] ?? 0))
  add(42, pairOf(before, word))
  add(43, pairOf(word, after))
  add(44, pairOf(before, shape))
  add(45, pairOf(shape, after))
  add(46, pairOf(at(shapes, token + 2), at(shapes, token + 1)))
  add(47, at(pennTags, token + 2))
  add(48, pairOf(token === first ? 1 : 0, pairOf(shape, habit)))
  add(49, habit)
  add(50, at(habits.capitals, token - 1))
  add(51, at(habits.capitals, token + 1))
  add(52, at(suffixes[2], token - 1))
  add(53, at(suffixes[2], token + 1))
  add(54, pairOf(at(suffixes[2], token + 1), shape))
  add(55, habits.neighbours[token] ?? 0)
  add(56, pairOf(habits.neighbours[token] ?? 0, shape))
  add(57, shortLists(at(alone, token + 2)))
  add(58, shortLists(at(alone, token - 2)))
  add(59, pairOf(habits.sentence[token] ?? 0, shape))
  add(60, style)
  add(61, pairOf(style, word))
  add(62, pairOf(style, pairOf(shape, tag)))
  add(63, pairOf(style, label))
  add(64, pairOf(style, listed))
  add(65, pairOf(style, pairOf(label, shape)))
  add(66, pairOf(style, tagAfter))
  add(67, pairOf(runLength, folded[runLast] ?? 0))
  add(68, pairOf(listedLast, runPlace))
  add(69, pairOf(listedLast, label))
  add(70, pairOf(runLength, folded[runFirst] ?? 0))
  add(71, pairOf(shortLists(alone[runFirst] ?? 0), pairOf(listedLast, runLength)))
  add(72, pairOf(runPlace, label))
  add(73, at(words, runLast + 1))
  add(74, at(words, runFirst - 1))
  add(75, long)
  add(76, longBefore)
  add(77, longAfter)
  add(78, pairOf(long, shape))
  add(79, pairOf(long, label))
  add(80, pairOf(longBefore, pairOf(long, longAfter)))
  add(81, pairOf(longPhrase, shape))
  add(82, pairOf(longPhrase, label))
  add(83, pairOf(long, pairOf(token === first ? 1 : 0, habit)))
  add(84, pairOf(longFirst, pairOf(longLast, runPlace)))
  add(85, pairOf(long, pairOf(runPlace, shape)))
  add(86, pairOf(style, long))
  add(88, pairOf(longLast, runPlace))
  add(89, pairOf(longLast, label))
  if (tiedLast !== runLast) {
    add(90, alone[tiedLast] ?? 0)
    add(91, folded[tiedLast] ?? 0)
    add(92, pairOf(word, alone[tiedLast] ?? 0))
    add(93, pairOf(alone[runLast] ?? 0, alone[tiedLast] ?? 0))
  }
  for (let rest = habits.neighbours[token] ?? 0; rest !== 0; rest &= rest - 1) {
    add(87, Math.clz32(rest & -rest))
  }
  return count
}
