import { html } from 'hono/html'
import type { Html } from './html.ts'

/** What is known beside a line's words, in small: one fact after the other, what is not known left out; nothing if none is. */
export function factLine(...facts: readonly (Html | string | null)[]): Html {
  const known = facts.filter((fact) => fact !== null && fact !== '')
  if (known.length === 0) return html``
  // The space between them is for those who read without our styles.
  return html`<p class="facts">${known.map((fact) => html`<span>${fact}</span> `)}</p>`
}

/** A word of the fixed catalogue, set as one. */
export function label(word: string): Html {
  return html`<b class="label">${word}</b>`
}
