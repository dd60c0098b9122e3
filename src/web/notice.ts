import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Messages } from '../present/messages/messages.ts'
import type { Html } from './html.ts'

/** What was just done, as the address that a form leads back to says it. */
export type Told = { readonly act: 'seen'; readonly at: number } | { readonly act: 'unseen' }

/** The query that tells of it. */
export function toldQuery(told: Told): string {
  return told.act === 'seen' ? `?told=seen&at=${told.at}` : '?told=unseen'
}

/**
 * One line on what was just done, with the button that takes it back; it has the focus, so that whoever works with the
 * keyboard goes on from there. Null where nothing was.
 */
export function noticeOf(c: Context, { acts }: Messages): Html | null {
  const told = c.req.query('told')
  if (told === 'unseen') return html`<p class="told" role="status">${acts.unmarked}</p>`
  const at = c.req.query('at') ?? ''
  if (told !== 'seen' || !/^\d{1,16}$/.test(at)) return null
  return html`<form class="told act" method="post" action="/seen/undo">
<p role="status">${acts.markedSeen}</p>
<input type="hidden" name="at" value="${at}">
<input type="hidden" name="back" value="${c.req.path}">
<button autofocus>${acts.undo}</button>
</form>`
}
