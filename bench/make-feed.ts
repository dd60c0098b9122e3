import type { ArchiveLine } from './make-archive.ts'

/** An RSS feed of these articles, with their opening words as markup, as outlets send it. */
export function makeFeed(articles: readonly ArchiveLine[]): string {
  const items = articles.map(({ id, url, title, published, text }) => {
    const words = text.slice(0, 1500).replaceAll('\n\n', '</p><p>').replaceAll(']]>', '')
    const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    return `<item><guid isPermaLink="false">${id}</guid><title>${escaped}</title><link>${url}</link><pubDate>${new Date(published).toUTCString()}</pubDate><dc:creator>Mara Lindqvist</dc:creator><description><![CDATA[<p>${words}</p>]]></description></item>`
  })
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Bench</title><link>https://bench.example/</link>${items.join('')}</channel></rss>`
}
