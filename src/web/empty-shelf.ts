import { html } from 'hono/html'
import type { Messages } from '../present/messages/messages.ts'
import type { Html } from './html.ts'

/** What a reader sees before the first article is in: how to bring some. */
export function emptyShelf(feedCount: number, messages: Messages): Html {
  return html`<div class="welcome">
<header class="heading"><h1>${feedCount === 0 ? messages.nothingToRead : messages.waiting}</h1>
<p class="lede">${messages.whatThisIs}</p></header>
${feedCount === 0 ? '' : html`<p>${messages.feedsPolled(feedCount)} <a href="/feeds">${messages.seeFeeds}</a>.</p>`}
<dl class="ways">
<dt>${messages.addFeed}</dt><dd><p>${messages.addFeedHow}</p><pre><code>writethru add https://example.org/news.xml</code></pre></dd>
<dt>${messages.importArchive}</dt><dd><p>${messages.importArchiveHow}</p><pre><code>writethru import --follow FOLDER</code></pre></dd>
<dt>${messages.demonstration}</dt><dd><p>${messages.demonstrationHow}</p><pre><code>npm run demo</code></pre></dd>
<dt>${messages.takeApart}</dt><dd><p>${messages.takeApartHow}</p><pre><code>writethru read ADDRESS</code></pre></dd>
</dl>
</div>`
}
