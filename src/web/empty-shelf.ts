import { html } from 'hono/html'
import { countInWords } from '../present/counts.ts'
import type { Html } from './html.ts'

/** What a reader sees before the first article is in: how to bring some. */
export function emptyShelf(feedCount: number): Html {
  return html`<div class="welcome">
<header class="heading"><h1>${feedCount === 0 ? 'Nothing to read yet' : 'Waiting for the first articles'}</h1>
<p class="lede">Writethru reads the outlets that you choose, keeps each story whole and up to date, and tells you only what is new to you, every line with the sentence it came from.</p></header>
${feedCount === 0 ? '' : html`<p>${countInWords(feedCount, 'feed is', 'feeds are')} being polled. Stories stand here as soon as their articles are read; <a href="/feeds">see how the feeds do</a>.</p>`}
<dl class="ways">
<dt>Add a feed</dt><dd><p>A feed, a page that names its feed, or an OPML file from another reader.</p><pre><code>writethru add https://example.org/news.xml</code></pre></dd>
<dt>Import an archive</dt><dd><p>Saved pages, text files, WARC files, or a file of JSON lines.</p><pre><code>writethru import --follow FOLDER</code></pre></dd>
<dt>See a demonstration</dt><dd><p>An invented story, played day by day from a clone of the project.</p><pre><code>npm run demo</code></pre></dd>
<dt>Take one article apart</dt><dd><p>To see what is found in it. Nothing is stored.</p><pre><code>writethru read ADDRESS</code></pre></dd>
</dl>
</div>`
}
