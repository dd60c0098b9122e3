import { resolveAddress } from '../addresses/resolve-address.ts'
import type { Entry, Feed } from '../domain/feed.ts'
import type { Moment } from '../domain/moment.ts'
import { readAuthorNames } from './authors.ts'
import { parseFeedDate } from './feed-date.ts'
import { firstOf, readAtomText, readHtmlText, readValue } from './feed-text.ts'
import { childrenNamed, type XmlElement } from './xml-tree.ts'

/** Atom 1.0 and 0.3; a feed that forgot to declare its namespace is read all the same. */
export function readAtom(root: XmlElement, maxEntries: number): Feed {
  const feedAuthors = readAuthors(root)
  const entries = root.name.endsWith('entry') ? [root] : named(root, 'entry')
  return {
    title: readAtomText(named(root, 'title')[0]),
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
    id: readValue(named(entry, 'id')[0]),
    title: firstOf(
      readAtomText(named(entry, 'title')[0]),
      readHtmlText(childrenNamed(entry, 'dc:title', 'media:title')[0]),
    ),
    link: readLink(entry) ?? idAsLink(entry),
    published: readDate(
      entry,
      'published',
      'issued',
      'created',
      'dcterms:issued',
      'dc:date',
      'pubdate',
    ),
    updated: readDate(entry, 'updated', 'modified', 'dcterms:modified'),
    authors: candidates.find((authors) => authors.length > 0) ?? [],
    summary: firstOf(
      readAtomText(named(entry, 'summary')[0]),
      ...named(entry, 'content').map(readAtomText),
      ...['media:description', 'description', 'dc:description', 'content:encoded'].map((name) =>
        readHtmlText(childrenNamed(entry, name)[0]),
      ),
      ...childrenNamed(entry, 'media:group').map((group) =>
        readHtmlText(childrenNamed(group, 'media:description')[0]),
      ),
    ),
  }
}

function named(element: XmlElement, name: string): XmlElement[] {
  return childrenNamed(element, `atom:${name}`, name)
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
  const id = readValue(named(entry, 'id')[0])
  return id !== null && /^https?:\/\//i.test(id) ? resolveAddress(id, null) : null
}

function relOf(link: XmlElement): string {
  const rel = (link.attributes.rel ?? 'alternate').trim().toLowerCase()
  return rel.replace('http://www.iana.org/assignments/relation/', '')
}

function readDate(entry: XmlElement, ...names: string[]): Moment | null {
  for (const name of names) {
    const value = readValue(named(entry, name)[0])
    const moment = value === null ? null : parseFeedDate(value)
    if (moment !== null) return moment
  }
  return null
}
