import { html } from 'hono/html'
import { clipTitle } from './clip-text.ts'
import { feedLine, feedLinks, type PageFeed } from './feed-links.ts'
import type { Html } from './html.ts'
import { ROOM_SCRIPT } from './room-script.ts'
import { STYLESHEET } from './stylesheet.ts'
import type { Visit } from './visit.ts'

export type Page = {
  readonly title: string
  readonly visit: Visit
  readonly here: 'front' | 'stories' | 'feeds' | 'search' | 'settings' | 'keys' | null
  /** What was searched for, to stand in the search field. */
  readonly query?: string
  readonly feed?: PageFeed
  readonly body: Html
}

/** A whole page: masthead, body, foot. The same on every page, errors included. */
export function layout(page: Page): Html {
  const { now, messages } = page.visit
  const words = messages.frame
  return html`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${clipTitle(page.title)} · Writethru</title>
<link rel="stylesheet" href="${STYLESHEET.path}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="apple-touch-icon" href="/icon-192.png">
<link rel="manifest" href="/manifest.webmanifest">
${page.feed === undefined ? '' : feedLinks(page.feed, page.visit)}
${roomScript(page.visit)}
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<header class="masthead">
<div class="masthead-line">
<p class="wordmark"><a href="/">Writethru</a></p>
<p class="today"><time datetime="${now.slice(0, 10)}">${messages.days.longDay(now)}</time></p>
<nav class="menu" aria-label="${words.pages}">
${menuLink('/', words.front, page.here === 'front')}
${menuLink('/stories', words.stories, page.here === 'stories')}
${menuLink('/feeds', words.feeds, page.here === 'feeds')}
</nav>
<form class="search" role="search" action="/search">
<label class="unseen" for="q">${words.searchLabel}</label>
<input id="q" name="q" type="search" maxlength="200" placeholder="${words.search}" value="${page.query ?? ''}">
<button>${words.search}</button>
</form>
</div>
</header>
<main id="main" tabindex="-1">
${page.visit.notice ?? ''}
${page.body}
</main>
<footer class="foot">
<p>${words.foot}</p>
<p>${menuLink('/settings', words.settings, page.here === 'settings')} · ${menuLink('/keys', messages.keys.keys, page.here === 'keys')}${page.feed && html` · ${feedLine(page.feed, page.visit)}`}</p>
${page.visit.isSignedIn && html`<form class="act" method="post" action="/sign-out"><button>${messages.access.signOut}</button></form>`}
</footer>
</body>
</html>`
}

/** The script that this visit's nonce lets run, with the words that it says. */
function roomScript({ messages, nonce, arrived }: Visit): Html | string {
  if (nonce === null) return ''
  const { notSent, notReached, shown, kept } = messages.acts
  const words = JSON.stringify({
    notSent,
    notReached,
    shown,
    kept,
    copied: messages.citation.copied,
  })
  return html`<script type="module" nonce="${nonce}" src="${ROOM_SCRIPT.path}" data-words="${words}"${arrived === undefined ? '' : html` data-arrived="${arrived}"`}></script>`
}

function menuLink(path: string, name: string, isHere: boolean): Html {
  return isHere
    ? html`<a href="${path}" aria-current="page">${name}</a>`
    : html`<a href="${path}">${name}</a>`
}
