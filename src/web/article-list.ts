import { html } from 'hono/html'
import type { Development, StoryArticle } from '../domain/story.ts'
import { clipName, clipText, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { articlePath, outletAddress } from './links.ts'
import { momentElement, type Reading } from './reading.ts'

/** The articles of a story, latest first, and under each what its outlet changed in it afterwards. */
export function articleList(
  articles: readonly StoryArticle[],
  edits: ReadonlyMap<string, readonly Development[]>,
  reading: Reading,
): Html {
  return html`<ul class="articles">${articles.map((article) => articleItem(article, edits.get(article.id) ?? [], reading))}</ul>`
}

/** Developments in which an outlet changed what it had published, by article. */
export function editsByArticle(
  developments: readonly Development[],
): ReadonlyMap<string, readonly Development[]> {
  const edits = developments.filter(({ kind }) => kind === 'revision')
  return Map.groupBy(edits, ({ receipts: [receipt] }) => receipt?.articleId ?? '')
}

function articleItem(article: StoryArticle, edits: readonly Development[], reading: Reading): Html {
  const address = outletAddress(article.url)
  const { frame, story } = reading.messages
  const outlet = article.outlet ?? frame.outletUnknown
  return html`<li class="item article-line">
<p class="gutter">${article.publishedAt === null ? story.dayUnknown : momentElement(article.publishedAt, reading)}</p>
<div>
<p class="words"><a href="${articlePath(article.id)}"><bdi>${clipName(outlet)}</bdi></a></p>
${factLine(
  address && outletLink(address),
  article.copyOf &&
    html`${story.copyOf} <a href="${articlePath(article.copyOf)}">${story.earlierReport}</a>`,
)}
${edits.map(
  (edit) =>
    html`<p class="was"><span class="label">${story.edited}</span> ${momentElement(edit.at, reading)} <span dir="auto">${clipWords(edit.text)}</span></p>`,
)}
</div>
</li>`
}

/** To the outlet, under host and path: as a person would say an address. */
function outletLink(address: string): Html {
  const { host, pathname } = new URL(address)
  const shown = clipText(`${host}${pathname === '/' ? '' : pathname}`, 80)
  return html`<a href=\"${address}\" rel=\"noopener noreferrer\"><bdi>${shown}</bdi></a>`
}
