import { html } from 'hono/html'
import type { Development } from '../domain/story.ts'
import { KIND_LABELS, VERDICT_LABELS, WAS_LABELS } from '../present/labels.ts'
import { clipName, clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { sentencePath } from './links.ts'
import { momentElement, type Reading } from './reading.ts'
import { receiptList } from './receipt-list.ts'

/** What is new, a line each, with a change bar beside it: what it is, what it was, and who reports it. */
export function developmentList(developments: readonly Development[], reading: Reading): Html {
  return html`<ol class="lines changes">${developments.map((one) => developmentLine(one, reading))}</ol>`
}

function developmentLine(development: Development, reading: Reading): Html {
  const { kind, verdict, at, text, was, receipts, alsoReportedBy } = development
  return html`<li class="line">
<p class="gutter"><span class="label">${KIND_LABELS[kind]}</span> ${verdict === 'new' ? '' : html`<span class="verdict">${VERDICT_LABELS[verdict]}</span> `}${momentElement(at, reading.now)}</p>
<div>
<p class="words${verdict === 'withdrawn' ? ' withdrawn' : ''}" dir="auto">${clipWords(text)}</p>
${was !== null && html`<p class="was"><span class="label">${WAS_LABELS[verdict]}</span> <a href="${sentencePath(was.receipt)}" dir="auto">${clipWords(was.text)}</a></p>`}
${receiptList(receipts, reading)}
${alsoReportedBy.length > 0 && html`<p class="also">Also reported by ${outletNames(alsoReportedBy)}</p>`}
</div>
</li>`
}

const MOST_NAMED = 5

function outletNames(outlets: readonly string[]): Html {
  const left = outlets.length - MOST_NAMED
  const names = outlets
    .slice(0, MOST_NAMED)
    .map((outlet, at) => html`${at === 0 ? '' : ', '}<bdi>${clipName(outlet)}</bdi>`)
  return html`${names}${left > 0 ? ` and ${left} more` : ''}`
}
