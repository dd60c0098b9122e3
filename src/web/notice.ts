import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Messages } from '../present/messages/messages.ts'
import type { Html } from './html.ts'

/** What was just done, as the address that a form leads back to says it. */
export type Told =
  | { readonly act: 'seen'; readonly at: number }
  | { readonly act: 'corrected'; readonly ids: readonly number[] }
  | { readonly act: 'unseen' | 'uncorrected' }

/** The query that tells of it. */
export function toldQuery(told: Told): string {
  if (told.act === 'seen') return `?told=seen&at=${told.at}`
  return told.act === 'corrected' ? `?told=corrected&at=${told.ids.join('-')}` : `?told=${told.act}`
}

/** What is said of each act, and where it is taken back. */
const ACTS: Readonly<
  Record<Told['act'], { words: (messages: Messages) => string; undo: string | null }>
> = {
  seen: { words: ({ acts }) => acts.markedSeen, undo: '/seen/undo' },
  unseen: { words: ({ acts }) => acts.unmarked, undo: null },
  corrected: { words: ({ correct }) => correct.corrected, undo: '/correct/undo' },
  uncorrected: { words: ({ correct }) => correct.undone, undo: null },
}

/**
 * One line on what was just done, with the button that takes it back; it has the focus, so that whoever works with the
 * keyboard goes on from there. Null where nothing was.
 */
export function noticeOf(c: Context, messages: Messages): Html | null {
  const told = c.req.query('told') ?? ''
  if (!isAct(told)) return null
  const { words, undo } = ACTS[told]
  if (undo === null) return html`<p class="told" role="status">${words(messages)}</p>`
  const at = c.req.query('at') ?? ''
  if (!/^\d[\d-]{0,2600}$/.test(at)) return null
  return html`<form class="told act" method="post" action="${undo}">
<p role="status">${words(messages)}</p>
<input type="hidden" name="at" value="${at}">
<input type="hidden" name="back" value="${c.req.path}">
<button autofocus>${messages.acts.undo}</button>
</form>`
}

function isAct(told: string): told is Told['act'] {
  return Object.hasOwn(ACTS, told)
}
