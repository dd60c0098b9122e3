import { html } from 'hono/html'
import type { Feed } from '../domain/feed.ts'
import { clipTitle } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { dayElement } from './reading.ts'
import type { Visit } from './visit.ts'

export type FeedPreviewView = {
  readonly visit: Visit
  /** As it was typed. */
  readonly address: string
  readonly found:
    | { readonly kind: 'feed'; readonly address: string; readonly feed: Feed }
    | {
        readonly kind: 'list'
        readonly feeds: readonly { title: string | null; address: string }[]
      }
}

const MOST_SHOWN = 10

/** What stands at an address, before it is polled: the feed with its latest entries, or the feeds of a list. */
export function feedPreviewPage({ visit, address, found }: FeedPreviewView): Html {
  const { messages } = visit
  const isFeed = found.kind === 'feed'
  const title = isFeed
    ? (found.feed.title ?? found.address)
    : messages.feeds.listed(found.feeds.length)
  const polled = isFeed ? found.address : address
  return layout({
    title: clipTitle(title),
    visit,
    here: 'feeds',
    body: html`<div class="feeds">
<header class="heading"><h1 dir="auto">${clipTitle(title)}</h1>
${factLine(html`<bdi>${clipTitle(polled)}</bdi>`)}</header>
<form class="act" method="post" action="/feeds/add"><input type="hidden" name="address" value="${polled}"><button>${isFeed ? messages.feeds.addThis : messages.feeds.addThese}</button> <a href="/feeds">${messages.feeds.notNow}</a></form>
<ul>${isFeed ? entryItems(found.feed, visit) : found.feeds.slice(0, MOST_SHOWN).map(feedItem)}</ul>
</div>`,
  })
}

function entryItems({ entries }: Feed, visit: Visit): Html[] {
  return entries.slice(0, MOST_SHOWN).map(
    (
      entry,
    ) => html`<li class="item"><p class="words" dir="auto">${clipTitle(entry.title ?? entry.link ?? '')}</p>
${factLine(dayElement(entry.published ?? entry.updated, visit))}</li>`,
  )
}

function feedItem({ title, address }: { title: string | null; address: string }): Html {
  return html`<li class="item"><p class="words" dir="auto">${clipTitle(title ?? address)}</p></li>`
}
