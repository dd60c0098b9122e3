import { html } from 'hono/html'
import type { Receipt } from '../domain/story.ts'
import { courseOf, type Line } from '../present/fold-steps.ts'
import { clipName, clipText, clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { sentencePath } from './links.ts'
import { momentElement, type Reading } from './reading.ts'
import { receiptItems, sourceLine } from './receipt-list.ts'

/** What is new, a line each, with a change bar beside it: what it is, what it was, and who reports it. */
export function developmentList(lines: readonly Line[], reading: Reading): Html {
  return html`<ol class="lines changes">${lines.map((line) => developmentLine(line, reading))}</ol>`
}

/** As much of what a line was as tells what changed; opened, the line shows the whole. */
const WAS_GLIMPSE = 110

/** One line, which opens to the sentences behind it. */
function developmentLine(line: Line, reading: Reading): Html {
  const { kind, verdict, at, text, was, receipts, alsoReportedBy } = line.latest
  const { labels, story } = reading.messages
  const course = courseOf(line)
  return html`<li class="line"><details>
<summary class="opener">
<span class="gutter"><span class="label">${labels.kinds[kind]}</span> ${verdict === 'new' ? '' : html`<span class="verdict">${labels.verdicts[verdict]}</span> `}${momentElement(at, reading)}</span>
<h3 class="words${verdict === 'withdrawn' ? ' withdrawn' : ''}" dir="auto">${clipWords(text)}</h3>
${course.length > 0 ? courseLine(course, verdict === 'conflict') : was !== null && html`<span class="glimpse"><span class="label">${labels.was[verdict]}</span> <span dir="auto">${clipText(was.text, WAS_GLIMPSE)}</span></span>`}
<span class="source">${sourceLine(receipts, reading)}</span>
</summary>
<div class="behind">
${pastLines(line).map(
  ({ words, receipt }) =>
    html`<p class="was"><span class="label">${labels.was[verdict]}</span> <a href="${sentencePath(receipt)}" dir="auto">${clipWords(words)}</a></p>`,
)}
${receiptItems(receipts, reading)}
${alsoReportedBy.length > 0 && html`<p class="also">${story.alsoReportedBy} ${outletNames(alsoReportedBy, story.andOthers)}</p>`}
</div>
</details></li>`
}

/** "nine people → 12 people → 14 people"; of two that contradict each other, "14 people ≠ 12 people". */
function courseLine(course: readonly string[], isContested: boolean): Html {
  const steps = course.map(
    (amount, at) =>
      html`${at === 0 ? '' : isContested ? ' ≠ ' : ' → '}<bdi>${clipName(amount)}</bdi>`,
  )
  return html`<span class="amounts">${steps}</span>`
}

/** What the line was at each earlier step, the latest first. */
function pastLines({ latest, earlier }: Line): readonly { words: string; receipt: Receipt }[] {
  return [latest, ...earlier.toReversed()].flatMap(({ was }) =>
    was === null ? [] : [{ words: was.text, receipt: was.receipt }],
  )
}

const MOST_NAMED = 5

function outletNames(outlets: readonly string[], andOthers: (count: number) => string): Html {
  const left = outlets.length - MOST_NAMED
  const names = outlets
    .slice(0, MOST_NAMED)
    .map((outlet, at) => html`${at === 0 ? '' : ', '}<bdi>${clipName(outlet)}</bdi>`)
  return html`${names}${left > 0 ? andOthers(left) : ''}`
}
