import { releasedMoment, type WrittenArticle } from '../written-story.ts'
import { httpDate, namedZoneDate } from './dates.ts'
import { escapeMarkup } from './escape.ts'
import { pageUrl, type Site } from './site.ts'

/** How long the RSS feeds ask to be left alone between polls. */
const TTL_MINUTES = 15

/** The outlet's feed as its `feed.kind` and `template` would have it: XML as text. */
export function renderFeed(site: Site): string {
  return site.outlet.feed.kind === 'atom' ? renderAtom(site) : renderRss(site)
}

function renderRss(site: Site): string {
  const { feed, name, language } = site.outlet
  const item = site.outlet.template === 'local-paper' ? looseItem : strictItem
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeMarkup(feed.title)}</title>
<link>${site.origin}/</link>
<description>Latest from ${escapeMarkup(name)}</description>
<language>${language}</language>
<ttl>${TTL_MINUTES}</ttl>
<atom:link href="${site.origin}${feed.path}" rel="self" type="application/rss+xml"/>
${site.current.map((article) => item(article, site)).join('\n')}
</channel>
</rss>
`
}

function strictItem(article: WrittenArticle, site: Site): string {
  const url = pageUrl(article, site)
  return `<item>
<title>${escapeMarkup(article.title)}</title>
<link>${url}</link>
<guid isPermaLink="true">${url}</guid>
<pubDate>${httpDate(article.published)}</pubDate>
${article.bylines.map((byline) => `<dc:creator>${escapeMarkup(byline)}</dc:creator>`).join('\n')}
<category>${escapeMarkup(article.section)}</category>
<description>${escapeMarkup(article.summary)}</description>
</item>`
}

/** As a small paper's plug-in writes it: tracked links, HTML in CDATA, a named time zone, guids that are no addresses. */
function looseItem(article: WrittenArticle, site: Site): string {
  return `  <item>
    <title><![CDATA[${article.title}]]></title>
    <link>${pageUrl(article, site)}?utm_source=rss&amp;utm_medium=feed</link>
    <guid isPermaLink="false">${site.outlet.id}${article.path.replace(/\W+/g, '-')}</guid>
    <pubDate>${namedZoneDate(article.published)}</pubDate>
    <author>newsroom@${site.outlet.id}.example (${escapeMarkup(article.bylines.join(', '))})</author>
    <description><![CDATA[<p><img src="/thumbs/300x200.jpg" alt="" /> ${escapeMarkup(article.summary)} <a href="${article.path}">Read more &raquo;</a></p>]]></description>
  </item>`
}

function renderAtom(site: Site): string {
  const { feed, language } = site.outlet
  const [latest] = site.current
  const updated = latest === undefined ? '1970-01-01T00:00:00Z' : releasedMoment(latest)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
  <title>${escapeMarkup(feed.title)}</title>
  <id>${site.origin}${feed.path}</id>
  <link rel="self" href="${feed.path}"/>
  <link rel="alternate" type="text/html" href="/"/>
  <updated>${updated}</updated>
${site.current.map((article) => atomEntry(article, site)).join('\n')}
</feed>
`
}

function atomEntry(article: WrittenArticle, site: Site): string {
  return `  <entry>
    <title type="html">${escapeMarkup(escapeMarkup(article.title))}</title>
    <id>tag:${site.outlet.id}.example,2025:${escapeMarkup(article.path)}</id>
    <link rel="alternate" type="text/html" href="${escapeMarkup(article.path)}"/>
    <published>${article.published}</published>
    <updated>${releasedMoment(article)}</updated>
${article.bylines.map((byline) => `    <author><name>${escapeMarkup(byline)}</name></author>`).join('\n')}
    <category term="${escapeMarkup(article.section)}"/>
    <summary type="text">${escapeMarkup(article.summary)}</summary>
  </entry>`
}
