import { html } from 'hono/html'
import { matchWords } from '../present/matched-words.ts'
import type { Html } from './html.ts'

/** A text with the words marked that were searched for. */
export function matchedText(text: string, typed: string): Html {
  const stretches = matchWords(text, typed)
  return html`${stretches.map((stretch) => (stretch.isMatch ? html`<mark class="match">${stretch.text}</mark>` : stretch.text))}`
}
