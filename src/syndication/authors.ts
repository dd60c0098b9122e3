import { oneLine, plainText } from './plain-text.ts'
import { childrenNamed, textWithin, type XmlElement } from './xml-tree.ts'

const MAX_AUTHORS = 50

/**
 * The names of an entry's authors, in order, each once: of the first of these elements that holds any.
 * `reporter@example.com (Ada Smith)` and `Ada Smith <reporter@example.com>` give the name; an address alone stays.
 */
export function readAuthorNames(element: XmlElement, names: readonly string[]): string[] {
  for (const name of names) {
    const found = childrenNamed(element, name)
      .filter((author) => !author.isCut)
      .map(readName)
      .filter((author) => author !== null)
    if (found.length > 0) return [...new Set(found)].slice(0, MAX_AUTHORS)
  }
  return []
}

function readName(author: XmlElement): string | null {
  const part = (...names: string[]): string | null => {
    const element = childrenNamed(author, ...names)[0]
    return element === undefined ? null : plainText(textWithin(element))
  }
  const name = part('atom:name', 'name', 'foaf:name')
  if (name !== null) return withoutEmail(name)
  const email = part('atom:email', 'email')
  if (email !== null) return email
  // An RSS author may have angle brackets that are no markup.
  const text = oneLine(textWithin(author)) ?? ''
  return withoutEmail(text.includes('@') ? text : (plainText(text) ?? ''))
}

/** A byline without the address for letters that some add to it. */
export function withoutEmail(author: string): string | null {
  const inBrackets = /^<?[^\s()<>@]+@[^\s()<>@]+>?\s*\(([^()]+)\)$/.exec(author)?.[1]
  const beforeIt = /^([^<>()@]*[^<>()@\s])\s*(?:<[^<>\s]*@[^<>\s]*>|\([^()\s]*@[^()\s]*\))$/.exec(
    author,
  )?.[1]
  const name = inBrackets ?? beforeIt ?? author
  return name.replace(/^["'\s]+|["'\s]+$/g, '').replace(/^mailto:/i, '') || null
}
