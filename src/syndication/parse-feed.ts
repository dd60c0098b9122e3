import type { Feed, Unusable } from '../domain/feed.ts'
import { readAtom } from './atom.ts'
import { findFeedLinks } from './feed-links.ts'
import { readJsonFeed } from './json-feed.ts'
import { readNewsSitemap } from './news-sitemap.ts'
import { oneLine } from './plain-text.ts'
import { readRss } from './rss.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'

/** A text of this length takes about a second; the largest real feeds have a tenth. */
const MAX_TEXT_LENGTH = 32_000_000
/** More than any outlet lists; the rest of such a feed is left out. */
const MAX_ENTRIES = 20_000

export type FeedContext = {
  /** Where the text came from: relative links are counted from it. */
  readonly address: string | null
  readonly contentType: string | null
}

/**
 * The feed that a text holds, or one line on why it holds none. Reads RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed,
 * CDF and news sitemaps by one lenient reader, so that broken and cut-off feeds give what they hold; text cut off in the middle is
 * left out. Links are absolute http(s) addresses or null. Never throws; linear.
 */
export function parseFeed(text: string, { address, contentType }: FeedContext): Feed | Unusable {
  const start = text.slice(0, 1000).trimStart()
  if (start === '' && text.trim() === '') return unusable('the feed is empty')
  if (text.length > MAX_TEXT_LENGTH)
    return unusable('the feed is larger than 32 million characters')
  if (start.startsWith('{') || start.startsWith('[')) return parseJsonFeed(text, address)

  const roots = parseXml(text, address)
  for (const root of roots) {
    const feed = readRoot(root)
    if (feed !== null) return feed
  }
  return unusable(reasonOf(roots, text, address, contentType))
}

function readRoot(root: XmlElement): Feed | null {
  switch (root.name) {
    case 'rss':
    case 'rdf:rdf':
    case 'channel':
      return readRss(root, MAX_ENTRIES)
    case 'feed':
    case 'atom:feed':
    case 'atom:entry':
    case 'entry':
      return readAtom(root, MAX_ENTRIES)
    case 'urlset':
      return readNewsSitemap(root, MAX_ENTRIES)
    default:
      return null
  }
}

function parseJsonFeed(text: string, address: string | null): Feed | Unusable {
  let value: unknown
  try {
    value = JSON.parse(text.trim())
  } catch {
    return unusable('this is broken JSON, not a feed: it may have been cut off')
  }
  return (
    readJsonFeed(value, address, MAX_ENTRIES) ??
    unusable('this is JSON, but not a JSON Feed: it has no list of items')
  )
}

function reasonOf(
  roots: readonly XmlElement[],
  text: string,
  address: string | null,
  contentType: string | null,
): string {
  const root = roots[0]?.name.replace(/^.*:/, '')
  const isHtml =
    root === 'html' || root === 'head' || root === 'body' || /^\s*<!doctype\s+html/i.test(text)
  if (isHtml || (root === undefined && /html/i.test(contentType ?? ''))) {
    const link = findFeedLinks(text, address)[0]?.address
    return link === undefined
      ? 'this is an HTML page, not a feed, and it names no feed'
      : `this is an HTML page, not a feed; its feed may be at ${link}`
  }
  if (root === 'opml')
    return 'this is an OPML list of feeds, not a feed: add it, and each of its feeds is polled'
  if (root === 'urlset')
    return 'this is a sitemap that lists no news: only those with <news:news> are polled'
  if (root === 'sitemapindex')
    return 'this is an index of sitemaps, not a feed: add the one of its news'
  if (root === undefined) return 'this is not a feed: it holds no element of RSS, Atom or RDF'
  return `this is no feed: its outermost element is <${oneLine(root)?.slice(0, 40) ?? ''}>`
}

function unusable(reason: string): Unusable {
  return { kind: 'unusable', reason }
}
