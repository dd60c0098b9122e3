import { html } from 'hono/html'
import type { FeedState } from '../domain/feed.ts'
import type { Messages } from '../present/messages/messages.ts'
import type { AddOutcome } from '../service/feeds.ts'
import type { ReaderPreferences } from '../service/preferences.ts'
import { clipTitle, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { feedHealth, isFailing } from './feed-health.ts'
import { feedSignIn } from './feed-sign-in.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { feedArticlesPath, outletAddress } from './links.ts'
import { preferencesSection } from './preferences-section.ts'
import type { Visit } from './visit.ts'

export type FeedsView = {
  readonly visit: Visit
  readonly feeds: readonly FeedState[]
  /** What became of what was just added; null where nothing was. */
  readonly added: readonly AddOutcome[] | null
  /** A feed was just signed in to. */
  readonly hasSignedIn?: boolean
  readonly preferences: ReaderPreferences
}

/** The polled feeds and how each does, in plain words; those in trouble first. */
export function feedsPage(view: FeedsView): Html {
  const { visit, feeds, added, preferences, hasSignedIn = false } = view
  const { messages } = visit
  const words = messages.feeds
  const failing = feeds.filter(isFailing)
  const ordered = [...failing, ...feeds.filter((feed) => !isFailing(feed))]
  return layout({
    title: words.feeds,
    visit,
    here: 'feeds',
    body: html`<div class="feeds">
<header class="heading"><h1>${words.heading(feeds.length, failing.length)}</h1></header>
${added === null ? '' : addedNotice(added, messages)}
${hasSignedIn && html`<p class="notice" role="status">${words.nowSignedIn}</p>`}
${feeds.length > 0 && html`<ul>${ordered.map((feed, index) => feedItem(feed, index, visit))}</ul>`}
${addForms(messages)}
${preferencesSection(preferences, visit)}
${feeds.length > 0 && html`<p class="rest"><a href="/feeds.opml">${words.exportAll}</a></p>`}
</div>`,
  })
}

/** The two ways in: an address, looked at before it is added, or the list of another reader. */
function addForms({ feeds }: Messages): Html {
  return html`<section class="adding" aria-labelledby="adding-title"><h2 id="adding-title">${feeds.addFeeds}</h2>
<form class="act" method="post" action="/feeds/preview"><p><label for="address">${feeds.addressLabel}</label> <input id="address" name="address" required maxlength="2000" inputmode="url" autocomplete="url" placeholder="example.org"> <button>${feeds.look}</button></p></form>
<form class="act" method="post" action="/feeds/opml" enctype="multipart/form-data"><p><label for="file">${feeds.fileLabel}</label> <input id="file" name="file" type="file" required accept=".opml,.xml,text/x-opml"> <button>${feeds.addFile}</button></p></form>
${feedSignIn(null, 'sign-in', feeds)}
</section>`
}

function addedNotice(outcomes: readonly AddOutcome[], { feeds }: Messages): Html {
  const count = (kind: AddOutcome['kind']) => outcomes.filter((one) => one.kind === kind).length
  const words = [
    feeds.added(count('added')),
    ...(count('known') > 0 ? [feeds.known(count('known'))] : []),
    ...outcomes.flatMap((one) => (one.kind === 'unusable' ? [clipWords(one.reason)] : [])),
  ]
  return html`<p class="notice" role="status">${words.join(' ')}</p>`
}

function feedItem(feed: FeedState, index: number, visit: Visit): Html {
  const { feeds } = visit.messages
  const address = outletAddress(feed.address)
  const shown = html`<bdi>${clipTitle(feed.address)}</bdi>`
  return html`<li class="item feed${isFailing(feed) ? ' failing' : ''}">
<h2 dir="auto">${clipTitle(feed.title ?? feed.address)}</h2>
${factLine(address === null ? shown : html`<a href="${address}" rel="noopener noreferrer">${shown}</a>`)}
${feedHealth(feed, visit)}
<div class="acts"><a href="${feedArticlesPath(feed.address)}">${feeds.itsArticles}</a>
<form class="act" method="post" action="/feeds/remove"><input type="hidden" name="address" value="${feed.address}"><button>${feeds.stopPolling}<span class="unseen"> ${clipTitle(feed.title ?? feed.address)}</span></button></form></div>
${mayAskWho(feed) && feedSignIn(feed, `sign-in-${index}`, feeds)}
</li>`
}

/** One that answers needs no password beside it; any other can be given one below the list. */
function mayAskWho(feed: FeedState): boolean {
  return feed.isSignedIn === true || (isFailing(feed) && !feed.gone)
}
