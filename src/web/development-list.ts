import { html } from 'hono/html'
import type { Development } from '../domain/story.ts'
import { clipName, clipText, clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { sentencePath } from './links.ts'
import { momentElement, type Reading } from './reading.ts'
import { receiptItems, sourceLine } from './receipt-list.ts'

/** What is new, a line each, with a change bar beside it: what it is, what it was, and who reports it. */
export function developmentList(developments: readonly Development[], reading: Reading): Html {
  return html`<ol class="lines changes">${developments.map((one) => developmentLine(one, reading))}</ol>`
}

/** As much of what a line was as tells what changed; opened, the line shows the whole. */
const WAS_GLIMPSE = 110

/** One line, which opens to the sentences behind it. */
function developmentLine(development: Development, reading: Reading): Html {
  const { kind, verdict, at, text, was, receipts, alsoReportedBy } = development
  const { labels, story } = reading.messages
  return html`<li class="line"><details>
<summary class="opener">
<span class="gutter"><span class="label">${labels.kinds[kind]}</span> ${verdict === 'new' ? '' : html`<span class="verdict">${labels.verdicts[verdict]}</span> `}${momentElement(at, reading)}</span>
<h3 class="words${verdict === 'withdrawn' ? ' withdrawn' : ''}" dir="auto">${clipWords(text)}</h3>
${was !== null && html`<span class="glimpse"><span class="label">${labels.was[verdict]}</span> <span dir="auto">${clipText(was.text, WAS_GLIMPSE)}</span></span>`}
<span class="source">${sourceLine(receipts, reading)}</span>
</summary>
<div class="behind">
${was !== null && html`<p class="was"><span class="label">${labels.was[verdict]}</span> <a href="${sentencePath(was.receipt)}" dir="auto">${clipWords(was.text)}</a></p>`}
${receiptItems(receipts, reading)}
${alsoReportedBy.length > 0 && html`<p class="also">${story.alsoReportedBy} ${outletNames(alsoReportedBy, story.andOthers)}</p>`}
</div>
</details></li>`
}

const MOST_NAMED = 5

function outletNames(outlets: readonly string[], andOthers: (count: number) => string): Html {
  const left = outlets.length - MOST_NAMED
  const names = outlets
    .slice(0, MOST_NAMED)
    .map((outlet, at) => html`${at === 0 ? '' : ', '}<bdi>${clipName(outlet)}</bdi>`)
  return html`${names}${left > 0 ? andOthers(left) : ''}`
}
