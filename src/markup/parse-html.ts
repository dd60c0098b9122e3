import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import {
  ATTRIBUTE_NAMES,
  type AttributeName,
  type Attributes,
  type HtmlElement,
  type HtmlTree,
} from './html-tree.ts'
import { HEAD_TAGS, IMPLIED_ENDS, SCOPE_TAGS, SPECIAL_TAGS, VOID_TAGS } from './implied-tags.ts'

/** Elements deeper than this become children of the one at this depth, as browsers do at 512. */
const MAX_DEPTH = 256
/** A page of 10 MB of "<b>" has more; no article comes near. Further elements are dropped, their text is kept. */
const MAX_ELEMENTS = 400_000
/** Longer values are embedded images. */
const MAX_VALUE_LENGTH = 20_000

/** Elements whose text is not for readers; JSON-LD is the exception. */
const TEXTLESS_TAGS = new Set([
  'script',
  'style',
  'template',
  'noframes',
  'noembed',
  'iframe',
  'xmp',
])
/** Parts of a document that are there once, whatever the page says. */
const FOREIGN_TAGS = new Set(['svg', 'math'])
const SINGLE_TAGS = new Set(['html', 'head', 'body'])

/**
 * A page as a tree, whatever its markup: missing end tags are supplied where HTML supplies them, wrong ones ignored.
 * Depth, elements, attributes and their lengths are bounded; never throws; linear in the length of the text.
 *
 * Built on htmlparser2's tokenizer (2 ms a page, entities, raw text elements) and not on its parser, whose stack makes
 * 10 MB of nested elements quadratic, nor on parse5, which is exact where exactness does not show in an article's text
 * (misnested formatting, misplaced table content) and takes 1.5 times as long.
 */
export function parseHtml(html: string): HtmlTree {
  const root = newElement('#document', null, 0)
  const elements: HtmlElement[] = [root]
  const open: HtmlElement[] = [root]
  /** Tags that are open beyond the greatest depth. */
  const tooDeep: string[] = []
  let tag = ''
  let attributes: Map<AttributeName, string> | null = null
  let name: AttributeName | null = null
  let value = ''
  let foreignDepth = 0

  /** How many of a tag are open, within the greatest depth and beyond it: a search that finds nothing costs nothing. */
  const openCount = new Map<string, number>()
  const tooDeepCount = new Map<string, number>()
  const seenSingles = new Set<string>()

  const current = () => open.at(-1) ?? root
  const popTo = (position: number) => {
    tooDeep.length = 0
    tooDeepCount.clear()
    while (open.length > Math.max(position, 1)) {
      const closed = open.pop()?.tag ?? ''
      add(openCount, closed, -1)
      if (FOREIGN_TAGS.has(closed)) foreignDepth--
    }
  }
  const closeImplied = (closes: ReadonlySet<string>, within: ReadonlySet<string>) => {
    for (const closed of closes) {
      if ((openCount.get(closed) ?? 0) === 0) continue
      const position = findOpen(open, (each) => closes.has(each), within)
      if (position > 0) popTo(position)
      return
    }
  }

  function addText(text: string) {
    const parent = current()
    if (TEXTLESS_TAGS.has(parent.tag) && !isData(parent.tag, parent.attributes)) return
    const last = parent.children.length - 1
    if (typeof parent.children[last] === 'string') parent.children[last] += text
    else append(parent, text)
  }

  function openElement(isSelfClosed: boolean) {
    if (tag === '' || elements.length >= MAX_ELEMENTS || seenSingles.has(tag)) return
    if (SINGLE_TAGS.has(tag)) seenSingles.add(tag)
    const top = current().tag
    if ((top === 'head' && !HEAD_TAGS.has(tag)) || (top === 'a' && tag === 'a'))
      popTo(open.length - 1)
    for (const { closes, within } of IMPLIED_ENDS.get(tag) ?? []) closeImplied(closes, within)

    const parent = current()
    const element = newElement(tag, parent, elements.length, attributes ?? NO_ATTRIBUTES)
    elements.push(element)
    append(parent, element)
    if (VOID_TAGS.has(tag) || (isSelfClosed && foreignDepth > 0)) return
    if (open.length >= MAX_DEPTH) {
      tooDeep.push(tag)
      add(tooDeepCount, tag, 1)
    } else {
      open.push(element)
      add(openCount, tag, 1)
      if (FOREIGN_TAGS.has(tag)) foreignDepth++
    }
  }

  function closeElement(closed: string) {
    if (closed === 'br') {
      tag = 'br'
      attributes = null
      return openElement(false)
    }
    if (SINGLE_TAGS.has(closed) && closed !== 'head') return
    if ((tooDeepCount.get(closed) ?? 0) > 0) {
      for (let deep = tooDeep.pop(); deep !== undefined; deep = tooDeep.pop()) {
        add(tooDeepCount, deep, -1)
        if (deep === closed) return
      }
    }
    if ((openCount.get(closed) ?? 0) === 0) return
    const position = findOpen(open, (each) => each === closed, boundaryOf(closed))
    if (position > 0) popTo(position)
  }

  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => addText(isBlank(html, start, end) ? ' ' : html.slice(start, end)),
    ontextentity: (codePoint) => addText(String.fromCodePoint(codePoint)),
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase()
      attributes = null
    },
    onattribname(start, end) {
      name = KEPT.get(html.slice(start, end).toLowerCase()) ?? null
      value = ''
    },
    onattribdata(start, end) {
      if (name !== null && value.length < MAX_VALUE_LENGTH) value += html.slice(start, end)
    },
    onattribentity(codePoint) {
      if (name !== null && value.length < MAX_VALUE_LENGTH) value += String.fromCodePoint(codePoint)
    },
    onattribend() {
      if (name === null || value.length > MAX_VALUE_LENGTH) return
      attributes ??= new Map()
      if (!attributes.has(name)) attributes.set(name, value)
    },
    onopentagend: () => openElement(false),
    onselfclosingtag: () => openElement(true),
    onclosetag: (start, end) => closeElement(html.slice(start, end).trim().toLowerCase()),
    isInForeignContext: () => foreignDepth > 0,
    oncdata() {},
    oncomment() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
  }
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
  tokenizer.write(html)
  tokenizer.end()
  measureSubtrees(elements)
  return { root, elements }
}

const TABLE: ReadonlySet<string> = new Set(['html', 'template'])
const TABLE_PARTS: ReadonlySet<string> = new Set([
  'table',
  'tbody',
  'thead',
  'tfoot',
  'tr',
  'td',
  'th',
  'caption',
])
/** An end tag does not reach out of a table's cell, one of an inline element not out of a block. */
function boundaryOf(tag: string): ReadonlySet<string> {
  if (TABLE_PARTS.has(tag)) return TABLE
  return SPECIAL_TAGS.has(tag) ? SCOPE_TAGS : SPECIAL_TAGS
}

function add(counts: Map<string, number>, tag: string, by: number) {
  counts.set(tag, (counts.get(tag) ?? 0) + by)
}

const KEPT: ReadonlyMap<string, AttributeName> = new Map(
  ATTRIBUTE_NAMES.map((name) => [name, name]),
)
const NO_ATTRIBUTES: Attributes = new Map()

function newElement(
  tag: string,
  parent: HtmlElement | null,
  index: number,
  attributes: Attributes = NO_ATTRIBUTES,
): HtmlElement {
  return { tag, attributes, children: [], parent, index, end: index + 1 }
}

/** The highest place in the stack of what is to be closed, below the first boundary; 0 for none. */
function findOpen(
  open: readonly HtmlElement[],
  isSought: (tag: string) => boolean,
  within: ReadonlySet<string>,
): number {
  for (let position = open.length - 1; position > 0; position--) {
    const tag = open[position]?.tag ?? ''
    if (isSought(tag)) return position
    if (within.has(tag)) return 0
  }
  return 0
}

/** Most elements have one child, and an array that is pushed to has room for seventeen. */
function append(parent: HtmlElement, child: HtmlElement | string) {
  if (parent.children.length === 0) parent.children = [child]
  else parent.children.push(child)
}

/** White space between tags: a third of the texts of a page. */
function isBlank(html: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = html.charCodeAt(at)
    if (code !== 32 && (code < 9 || code > 13)) return false
  }
  return true
}

function isData(tag: string, attributes: Attributes): boolean {
  return tag === 'script' && /^application\/ld\+json/i.test(attributes.get('type')?.trim() ?? '')
}

function measureSubtrees(elements: readonly HtmlElement[]) {
  for (let index = elements.length - 1; index > 0; index--) {
    const element = elements[index]
    if (element?.parent && element.parent.end < element.end) element.parent.end = element.end
  }
}
