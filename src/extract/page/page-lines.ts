import type { HtmlElement, HtmlTree } from '../../markup/html-tree.ts'
import { cleanLine } from '../clean-text.ts'
import { INLINE_TAGS } from './inline-tags.ts'

/** The text that stands directly in a block, its inline elements' included. `index` is the block's; `linked` counts characters. */
export type PageLine = { readonly index: number; readonly text: string; readonly linked: number }

/** The lines, and by `element.index` the characters of each element's own text, and of that the linked ones. */
export type PageLines = {
  readonly lines: readonly PageLine[]
  readonly ownLengths: Float64Array
  readonly ownLinkLengths: Float64Array
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

/**
 * The lines of a page in document order, for measuring: where inline elements interrupt a text, what they hold comes
 * after it.
 */
export function readPageLines({ elements }: HtmlTree): PageLines {
  const ownLengths = new Float64Array(elements.length)
  const ownLinkLengths = new Float64Array(elements.length)
  const lines = new Map<number, { index: number; text: string; linked: number }>()
  const isLinked = new Uint8Array(elements.length)
  const blockOf = new Int32Array(elements.length)
  for (const { tag, index, parent, children } of elements) {
    const isInline = parent !== null && INLINE_TAGS.has(tag)
    blockOf[index] = isInline ? (blockOf[parent.index] ?? 0) : index
    isLinked[index] = tag === 'a' || (parent !== null && isLinked[parent.index] === 1) ? 1 : 0
    const text = UNREAD_TAGS.has(tag) ? '' : ownText(children)
    if (text === '') continue
    ownLengths[index] = text.length
    if (isLinked[index] === 1) ownLinkLengths[index] = text.length
    const block = blockOf[index] ?? 0
    const line = lines.get(block)
    const linked = isLinked[index] === 1 ? text.length : 0
    if (line === undefined) lines.set(block, { index: block, text, linked })
    else {
      line.text += ` ${text}`
      line.linked += linked
    }
  }
  return {
    lines: [...lines.values()]
      .sort((a, b) => a.index - b.index)
      .map(({ index, text, linked }) => ({ index, text: cleanLine(text), linked })),
    ownLengths,
    ownLinkLengths,
  }
}

function ownText(children: HtmlElement['children']): string {
  let text = ''
  for (const child of children) if (typeof child === 'string') text += ` ${child}`
  const trimmed = text.trim()
  return IRREGULAR_SPACE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}

/** Two spaces, or one that is none between words. */
const IRREGULAR_SPACE = /\s\s|[^\S ]/
