import { html } from 'hono/html'
import type { DiffPiece } from '../present/diff-words.ts'
import type { Html } from './html.ts'

/** What was taken out struck through, what was added underlined: `del` and `ins`, so that it is read out too. */
export function diffMarkup(pieces: readonly DiffPiece[]): Html {
  return html`${pieces.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'taken' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`,
  )}`
}
