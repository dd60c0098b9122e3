import type { HtmlElement, HtmlTree } from '../../markup/html-tree.ts'
import { endsSentence } from '../prose.ts'
import { findElementRule } from './furniture-elements.ts'
import { INLINE_TAGS } from './inline-tags.ts'

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
export function measurePage({ elements }: HtmlTree): PageMeasures {
  const count = elements.length
  const textLengths = new Float64Array(count)
  const linkLengths = new Float64Array(count)
  const proseLengths = new Float64Array(count)
  const storyLengths = new Float64Array(count)
  const rules: (string | null)[] = new Array(count).fill(null)

  const lines = readLines(elements, textLengths, linkLengths)
  for (const { index, line, linked } of lines) {
    const length = line.length
    if (linked >= length * MAX_LINKED || length < MIN_LINE) continue
    const isProse = length >= MIN_UNENDED || (length >= MIN_SENTENCE && endsSentence(line))
    proseLengths[index] = isProse ? length : length * SHORT_LINE_WEIGHT
  }
  const ownProse = proseLengths.slice()
  for (const sums of [textLengths, linkLengths, proseLengths]) sumSubtrees(elements, sums)

  const pageProse = Math.max(proseLengths[0] ?? 0, 1)
  const isFurniture = new Uint8Array(count)
  for (const element of elements) {
    const { index, parent } = element
    const found = findElementRule(
      element,
      at(proseLengths, index) / pageProse,
      at(textLengths, index),
    )
    rules[index] = found?.name ?? null
    isFurniture[index] =
      found !== null || (parent !== null && isFurniture[parent.index] === 1) ? 1 : 0
    storyLengths[index] = isFurniture[index] === 1 ? 0 : at(ownProse, index)
  }
  sumSubtrees(elements, storyLengths)
  return { textLengths, linkLengths, proseLengths, storyLengths, rules }
}

/** The text that stands directly in each block, its inline elements' included. */
function readLines(
  elements: readonly HtmlElement[],
  textLengths: Float64Array,
  linkLengths: Float64Array,
) {
  const lines = new Map<number, { index: number; line: string; linked: number }>()
  const blockOf = new Int32Array(elements.length)
  const isLinked = new Uint8Array(elements.length)
  for (const { tag, index, parent, children } of elements) {
    const isInline = INLINE_TAGS.has(tag) && parent !== null
    blockOf[index] = isInline ? (blockOf[parent.index] ?? 0) : index
    isLinked[index] = tag === 'a' || (parent !== null && isLinked[parent.index] === 1) ? 1 : 0
    if (UNREAD_TAGS.has(tag)) continue
    for (const child of children) {
      if (typeof child !== 'string') continue
      const text = child.replace(/\s+/g, ' ')
      if (text === ' ' || text === '') continue
      const block = blockOf[index] ?? 0
      const line = lines.get(block) ?? { index: block, line: '', linked: 0 }
      line.line += text
      if (isLinked[index] === 1) {
        line.linked += text.length
        linkLengths[index] = at(linkLengths, index) + text.length
      }
      textLengths[index] = at(textLengths, index) + text.length
      lines.set(block, line)
    }
  }
  return [...lines.values()].map(({ line, ...rest }) => ({ ...rest, line: line.trim() }))
}

const UNREAD_TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'option',
  'textarea',
  'svg',
])

function sumSubtrees(elements: readonly HtmlElement[], sums: Float64Array) {
  for (let index = elements.length - 1; index > 0; index--) {
    const parent = elements[index]?.parent
    if (parent) sums[parent.index] = at(sums, parent.index) + at(sums, index)
  }
}

export function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}
