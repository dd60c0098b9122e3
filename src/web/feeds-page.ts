import { html } from 'hono/html'
import type { FeedState } from '../domain/feed.ts'
import { type Moment, momentOf, parseMoment } from '../domain/moment.ts'
import { countInWords } from '../present/counts.ts'
import type { Messages } from '../present/messages/messages.ts'
import { atOffsetOf, durationInWords, shortMoment } from '../present/moments.ts'
import { clipTitle } from './clip-text.ts'
import { emptyShelf } from './empty-shelf.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { outletAddress } from './links.ts'

export type FeedsView = {
  readonly now: Moment
  readonly messages: Messages
  readonly feeds: readonly FeedState[]
}

/** The polled feeds and how each does, in plain words; those in trouble first. */
export function feedsPage({ now, messages, feeds }: FeedsView): Html {
  const failing = feeds.filter(isFailing)
  const ordered = [...failing, ...feeds.filter((feed) => !isFailing(feed))]
  return layout({
    title: 'Feeds',
    now,
    messages,
    here: 'feeds',
    body:
      feeds.length === 0
        ? emptyShelf(0, messages)
        : html`<div class="feeds">
<header class="heading"><h1>${countInWords(feeds.length, 'feed')}${failing.length === 0 ? ', all well' : `, ${failing.length} in trouble`}</h1></header>
<ul>${ordered.map((feed) => feedItem(feed, now))}</ul>
</div>`,
  })
}

function isFailing(feed: FeedState): boolean {
  return feed.gone || feed.failureCount > 0
}

function feedItem(feed: FeedState, now: Moment): Html {
  const address = outletAddress(feed.address)
  const shown = html`<bdi>${clipTitle(feed.address)}</bdi>`
  return html`<li class="item feed${isFailing(feed) ? ' failing' : ''}">
<h2 dir="auto">${clipTitle(feed.title ?? feed.address)}</h2>
${factLine(address === null ? shown : html`<a href="${address}" rel="noopener noreferrer">${shown}</a>`)}
<p class="health">${healthInWords(feed, now)}</p>
</li>`
}

/** "Thu 23 Feb, 18:04: 42 entries. Asked again in 20 minutes." */
function healthInWords(feed: FeedState, now: Moment): string {
  const { lastOutcome, lastPolledAt, gone, failureCount, movedTo } = feed
  if (gone) return 'Gone for good, says its server: never asked again.'
  const nowAt = parseMoment(now) ?? 0
  const waitMs = feed.nextPollAt - nowAt
  const next = waitMs <= 0 ? 'Due now.' : `Asked again in ${durationInWords(waitMs)}.`
  const last =
    lastPolledAt === null
      ? 'Not asked yet.'
      : `${shortMoment(atOffsetOf(momentOf(lastPolledAt), now), now)}: ${lastOutcome ?? 'asked'}.`
  const failed = failureCount > 1 ? ` Failed ${countInWords(failureCount, 'time')} in a row.` : ''
  const moved = movedTo === null ? '' : ` Says that it moved to ${movedTo}.`
  return `${last}${failed}${moved} ${next}`
}
