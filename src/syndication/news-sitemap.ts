import { resolveAddress } from '../addresses/resolve-address.ts'
import type { Entry, Feed } from '../domain/feed.ts'
import { firstRead, readDate, readHtmlText, readValue } from './feed-text.ts'
import { childrenNamed, type XmlElement } from './xml-tree.ts'

/**
 * The articles of an outlet's last two days, as its news sitemap lists them, or null where a sitemap lists pages alone:
 * an outlet's every page is no news.
 * @source Google, "News sitemaps": `<url>` with `<news:news>`
 */
export function readNewsSitemap(urlset: XmlElement, maxEntries: number): Feed | null {
  const entries = childrenNamed(urlset, 'url')
    .flatMap((url) => childrenNamed(url, 'news:news').map((news) => readEntry(url, news)))
    .slice(0, maxEntries)
  if (entries.length === 0) return null
  const [news] = childrenNamed(urlset, 'url').flatMap((url) => childrenNamed(url, 'news:news'))
  const [publication] = news === undefined ? [] : childrenNamed(news, 'news:publication')
  return {
    title: publication === undefined ? null : readText(publication, 'news:name'),
    link: null,
    entries,
    pollAfterMs: null,
  }
}

function readEntry(url: XmlElement, news: XmlElement): Entry {
  const address = firstRead(childrenNamed(url, 'loc'), readValue)
  return {
    id: address,
    title: readText(news, 'news:title'),
    link: address === null ? null : resolveAddress(address, url.base),
    published: firstRead(childrenNamed(news, 'news:publication_date'), readDate),
    updated: firstRead(childrenNamed(url, 'lastmod'), readDate),
    authors: [],
    summary: null,
  }
}

function readText(parent: XmlElement, name: string): string | null {
  return firstRead(childrenNamed(parent, name), readHtmlText)
}
