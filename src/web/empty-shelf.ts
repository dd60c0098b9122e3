import { html } from 'hono/html'
import type { Messages } from '../present/messages/messages.ts'
import type { Html } from './html.ts'

/** What a reader sees before the first article is in: what this is and how to bring some, in one screen. */
export function emptyShelf(feedCount: number, { welcome }: Messages): Html {
  return html`<div class="welcome">
<header class="heading"><h1>${feedCount === 0 ? welcome.nothingToRead : welcome.waiting}</h1>
<p class="lede">${welcome.whatThisIs}</p></header>
${feedCount === 0 ? '' : html`<p>${welcome.feedsPolled(feedCount)} <a href="/feeds">${welcome.seeFeeds}</a>.</p>`}
<dl class="ways">
<div><dt><a href="/feeds#address">${welcome.addFeed}</a></dt><dd><p>${welcome.addFeedHow}</p><pre><code>writethru add https://example.org/news.xml</code></pre></dd></div>
<div><dt>${welcome.importArchive}</dt><dd><p>${welcome.importArchiveHow}</p><pre><code>writethru import --follow FOLDER</code></pre></dd></div>
<div><dt>${welcome.demonstration}</dt><dd><p>${welcome.demonstrationHow}</p><pre><code>npm run demo</code></pre></dd></div>
<div><dt>${welcome.takeApart}</dt><dd><p>${welcome.takeApartHow}</p><pre><code>writethru read ADDRESS</code></pre></dd></div>
</dl>
</div>`
}
