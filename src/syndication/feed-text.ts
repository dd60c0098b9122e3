import type { Moment } from '../domain/moment.ts'
import { parseFeedDate } from './feed-date.ts'
import { oneLine, plainText } from './plain-text.ts'
import { childrenNamed, textWithin, type XmlElement } from './xml-tree.ts'

/** Text of RSS and its modules: HTML, escaped or not. Null where it is absent, empty, or cut off by the text's end. */
export function readHtmlText(element: XmlElement): string | null {
  return element.isCut ? null : plainText(textWithin(element))
}

/** Text of an Atom construct, by its `type` (1.0: `text`, `html`, `xhtml`) and `mode` (0.3: `escaped`, `base64`). */
export function readAtomText(element: XmlElement): string | null {
  if (element.isCut) return null
  const type = element.attributes.type?.trim().toLowerCase() || 'text'
  const mode = element.attributes.mode?.trim().toLowerCase()
  const text = textWithin(element)
  if (mode === 'base64' || !isTextType(type)) return plainText(decodeBase64(text))
  // `xhtml` has its markup as elements, taken out already; a `<` that is left is one to be read.
  const isMarkup = /^(?:html|text\/html)$/.test(type) && mode !== 'xml'
  return isMarkup ? plainText(text) : oneLine(text)
}

function isTextType(type: string): boolean {
  return /^(?:text|html|xhtml)$|^text\/|[/+]x(?:ht)?ml$/.test(type)
}

/** Empty where the bytes are no text: a picture. */
function decodeBase64(text: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'))
  } catch {
    return ''
  }
}

/** A short value (an id, a date, a name) as it stands, white space at its ends taken off. */
export function readValue(element: XmlElement): string | null {
  if (element.isCut) return null
  const value = textWithin(element).trim()
  return value === '' || value.length > 4096 ? null : value
}

export function readDate(element: XmlElement): Moment | null {
  const value = readValue(element)
  return value === null ? null : parseFeedDate(value)
}

/** The description of the media that an entry holds. */
export function readMediaText(entry: XmlElement): string | null {
  const groups = [entry, ...childrenNamed(entry, 'media:group')]
  const descriptions = groups.flatMap((group) => childrenNamed(group, 'media:description'))
  return firstRead(descriptions, readHtmlText)
}

/** What the first element gives that gives anything; the others are not read. */
export function firstRead<T>(
  elements: readonly XmlElement[],
  read: (element: XmlElement) => T | null,
): T | null {
  for (const element of elements) {
    const value = read(element)
    if (value !== null) return value
  }
  return null
}
