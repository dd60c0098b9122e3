import { resolveAddress } from '../addresses/resolve-address.ts'
import type { Entry, Feed } from '../domain/feed.ts'
import { readAuthorNames } from './authors.ts'
import {
  firstRead,
  readAtomText,
  readDate,
  readHtmlText,
  readMediaText,
  readValue,
} from './feed-text.ts'
import { childrenNamed, type XmlElement } from './xml-tree.ts'

/** Atom 1.0 and 0.3; a feed that forgot to declare its namespace is read all the same. */
export function readAtom(root: XmlElement, maxEntries: number): Feed {
  const feedAuthors = readAuthors(root)
  const entries = root.name.endsWith('entry') ? [root] : named(root, 'entry')
  return {
    title: firstRead(named(root, 'title'), readAtomText),
    link: readLink(root),
    entries: entries.slice(0, maxEntries).map((entry) => readEntry(entry, feedAuthors)),
    pollAfterMs: null,
  }
}

function readEntry(entry: XmlElement, feedAuthors: readonly string[]): Entry {
  const source = named(entry, 'source')[0]
  const candidates = [
    readAuthors(entry),
    source === undefined ? [] : readAuthors(source),
    feedAuthors,
  ]
  return {
    id: firstRead(named(entry, 'id'), readValue),
    title:
      firstRead(named(entry, 'title'), readAtomText) ??
      firstRead(childrenNamed(entry, 'dc:title', 'media:title'), readHtmlText),
    link: readLink(entry) ?? idAsLink(entry),
    published: firstRead(named(entry, ...PUBLISHED_NAMES), readDate),
    updated: firstRead(named(entry, 'updated', 'modified', 'dcterms:modified'), readDate),
    authors: candidates.find((authors) => authors.length > 0) ?? [],
    summary:
      firstRead(named(entry, 'summary', 'content'), readAtomText) ??
      firstRead(childrenNamed(entry, ...FOREIGN_SUMMARY_NAMES), readHtmlText) ??
      readMediaText(entry),
  }
}

const PUBLISHED_NAMES = ['published', 'issued', 'created', 'dcterms:issued', 'dc:date', 'pubdate']
const FOREIGN_SUMMARY_NAMES = ['description', 'dc:description', 'content:encoded']

/** Atom's own elements of these names, or ones that forgot their namespace. */
function named(element: XmlElement, ...names: string[]): XmlElement[] {
  return childrenNamed(element, ...names.flatMap((name) => [`atom:${name}`, name]))
}

function readAuthors(element: XmlElement): string[] {
  return readAuthorNames(element, ['atom:author', 'author', 'dc:creator'])
}

/** The page of an entry or feed: the alternate, in HTML if there are several, else whole content elsewhere. */
function readLink(element: XmlElement): string | null {
  const links = named(element, 'link').filter((link) => link.attributes.href !== undefined)
  const alternates = links.filter((link) => relOf(link) === 'alternate')
  const pages = alternates.filter((link) => /html/i.test(link.attributes.type ?? 'html'))
  const written = [
    ...childrenNamed(element, 'feedburner:origlink').map((link) => ({
      href: readValue(link),
      link,
    })),
    ...[...pages, ...alternates].map((link) => ({ href: link.attributes.href ?? null, link })),
    ...named(element, 'content').map((link) => ({ href: link.attributes.src ?? null, link })),
    ...named(element, 'link').map((link) => ({ href: readValue(link), link })),
  ]
  for (const { href, link } of written) {
    const address = href === null ? null : resolveAddress(href, link.base)
    if (address !== null) return address
  }
  return null
}

/** Some entries give their page as their id alone. */
function idAsLink(entry: XmlElement): string | null {
  const id = firstRead(named(entry, 'id'), readValue)
  return id !== null && /^https?:\/\//i.test(id) ? resolveAddress(id, null) : null
}

function relOf(link: XmlElement): string {
  const rel = (link.attributes.rel ?? 'alternate').trim().toLowerCase()
  return rel.replace('http://www.iana.org/assignments/relation/', '')
}
