import type { Removal } from '../../domain/article.ts'
import { type HtmlElement, textOf } from '../../markup/html-tree.ts'
import type { Block } from '../block.ts'
import { cleanLine } from '../clean-text.ts'
import { endsSentence } from '../prose.ts'
import { INLINE_TAGS } from './inline-tags.ts'
import { at, type PageMeasures } from './page-measures.ts'

/** A list or box more linked than this, and with next to no prose, leads elsewhere. */
const MAX_LINKED = 0.6
const MAX_LINKED_PROSE = 0.3
/** A line break ends a paragraph where a sentence of some length ends before it. */
const MIN_BROKEN = 60

export type PageBlocks = {
  readonly blocks: readonly Block[]
  readonly removed: readonly Removal[]
  /** Elements that were taken out. */
  readonly furniture: readonly { readonly rule: string; readonly element: HtmlElement }[]
}

type Visit = {
  readonly node: HtmlElement | string
  readonly kind: Block['kind']
  readonly isEnd: boolean
}

/**
 * The lines in an element as blocks, in order, furniture left out and told of. Paragraphs, headings, items, quotes,
 * cells and double line breaks begin lines; the cells of a table's row share one.
 */
export function readPageBlocks(body: HtmlElement, measures: PageMeasures): PageBlocks {
  const blocks: Block[] = []
  const removed: Removal[] = []
  const furniture: { rule: string; element: HtmlElement }[] = []
  let line = ''
  let kind: Block['kind'] = 'paragraph'

  const flush = () => {
    const text = cleanLine(line).replace(/^\|\s*|\s*\|$/g, '')
    if (text !== '') blocks.push({ kind, text })
    line = ''
  }
  const pending: Visit[] = [{ node: body, kind: 'paragraph', isEnd: false }]
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node } = visit
    if (typeof node === 'string') {
      line += node
      kind = visit.kind
      continue
    }
    const isInline = INLINE_TAGS.has(node.tag)
    if (visit.isEnd) {
      if (!isInline) flush()
      continue
    }
    if (node.tag === 'br') {
      const text = cleanLine(line)
      if (
        text.endsWith('\u2028') ||
        (text.length >= MIN_BROKEN && endsSentence(text)) ||
        line.endsWith('\n\u2028')
      )
        flush()
      else line += '\n\u2028'
      continue
    }
    const rule = node === body ? null : (measures.rules[node.index] ?? linkedRule(node, measures))
    if (rule !== null) {
      if (!isInline) flush()
      const text = UNTRACED_TAGS.has(node.tag) ? '' : cleanLine(textOf(node))
      if (text !== '') {
        removed.push({ rule, text })
        furniture.push({ rule, element: node })
      }
      continue
    }
    if (node.tag === 'td' || node.tag === 'th') line += isCell(node, measures) ? ' | ' : ''
    else if (!isInline) flush()
    const inner = kindOf(node.tag) ?? visit.kind
    if (!((node.tag === 'td' || node.tag === 'th') && isCell(node, measures)))
      pending.push({ node, kind: inner, isEnd: true })
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child !== undefined) pending.push({ node: child, kind: inner, isEnd: false })
    }
  }
  flush()
  return { blocks, removed, furniture }
}

const UNTRACED_TAGS = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'svg',
  'select',
  'head',
  'title',
])

function kindOf(tag: string): Block['kind'] | null {
  if (/^h[1-6]$/.test(tag)) return 'heading'
  if (tag === 'li') return 'item'
  if (tag === 'blockquote') return 'quote'
  return null
}

/** A cell of data, not of layout. */
function isCell({ index, children }: HtmlElement, { textLengths }: PageMeasures): boolean {
  return (
    at(textLengths, index) <= 80 &&
    children.every((child) => typeof child === 'string' || INLINE_TAGS.has(child.tag))
  )
}

function linkedRule(
  { tag, index }: HtmlElement,
  { textLengths, linkLengths, storyLengths }: PageMeasures,
): string | null {
  if (!LINKED_TAGS.has(tag)) return null
  const length = at(textLengths, index)
  const isLinked = length > 0 && at(linkLengths, index) > length * MAX_LINKED
  return isLinked && at(storyLengths, index) < length * MAX_LINKED_PROSE
    ? 'extract/link-list'
    : null
}

const LINKED_TAGS = new Set(['ul', 'ol', 'div', 'section', 'table', 'dl', 'article'])
