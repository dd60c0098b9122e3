import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import { clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'

/** What went wrong, in one line, and what to do. */
export type ErrorView = {
  readonly now: Moment
  readonly title: string
  readonly reason: string
}

export function errorPage({ now, title, reason }: ErrorView): Html {
  return layout({
    title,
    now,
    here: null,
    body: html`<div class="error">
<header class="heading"><h1>${title}</h1></header>
<p class="lede">${clipWords(reason)}</p>
<p><a href="/">All stories</a></p>
</div>`,
  })
}
