import { html } from 'hono/html'
import type { FailedEntry, FeedArticle, FeedState } from '../domain/feed.ts'
import { clipTitle, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { articlePath, feedArticlesPath } from './links.ts'
import { momentElement } from './reading.ts'
import type { Visit } from './visit.ts'

export type FeedRiverView = {
  readonly visit: Visit
  readonly feed: Pick<FeedState, 'address' | 'title'>
  readonly articles: readonly FeedArticle[]
  /** Entries that could not be read; shown on the first page. */
  readonly failed: readonly FailedEntry[]
  /** From 1. */
  readonly page: number
  readonly isLast: boolean
}

/** The articles that a feed brought, latest first, a page of them. */
export function feedRiverPage(view: FeedRiverView): Html {
  const { visit, feed, articles, failed, page, isLast } = view
  const { feeds: words, frame } = visit.messages
  const title = clipTitle(feed.title ?? feed.address)
  const path = feedArticlesPath(feed.address)
  return layout({
    title,
    visit,
    here: 'feeds',
    body: html`<div class="feeds">
<header class="heading"><h1 dir="auto">${title}</h1>
${factLine(articles.length === 0 ? words.noArticles : html`<a href="/feeds">${words.allFeeds}</a>`)}</header>
<ul>${articles.map(
      (article) => html`<li class="item">
<h2 dir="auto"><a href="${articlePath(article.id)}">${clipTitle(article.title ?? article.url ?? frame.untitled)}</a></h2>
${factLine(article.outlet && html`<bdi>${clipTitle(article.outlet)}</bdi>`, momentElement(article.publishedAt, visit))}
</li>`,
    )}</ul>
${page === 1 && failed.length > 0 && failedSection(failed, visit)}
<p class="acts">${page > 1 && html`<a href="${path}&page=${page - 1}">${frame.later}</a>`} ${!isLast && html`<a href="${path}&page=${page + 1}">${frame.earlier}</a>`}</p>
</div>`,
  })
}

const MOST_FAILED = 50

/** What the feed listed and could not be read, and why. */
function failedSection(failed: readonly FailedEntry[], { messages }: Visit): Html {
  return html`<section aria-labelledby="failed-title"><h2 id="failed-title">${messages.feeds.notRead(failed.length)}</h2>
<ul>${failed.slice(0, MOST_FAILED).map(
    ({
      name,
      reason,
    }) => html`<li class="item"><p class="words" dir="auto"><bdi>${clipTitle(name)}</bdi></p>
${factLine(html`<span lang="en">${clipWords(reason)}</span>`)}</li>`,
  )}</ul></section>`
}
