import { html } from 'hono/html'
import type { Receipt } from '../domain/story.ts'
import { clipName, clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { citePath, sentencePath } from './links.ts'
import { dayElement, publishedAt, type Reading } from './reading.ts'

/** A line that forty outlets carried needs no forty sentences below it. */
const MOST_SHOWN = 2

/** The sentences behind a line, folded: who published it and when, and on opening each exact sentence with its place. */
export function receiptList(receipts: readonly Receipt[], reading: Reading): Html {
  if (receipts.length === 0) return html``
  return html`<details class="receipts">
<summary>${sourceLine(receipts, reading)}</summary>
${receiptItems(receipts, reading)}
</details>`
}

/** "CNN, Tuesday and 3 more reports": who published a line first, and how many did too. */
export function sourceLine(receipts: readonly Receipt[], reading: Reading): Html {
  const [first] = receipts
  if (first === undefined) return html``
  const others = receipts.length - 1
  return html`${sourceOf(first, reading)}${others > 0 ? html` <span class="others">${reading.messages.story.andReports(others)}</span>` : ''}`
}

/** Each exact sentence with its place in its article. */
export function receiptItems(receipts: readonly Receipt[], reading: Reading): Html {
  const { story, citation } = reading.messages
  const left = receipts.length - MOST_SHOWN
  // The line above it says who published it and when.
  const isOne = receipts.length === 1
  return html`<ul>${receipts.slice(0, MOST_SHOWN).map(
    (receipt) => html`<li><blockquote dir="auto">${clipWords(receipt.sentence)}</blockquote>
<a class="place" href="${sentencePath(receipt)}">${isOne ? '' : html`${sourceOf(receipt, reading)}: `}${story.inItsArticle}</a> <a class="cite" href="${citePath(receipt)}">${citation.cite}</a></li>`,
  )}</ul>
${left > 0 ? html`<p class="rest">${story.moreReports(left)}</p>` : ''}`
}

/** "CNN, Tuesday": who published the sentence and when. */
export function sourceOf(receipt: Receipt, reading: Reading): Html {
  const day = publishedAt(reading, receipt.articleId)
  const outlet = html`<bdi>${clipName(receipt.outlet ?? reading.messages.frame.outletUnknown)}</bdi>`
  return day === null ? outlet : html`${outlet}, ${dayElement(day, reading)}`
}
