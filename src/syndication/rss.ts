import { resolveAddress } from '../addresses/resolve-address.ts'
import type { Entry, Feed } from '../domain/feed.ts'
import type { Moment } from '../domain/moment.ts'
import { readAuthorNames } from './authors.ts'
import { parseFeedDate } from './feed-date.ts'
import { firstOf, readAtomText, readHtmlText, readValue } from './feed-text.ts'
import { childrenNamed, type XmlElement } from './xml-tree.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const PERIOD_MS: Readonly<Record<string, number>> = {
  hourly: HOUR_MS,
  daily: 24 * HOUR_MS,
  weekly: 7 * 24 * HOUR_MS,
  monthly: 30 * 24 * HOUR_MS,
  yearly: 365 * 24 * HOUR_MS,
}

/** RSS 0.9x to 2.0, RDF (RSS 0.9, 1.0), CDF: what lies in a channel or, in RDF, beside it. */
export function readRss(root: XmlElement, maxEntries: number): Feed {
  const channel = root.name === 'channel' ? root : (childrenNamed(root, 'channel')[0] ?? root)
  const link = readLink(channel, channel.base)
  const items = [channel, root]
    .filter((parent, index, parents) => parents.indexOf(parent) === index)
    .flatMap((parent) => childrenNamed(parent, 'item', 'items'))
    .flatMap((item) => (item.name === 'items' ? childrenNamed(item, 'item') : [item]))
  return {
    title: readHtmlText(childrenNamed(channel, 'title', 'dc:title', 'atom:title')[0]),
    link,
    entries: items.slice(0, maxEntries).map((item) => readItem(item, link)),
    pollAfterMs: readPollAfterMs(channel),
  }
}

function readItem(item: XmlElement, siteLink: string | null): Entry {
  const guid = childrenNamed(item, 'guid')[0]
  const base = baseOf(item, siteLink)
  return {
    id: firstOf(
      readValue(guid),
      item.attributes['rdf:about'] ?? null,
      readValue(childrenNamed(item, 'atom:id', 'id', 'dc:identifier')[0]),
    ),
    title: firstOf(
      readHtmlText(childrenNamed(item, 'title')[0]),
      readAtomText(childrenNamed(item, 'atom:title')[0]),
      ...['dc:title', 'media:title', 'itunes:title'].map((name) =>
        readHtmlText(childrenNamed(item, name)[0]),
      ),
    ),
    link: readLink(item, base),
    published: readDate(
      item,
      'pubdate',
      'dc:date',
      'dcterms:issued',
      'atom:published',
      'dcterms:created',
    ),
    updated: readDate(item, 'atom:updated', 'dcterms:modified'),
    authors: readAuthorNames(item, [
      'dc:creator',
      'author',
      'dc:author',
      'atom:author',
      'itunes:author',
    ]),
    summary: readSummary(item),
  }
}

const SUMMARY_NAMES = [
  'description',
  'atom:summary',
  'dc:description',
  'abstract',
  'itunes:summary',
  'media:description',
  'content:encoded',
  'xhtml:body',
  'body',
  'fullitem',
]

function readSummary(item: XmlElement): string | null {
  return firstOf(
    ...SUMMARY_NAMES.map((name) => readHtmlText(childrenNamed(item, name)[0])),
    readAtomText(childrenNamed(item, 'atom:content')[0]),
    ...childrenNamed(item, 'media:group').map(readMediaDescription),
  )
}

function readMediaDescription(group: XmlElement): string | null {
  return readHtmlText(childrenNamed(group, 'media:description')[0])
}

/**
 * Relative links are counted from `xml:base` where given, else from the site: feeds often lie on a host of their own,
 * and their relative links are those of the pages.
 */
function baseOf(item: XmlElement, siteLink: string | null): string | null {
  const hasOwnBase = item.attributes['xml:base'] !== undefined
  return hasOwnBase ? item.base : (siteLink ?? item.base)
}

/** In order: where a proxy says the link led before it, the link, its Atom form, a guid that is one. */
function readLink(element: XmlElement, base: string | null): string | null {
  const written = [
    readValue(childrenNamed(element, 'feedburner:origlink')[0]),
    ...childrenNamed(element, 'link').map(
      (link) => readValue(link) ?? link.attributes.href ?? null,
    ),
    element.attributes.href ?? null,
    ...childrenNamed(element, 'atom:link')
      .filter(isAlternate)
      .map((link) => link.attributes.href ?? null),
    ...childrenNamed(element, 'guid').filter(isPermaLink).map(readValue),
    element.attributes['rdf:about'] ?? null,
  ]
  for (const link of written) {
    const address = link === null ? null : resolveAddress(link, base)
    if (address !== null) return address
  }
  return null
}

function isAlternate(link: XmlElement): boolean {
  return (link.attributes.rel ?? 'alternate').trim().toLowerCase() === 'alternate'
}

/** A guid is a link unless it says otherwise, but only whole addresses are believed: many are mere numbers. */
function isPermaLink(guid: XmlElement): boolean {
  const isDenied = guid.attributes.ispermalink?.trim().toLowerCase() === 'false'
  return !isDenied && /^https?:\/\//i.test(readValue(guid) ?? '')
}

function readDate(item: XmlElement, ...names: string[]): Moment | null {
  for (const name of names) {
    for (const element of childrenNamed(item, name)) {
      const value = readValue(element)
      const moment = value === null ? null : parseFeedDate(value)
      if (moment !== null) return moment
    }
  }
  return null
}

/** `ttl` is in minutes; `sy:updateFrequency` times a period. */
function readPollAfterMs(channel: XmlElement): number | null {
  const ttl = Number(readValue(childrenNamed(channel, 'ttl')[0]) ?? Number.NaN)
  if (ttl > 0 && Number.isFinite(ttl)) return ttl * MINUTE_MS
  const period = readValue(childrenNamed(channel, 'sy:updateperiod')[0])?.toLowerCase()
  const periodMs = period === undefined ? undefined : PERIOD_MS[period]
  if (periodMs === undefined) return null
  const frequency = Number(readValue(childrenNamed(channel, 'sy:updatefrequency')[0]) ?? 1)
  return frequency > 0 && Number.isFinite(frequency) ? periodMs / frequency : periodMs
}
