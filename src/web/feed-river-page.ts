import { html } from 'hono/html'
import type { FeedArticle, FeedState } from '../domain/feed.ts'
import type { Moment } from '../domain/moment.ts'
import type { Messages } from '../present/messages/messages.ts'
import { clipTitle } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { articlePath, feedArticlesPath } from './links.ts'
import { momentElement } from './reading.ts'

export type FeedRiverView = {
  readonly now: Moment
  readonly messages: Messages
  readonly feed: Pick<FeedState, 'address' | 'title'>
  readonly articles: readonly FeedArticle[]
  /** From 1. */
  readonly page: number
  readonly isLast: boolean
}

/** The articles that a feed brought, latest first, a page of them. */
export function feedRiverPage(view: FeedRiverView): Html {
  const { now, messages, feed, articles, page, isLast } = view
  const words = messages.feeds
  const title = clipTitle(feed.title ?? feed.address)
  const path = feedArticlesPath(feed.address)
  return layout({
    title,
    now,
    messages,
    here: 'feeds',
    body: html`<div class="feeds">
<header class="heading"><h1 dir="auto">${title}</h1>
${factLine(articles.length === 0 ? words.noArticles : html`<a href="/feeds">${words.allFeeds}</a>`)}</header>
<ul>${articles.map(
      (article) => html`<li class="item">
<h2 dir="auto"><a href="${articlePath(article.id)}">${clipTitle(article.title ?? article.url ?? words.untitled)}</a></h2>
${factLine(article.outlet && html`<bdi>${clipTitle(article.outlet)}</bdi>`, momentElement(article.publishedAt, now))}
</li>`,
    )}</ul>
<p class="acts">${page > 1 && html`<a href="${path}&page=${page - 1}">${words.later}</a>`} ${!isLast && html`<a href="${path}&page=${page + 1}">${words.earlier}</a>`}</p>
</div>`,
  })
}
