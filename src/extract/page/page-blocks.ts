import type { Removal } from '../../domain/article.ts'
import type { Moment } from '../../domain/moment.ts'
import { type HtmlElement, textOf } from '../../markup/html-tree.ts'
import type { Block } from '../block.ts'
import { cleanLine } from '../clean-text.ts'
import { isCorrection } from '../corrections.ts'
import { contributorLine } from '../lines/contributor-line.ts'
import { signOffLine } from '../lines/sign-off-line.ts'
import { INLINE_TAGS } from './inline-tags.ts'
import { openLine } from './open-line.ts'
import { at, type PageMeasures } from './page-measures.ts'

/** A list or box more linked than this, and with next to no prose, leads elsewhere. */
const MAX_LINKED = 0.6
const MAX_LINKED_PROSE = 0.3

/** Elements of a body that are read otherwise than as running text. */
export type BodyMarks = {
  /** Read apart: boxes of highlights. */
  readonly apart: ReadonlySet<HtmlElement>
  /** Parts of a live blog, with the time that each gives. */
  readonly parts: ReadonlyMap<HtmlElement, Moment | null>
}

export type PageBlocks = {
  readonly blocks: readonly Block[]
  readonly removed: readonly Removal[]
  /** Elements that were taken out. */
  readonly furniture: readonly { readonly rule: string; readonly element: HtmlElement }[]
}

type Visit = {
  readonly node: HtmlElement | string
  readonly kind: Block['kind']
  readonly href: string | null
  readonly isEnd: boolean
}

/**
 * The lines in an element as blocks, in order, furniture left out and told of. Paragraphs, headings, items, quotes,
 * cells of layout and double line breaks begin lines; the cells of a row of data share one.
 */
export function readPageBlocks(
  body: HtmlElement,
  measures: PageMeasures,
  { apart, parts }: BodyMarks,
): PageBlocks {
  const blocks: Block[] = []
  const removed: Removal[] = []
  const furniture: { rule: string; element: HtmlElement }[] = []
  const line = openLine()
  let kind: Block['kind'] = 'paragraph'
  let partAt: Moment | null | undefined

  const endLine = () => {
    const { texts, href } = line.end()
    for (const text of texts) {
      blocks.push({
        kind,
        text,
        ...(href !== null && { href }),
        ...(partAt !== undefined && { partAt }),
      })
      partAt = undefined
    }
  }
  const takeOut = (rule: string, element: HtmlElement) => {
    const text = UNTRACED_TAGS.has(element.tag) ? '' : cleanLine(textOf(element))
    if (text === '') return
    removed.push({ rule, text })
    furniture.push({ rule, element })
  }

  const pending: Visit[] = [{ node: body, kind, href: null, isEnd: false }]
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { node, href } = visit
    if (typeof node === 'string') {
      line.add(node, href)
      kind = visit.kind
      continue
    }
    const isInline = INLINE_TAGS.has(node.tag)
    if (visit.isEnd) {
      if (!isInline) endLine()
      continue
    }
    if (node.tag === 'br') {
      if (line.breakHere()) endLine()
      continue
    }
    const rule = findRule(node, body, measures, parts)
    if (rule !== null || apart.has(node)) {
      if (!isInline) endLine()
      if (rule !== null) takeOut(rule, node)
      continue
    }
    const isCell = isDataCell(node, measures)
    if (isCell) line.addCell()
    else if (!isInline) endLine()
    if (parts.has(node)) partAt = parts.get(node) ?? null
    const inside = {
      kind: kindOf(node.tag) ?? visit.kind,
      href: node.tag === 'a' ? (node.attributes.get('href') ?? href) : href,
    }
    if (!isCell) pending.push({ node, ...inside, isEnd: true })
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i]
      if (child !== undefined) pending.push({ node: child, ...inside, isEnd: false })
    }
  }
  endLine()
  return { blocks, removed, furniture }
}

/** Elements whose text no reader of the page saw: not worth a trace. */
const UNTRACED_TAGS: ReadonlySet<string> = new Set(
  'script style template noscript iframe svg select head title'.split(' '),
)
/** Furniture in which notes on an article stand. */
const CREDIT_RULES: ReadonlySet<string> = new Set([
  'extract/page-edge',
  'extract/article-data',
  'extract/author-box',
])
const MAX_CREDIT = 500
const MIN_MENU = 3
const LINKED_TAGS: ReadonlySet<string> = new Set('ul ol div section table dl article'.split(' '))

function findRule(
  element: HtmlElement,
  body: HtmlElement,
  { rules, textLengths, linkLengths, storyLengths }: PageMeasures,
  parts: BodyMarks['parts'],
): string | null {
  if (element === body || parts.has(element)) return null
  if (element.tag === 'time' && parts.size > 0) return 'extract/part-time'
  const { index, tag } = element
  const rule = rules[index] ?? null
  if (
    rule !== null &&
    CREDIT_RULES.has(rule) &&
    at(textLengths, index) <= MAX_CREDIT &&
    isTold(element)
  )
    return null
  if (rule !== null || !(LINKED_TAGS.has(tag) || isLinkCell(element))) return rule
  const length = at(textLengths, index)
  const isLinked = length > 0 && at(linkLengths, index) > length * MAX_LINKED
  const isStory = at(storyLengths, index) >= length * MAX_LINKED_PROSE
  return isLinked && !isStory ? 'extract/link-list' : null
}

/** Whether a piece of furniture says who contributed or what was corrected: that is read as a line, and decided there. */
function isTold(element: HtmlElement): boolean {
  const text = cleanLine(textOf(element))
  return (
    isCorrection(text) || contributorLine.read(text) !== null || signOffLine.read(text) !== null
  )
}

/** A cell of layout that holds a menu. */
function isLinkCell({ tag, children }: HtmlElement): boolean {
  if (tag !== 'td') return false
  return (
    children.filter((child) => typeof child !== 'string' && child.tag === 'a').length >= MIN_MENU
  )
}

function kindOf(tag: string): Block['kind'] | null {
  if (/^h[1-6]$/.test(tag)) return 'heading'
  if (tag === 'li') return 'item'
  if (tag === 'blockquote') return 'quote'
  return null
}

/** A cell of data, not of layout. */
function isDataCell({ tag, index, children }: HtmlElement, { textLengths }: PageMeasures): boolean {
  if (tag !== 'td' && tag !== 'th') return false
  const isOneLine = children.every(
    (child) => typeof child === 'string' || INLINE_TAGS.has(child.tag),
  )
  return isOneLine && at(textLengths, index) <= 80
}
