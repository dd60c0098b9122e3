import { resolveAddress } from '../addresses/resolve-address.ts'
import type { Entry, Feed } from '../domain/feed.ts'
import { WEEKDAYS } from '../lexicon/en/weekdays.ts'
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

const HOURS_A_DAY = 24
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
  // Without `xml:base` relative links are counted from the site: feeds often lie on a host of their own, and their
  // links are those of the pages.
  const site = [root, channel].some(hasBase) ? null : link
  const items = [channel, root]
    .filter((parent, index, parents) => parents.indexOf(parent) === index)
    .flatMap((parent) => childrenNamed(parent, 'item', 'items'))
    .flatMap((item) => (item.name === 'items' ? childrenNamed(item, 'item') : [item]))
  const quietHours = readQuietHours(channel)
  return {
    title: firstRead(childrenNamed(channel, 'title', 'dc:title', 'atom:title'), readHtmlText),
    link,
    entries: items.slice(0, maxEntries).map((item) => readItem(item, site)),
    pollAfterMs: readPollAfterMs(channel),
    ...(quietHours.length > 0 && { quietHours }),
  }
}

function readItem(item: XmlElement, site: string | null): Entry {
  return {
    id:
      firstRead(childrenNamed(item, 'guid'), readValue) ??
      item.attributes['rdf:about'] ??
      firstRead(childrenNamed(item, 'atom:id', 'id', 'dc:identifier'), readValue),
    title:
      firstRead(childrenNamed(item, 'title'), readHtmlText) ??
      firstRead(childrenNamed(item, 'atom:title'), readAtomText) ??
      firstRead(childrenNamed(item, 'dc:title', 'media:title', 'itunes:title'), readHtmlText),
    link: readLink(item, hasBase(item) ? item.base : (site ?? item.base)),
    published: firstRead(childrenNamed(item, ...PUBLISHED_NAMES), readDate),
    updated: firstRead(childrenNamed(item, 'atom:updated', 'dcterms:modified'), readDate),
    authors: readAuthorNames(item, AUTHOR_NAMES),
    summary:
      firstRead(childrenNamed(item, ...SUMMARY_NAMES), readHtmlText) ??
      firstRead(childrenNamed(item, 'atom:content'), readAtomText) ??
      readMediaText(item),
  }
}

const PUBLISHED_NAMES = [
  'pubdate',
  'dc:date',
  'dcterms:issued',
  'atom:published',
  'dcterms:created',
]
const AUTHOR_NAMES = ['dc:creator', 'author', 'dc:author', 'atom:author', 'itunes:author']
const SUMMARY_NAMES = [
  'description',
  'atom:summary',
  'dc:description',
  'abstract',
  'itunes:summary',
  'content:encoded',
  'xhtml:body',
  'body',
  'fullitem',
]

function hasBase(element: XmlElement): boolean {
  return element.attributes['xml:base'] !== undefined
}

/** In order: where a proxy says the link led before it, the link, its Atom form, a guid that is one. */
function readLink(element: XmlElement, base: string | null): string | null {
  const written = [
    firstRead(childrenNamed(element, 'feedburner:origlink'), readValue),
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

/**
 * The hours of the week that a channel asks to be left alone in; none where it names all of them.
 * @source RSS 2.0, skipHours and skipDays (GMT; hours 0 to 23, in some feeds 24 for midnight)
 */
function readQuietHours(channel: XmlElement): number[] {
  const valuesIn = (list: string, item: string) =>
    childrenNamed(channel, list).flatMap((each) =>
      childrenNamed(each, item).flatMap((one) => readValue(one) ?? []),
    )
  const hours = new Set(
    valuesIn('skiphours', 'hour')
      .filter((hour) => /^\d{1,2}$/.test(hour))
      .map((hour) => Number(hour) % HOURS_A_DAY),
  )
  const days = new Set(
    valuesIn('skipdays', 'day').map(
      (day) => (WEEKDAYS.get(day.toLowerCase()) ?? -1) % WEEKDAYS.size,
    ),
  )
  const week = Array.from({ length: WEEKDAYS.size * HOURS_A_DAY }, (_, hour) => hour)
  const quiet = week.filter(
    (hour) => hours.has(hour % HOURS_A_DAY) || days.has(Math.floor(hour / HOURS_A_DAY)),
  )
  return quiet.length === week.length ? [] : quiet
}

/** `ttl` is in minutes; `sy:updateFrequency` times a period. */
function readPollAfterMs(channel: XmlElement): number | null {
  const ttl = Number(firstRead(childrenNamed(channel, 'ttl'), readValue) ?? Number.NaN)
  if (ttl > 0 && Number.isFinite(ttl)) return ttl * MINUTE_MS
  const period = firstRead(childrenNamed(channel, 'sy:updateperiod'), readValue)?.toLowerCase()
  const periodMs = period === undefined ? undefined : PERIOD_MS[period]
  if (periodMs === undefined) return null
  const frequency = Number(firstRead(childrenNamed(channel, 'sy:updatefrequency'), readValue) ?? 1)
  return frequency > 0 && Number.isFinite(frequency) ? periodMs / frequency : periodMs
}
