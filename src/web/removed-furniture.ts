import { html } from 'hono/html'
import type { Removal } from '../domain/article.ts'
import type { Messages } from '../present/messages/messages.ts'
import { clipText } from './clip-text.ts'
import type { Html } from './html.ts'

const MOST_SHOWN = 40
const MOST_TEXT = 200

/** What was taken out of the page and by which rule, so that nothing disappears unsaid. */
export function removedFurniture(removed: readonly Removal[], { article }: Messages): Html {
  if (removed.length === 0) return html``
  const left = removed.length - MOST_SHOWN
  return html`<details class="removed aside-part"><summary>${article.leftOut(removed.length)}</summary>
<ul>${removed
    .slice(0, MOST_SHOWN)
    .map(
      ({ rule, text }) =>
        html`<li><span dir="auto">${clipText(text, MOST_TEXT)}</span> <code>${rule}</code></li>`,
    )}</ul>
${left > 0 ? html`<p class="rest">${article.more(left)}</p>` : ''}
</details>`
}
