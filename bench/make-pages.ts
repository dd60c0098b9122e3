import { makeArchive } from './make-archive.ts'

/** Links and teasers around an article, as many as outlets put there. */
const TEASERS = 120

/** So many pages as outlets send them: an article amid navigation, teasers, scripts and metadata. */
export async function makePages(count: number): Promise<string[]> {
  const archive = await makeArchive(count)
  return archive.map(({ url, outlet, title, published, text }, index) => {
    const teasers = Array.from({ length: TEASERS }, (_, at) => {
      const other = archive[(index + at + 1) % archive.length]?.title ?? title
      return `<li class="teaser"><a href="/${at}"><img src="/${at}.jpg" alt=""><h3>${other}</h3></a><p class="teaser-text">${other}, and what came of it.</p></li>`
    })
    const paragraphs = text
      .split('\n\n')
      .slice(1)
      .map((paragraph) => `<p>${paragraph}</p>`)
    const data = JSON.stringify({
      '@type': 'NewsArticle',
      headline: title,
      datePublished: published,
    })
    return `<!doctype html><html lang="en"><head><title>${title} | ${outlet}</title><meta property="og:url" content="${url}"><script type="application/ld+json">${data}</script><script>${'window.queue=window.queue||[];'.repeat(400)}</script></head><body><header><nav><ul>${teasers.slice(0, 40).join('')}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By Mara Lindqvist</p>${paragraphs.join('')}</article><aside class="related"><ul>${teasers.join('')}</ul></aside></main><footer>All rights reserved.</footer></body></html>`
  })
}
