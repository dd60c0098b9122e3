import { html } from 'hono/html'
import type { Receipt } from '../domain/story.ts'
import { countInWords } from '../present/counts.ts'
import { clipName, clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { sentencePath } from './links.ts'
import { dayElement, publishedAt, type Reading } from './reading.ts'

/** A line that forty outlets carried needs no forty sentences below it. */
const MOST_SHOWN = 2

/** The sentences behind a line, folded: who published it and when, and on opening each exact sentence with its place. */
export function receiptList(receipts: readonly Receipt[], reading: Reading): Html {
  const [first] = receipts
  if (first === undefined) return html``
  const others = receipts.length - 1
  const left = receipts.length - MOST_SHOWN
  return html`<details class="receipts">
<summary>${sourceOf(first, reading)}${others > 0 ? html` <span class="others">and ${countInWords(others, 'more report')}</span>` : ''}</summary>
<ul>${receipts.slice(0, MOST_SHOWN).map((receipt) => receiptItem(receipt, reading))}</ul>
${left > 0 ? html`<p class="rest">${countInWords(left, 'more report')} of the same.</p>` : ''}
</details>`
}

function receiptItem(receipt: Receipt, reading: Reading): Html {
  return html`<li><blockquote dir="auto">${clipWords(receipt.sentence)}</blockquote>
<a class="place" href="${sentencePath(receipt)}">${sourceOf(receipt, reading)}: in its article</a></li>`
}

/** "CNN, Thu 23 Feb": who published the sentence and when. */
export function sourceOf(receipt: Receipt, reading: Reading): Html {
  const day = publishedAt(reading, receipt.articleId)
  const outlet = html`<bdi>${clipName(receipt.outlet ?? 'Outlet not known')}</bdi>`
  return day === null ? outlet : html`${outlet}, ${dayElement(day, reading.now)}`
}
