import { html } from 'hono/html'
import { clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import type { Visit } from './visit.ts'

/** What went wrong, in one line, and what to do. */
export type ErrorView = {
  readonly visit: Visit
  readonly title: string
  readonly reason: string
}

export function errorPage({ visit, title, reason }: ErrorView): Html {
  return layout({
    title,
    visit,
    here: null,
    body: html`<div class="error">
<header class="heading"><h1>${title}</h1></header>
<p class="lede">${clipWords(reason)}</p>
<p><a href="/">${visit.messages.front.allStories}</a></p>
</div>`,
  })
}
