import type { HtmlElement, HtmlTree } from '../../markup/html-tree.ts'
import { endsSentence } from '../prose.ts'
import { type PageNames, readPageNames } from './element-names.ts'
import { findElementRule } from './furniture-elements.ts'
import { type PageLine, readPageLines } from './page-lines.ts'

/**
 * What an element and all in it hold, by `element.index`: characters of text and of linked text; of prose (lines that
 * read as running text); and of prose that no furniture holds. `rules` names the rule by which an element itself is
 * furniture.
 */
export type PageMeasures = {
  readonly textLengths: Float64Array
  readonly linkLengths: Float64Array
  readonly proseLengths: Float64Array
  readonly storyLengths: Float64Array
  readonly rules: readonly (string | null)[]
  readonly lines: readonly PageLine[]
  readonly names: PageNames
}

/** Lines of prose are at least so long, and longer where nothing ends them as a sentence. */
const MIN_SENTENCE = 50
const MIN_UNENDED = 140
/** Shorter lines count for less: articles have them, but so has everything else. */
const MIN_LINE = 20
const SHORT_LINE_WEIGHT = 0.2
/** A line more linked than this is navigation. */
const MAX_LINKED = 0.5

/** Measures a page, subtree by subtree, in a few loops over its elements. */
export function measurePage(tree: HtmlTree): PageMeasures {
  const { elements } = tree
  const count = elements.length
  const proseLengths = new Float64Array(count)
  const storyLengths = new Float64Array(count)
  const rules: (string | null)[] = new Array(count).fill(null)

  const { lines, ownLengths: textLengths, ownLinkLengths: linkLengths } = readPageLines(tree)
  for (const { index, text, linked } of lines) {
    const { length } = text
    if (linked >= length * MAX_LINKED || length < MIN_LINE) continue
    const isProse = length >= MIN_UNENDED || (length >= MIN_SENTENCE && endsSentence(text))
    proseLengths[index] = isProse ? length : length * SHORT_LINE_WEIGHT
  }
  const ownProse = proseLengths.slice()
  for (const sums of [textLengths, linkLengths, proseLengths]) sumSubtrees(elements, sums)

  const names = readPageNames(tree)
  const pageProse = Math.max(proseLengths[0] ?? 0, 1)
  const isFurniture = new Uint8Array(count)
  for (const element of elements) {
    const { index, parent } = element
    const found = findElementRule(
      element,
      names.names[names.ids[index] ?? 0] ?? '',
      at(proseLengths, index) / pageProse,
      at(textLengths, index),
    )
    rules[index] = found?.name ?? null
    isFurniture[index] =
      found !== null || (parent !== null && isFurniture[parent.index] === 1) ? 1 : 0
    storyLengths[index] = isFurniture[index] === 1 ? 0 : at(ownProse, index)
  }
  sumSubtrees(elements, storyLengths)
  return { textLengths, linkLengths, proseLengths, storyLengths, rules, lines, names }
}

function sumSubtrees(elements: readonly HtmlElement[], sums: Float64Array) {
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent
    if (parent) sums[parent.index] = at(sums, parent.index) + at(sums, index)
  }
}

export function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}
