/** The attributes that are read. All others, most of a page's, are for its scripts and styles, and are not kept. */
export const ATTRIBUTE_NAMES = [
  'alt',
  'class',
  'content',
  'datetime',
  'hidden',
  'href',
  'id',
  'itemprop',
  'lang',
  'name',
  'property',
  'pubdate',
  'rel',
  'role',
  'style',
  'title',
  'type',
  'value',
  'xml:lang',
] as const

export type AttributeName = (typeof ATTRIBUTE_NAMES)[number]

export type Attributes = ReadonlyMap<AttributeName, string>

/**
 * An element of a page. `index` is its place in `HtmlTree.elements`; its descendants are the elements from `index + 1` up
 * to, not including, `end`.
 */
export type HtmlElement = {
  readonly tag: string
  readonly attributes: Attributes
  children: (HtmlElement | string)[]
  readonly parent: HtmlElement | null
  readonly index: number
  end: number
}

/**
 * A page as a tree of bounded depth and size. `elements` holds all of them in document order, parents before children, so
 * that what is summed over subtrees needs one loop from the last to the first, and no recursion.
 */
export type HtmlTree = { readonly root: HtmlElement; readonly elements: readonly HtmlElement[] }

export function isInside(element: HtmlElement, ancestor: HtmlElement): boolean {
  return element.index >= ancestor.index && element.index < ancestor.end
}

/** All text inside an element, entities decoded, as it stands in the markup. */
export function textOf(element: HtmlElement): string {
  let text = ''
  const pending: (HtmlElement | string)[] = [element]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node === 'string') text += node
    else {
      if (node.tag === 'br' || node.tag === 'p' || node.tag === 'li' || node.tag === 'div')
        text += ' '
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i]
        if (child !== undefined) pending.push(child)
      }
    }
  }
  return text
}
