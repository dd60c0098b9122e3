import { resolveAddress } from '../addresses/resolve-address.ts'
import { boundedParse } from './bounded-parse.ts'
import { decodeCharacters } from './decode-characters.ts'
import { partsWords } from './plain-text.ts'
import { canonicalName, coreScope, innerScope, OUTER_SCOPE, type Scope } from './xml-namespaces.ts'

/** An element by its canonical name; `base` is what relative addresses in it are counted from. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly base: string | null
  readonly children: readonly (XmlElement | string)[]
  /** The text ended within it: what it holds may lack its end. */
  readonly isCut: boolean
}

type OpenElement = XmlElement & { children: (XmlElement | string)[]; isCut: boolean; scope: Scope }

/** Elements that hold an address: in them `&copy=` is a parameter. */
const ADDRESS_NAMES = /(?:^|:)(?:link|guid|id|url|origlink|comments)$/

/**
 * The top-level elements of an XML text, however broken: end tags may be missing or crossed, characters unescaped,
 * declarations absent. No entity is expanded and nothing fetched. Stops, keeping what it has, where elements nest more
 * than 500 deep. Never throws; linear.
 */
export function parseXml(text: string, address: string | null): readonly XmlElement[] {
  const roots: XmlElement[] = []
  const open: OpenElement[] = []
  let pending = ''
  let isInCdata = false
  let isAtEnd = false

  function keepPendingText(): void {
    const parent = open.at(-1)
    if (pending !== '' && parent !== undefined) {
      const kind = ADDRESS_NAMES.test(parent.name) ? 'address' : 'text'
      parent.children.push(isInCdata ? pending : decodeCharacters(pending, kind))
    }
    pending = ''
  }

  const isWhole = boundedParse(
    text,
    {
      onopentag: (name, raw) => {
        keepPendingText()
        const parent = open.at(-1)
        const element = openElement(
          name,
          raw,
          parent?.scope ?? OUTER_SCOPE,
          parent?.base ?? address,
        )
        if (parent === undefined) roots.push(element)
        else parent.children.push(element)
        open.push(element)
      },
      onclosetag: () => {
        keepPendingText()
        const element = open.pop()
        if (element !== undefined) element.isCut = isAtEnd
      },
      ontext: (part) => {
        pending += part
      },
      oncdatastart: () => {
        keepPendingText()
        isInCdata = true
      },
      oncdataend: () => {
        keepPendingText()
        isInCdata = false
      },
      onatend: () => {
        isAtEnd = true
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  if (!isWhole) for (const element of open) element.isCut = true
  return roots
}

function openElement(
  name: string,
  raw: Readonly<Record<string, string>>,
  outer: Scope,
  outerBase: string | null,
): OpenElement {
  const declared = innerScope(outer, raw)
  const scope = name.toLowerCase() === 'rss' ? coreScope(declared) : declared
  const attributes = readAttributes(raw, scope)
  const ownBase = attributes['xml:base']
  const base = ownBase === undefined ? outerBase : (resolveAddress(ownBase, outerBase) ?? outerBase)
  return { name: canonicalName(name, scope), attributes, base, children: [], isCut: false, scope }
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(Object.create(null))

function readAttributes(
  raw: Readonly<Record<string, string>>,
  scope: Scope,
): Readonly<Record<string, string>> {
  const entries = Object.entries(raw)
  if (entries.length === 0) return NO_ATTRIBUTES
  const attributes: Record<string, string> = Object.create(null)
  for (const [attribute, value] of entries) {
    const key = attribute.toLowerCase()
    // An attribute without a prefix belongs to its element, whatever the default namespace.
    const canonicalKey = key.includes(':') ? canonicalName(key, scope) : key
    attributes[canonicalKey] ??= decodeCharacters(value, 'address')
  }
  return attributes
}

/** An element's children of these names: by the order of the names, then of the text. */
export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  const [only] = names
  if (names.length > 1) return names.flatMap((name) => childrenNamed(element, name))
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === only,
  )
}

/** All text within, in order; elements that part words leave a space. */
export function textWithin(element: XmlElement): string {
  const parts: string[] = []
  collectText(element, parts)
  return parts.join('')
}

function collectText(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (typeof child === 'string') parts.push(child)
    else if (!/(?:^|:)(?:script|style)$/.test(child.name)) {
      const gap = partsWords(child.name.replace(/^.*:/, '')) ? ' ' : ''
      parts.push(gap)
      collectText(child, parts)
      parts.push(gap)
    }
  }
}
