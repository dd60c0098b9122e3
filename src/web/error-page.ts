import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { Messages } from '../present/messages/messages.ts'
import { clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'

/** What went wrong, in one line, and what to do. */
export type ErrorView = {
  readonly now: Moment
  readonly messages: Messages
  readonly title: string
  readonly reason: string
}

export function errorPage({ now, messages, title, reason }: ErrorView): Html {
  return layout({
    title,
    now,
    messages,
    here: null,
    body: html`<div class="error">
<header class="heading"><h1>${title}</h1></header>
<p class="lede">${clipWords(reason)}</p>
<p><a href="/">${messages.allStories}</a></p>
</div>`,
  })
}
