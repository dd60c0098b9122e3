import { html } from 'hono/html'
import type { Figure } from '../domain/findings.ts'
import { parseMoment } from '../domain/moment.ts'
import type { Development, Receipt, Receipts, StoryFigure } from '../domain/story.ts'
import { figureContext } from '../present/figure-context.ts'
import { figureText } from '../present/figures.ts'
import { wordsAt } from '../present/words.ts'
import { clipName, clipWords } from './clip-text.ts'
import { factLine, label } from './fact-line.ts'
import { type ChartPoint, figureChart } from './figure-chart.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import { sentencePath } from './links.ts'
import { publishedAt, type Reading } from './reading.ts'
import { receiptList, sourceOf } from './receipt-list.ts'

type BackedFigure = Figure & Receipts

/** Quantities with what they measure, and how each has changed or is contradicted. */
export function figureList(
  figures: readonly StoryFigure[],
  conflicts: readonly Conflict[],
  reading: Reading,
): Html {
  return html`<ul class="figures">${figures.map((figure) => figureItem(figure, conflicts, reading))}</ul>`
}

/** Two reports at odds, each named by its revision and where its sentence begins. */
export type Conflict = { readonly report: string; readonly against: string }

/** The pairs of figures that a story's developments call conflicting. */
export function findConflicts(developments: readonly Development[]): readonly Conflict[] {
  return developments.flatMap(({ kind, verdict, was, receipts: [receipt] }) =>
    kind === 'figure' && verdict === 'conflict' && was !== null && receipt !== undefined
      ? { report: reportName(receipt), against: reportName(was.receipt) }
      : [],
  )
}

/** Those that changed first: a figure with a past is what a reader comes back for. */
export function orderFigures(figures: readonly StoryFigure[]): readonly StoryFigure[] {
  return figures.toSorted((a, b) => courseOf(b).length - courseOf(a).length)
}

function figureItem(figure: StoryFigure, conflicts: readonly Conflict[], reading: Reading): Html {
  const { messages } = reading
  const course = courseOf(figure)
  // Both must be reports of this figure: a sentence may hold another one that nobody contests.
  const reports = new Set(course.flatMap(({ receipts }) => receipts.map(reportName)))
  const isContested = conflicts.some(
    ({ report, against }) => reports.has(report) && reports.has(against),
  )
  const asOf = figure.asOf === null ? null : messages.days.timex(figure.asOf, reading.now)
  return html`<li class="item figure" id="${findingAnchor(figure.id)}">
<h3 class="gutter amount" dir="auto">${figureWords(figure)}</h3>
<div>
<p class="words" dir="auto">${clipWords(figureContext(figure))}</p>
${factLine(
  isContested ? label(messages.labels.verdicts.conflict) : null,
  figure.status === 'stated' ? null : label(messages.labels.figureStatuses[figure.status]),
  asOf && messages.story.asOfDay(asOf),
)}
${isContested ? '' : chartOf(course, reading)}
${course.length < 2 ? '' : html`<ol class="course${isContested ? ' contested' : ''}">${course.map((one) => courseStep(one, reading))}</ol>`}
${receiptList(figure.receipts, reading)}
</div>
</li>`
}

/** Every report of the figure, oldest first, the standing one last. */
function courseOf(figure: StoryFigure): readonly BackedFigure[] {
  return [...figure.history.filter(({ id }) => id !== figure.id), figure]
}

/** A chart where three reports or more all have a value and a day. */
function chartOf(course: readonly BackedFigure[], reading: Reading): Html | string {
  const points = course.flatMap((figure): ChartPoint[] => {
    const { value } = figure
    const [receipt] = figure.receipts
    const day = receipt === undefined ? null : publishedAt(reading, receipt.articleId)
    const at = day === null ? null : parseMoment(day)
    return value === null || !Number.isFinite(value) || at === null ? [] : [{ at, value }]
  })
  const [first, last] = [course[0], course.at(-1)]
  if (points.length < 3 || points.length < course.length) return ''
  if (first === undefined || last === undefined) return ''
  const inOrder = points.toSorted((a, b) => a.at - b.at)
  return figureChart(inOrder, reading.messages.story.moved(figureWords(first), figureWords(last)))
}

function courseStep(figure: BackedFigure, reading: Reading): Html {
  const [receipt] = figure.receipts
  if (receipt === undefined) return html``
  return html`<li><a href="${sentencePath(receipt)}" dir="auto">${figureWords(figure)}</a> <span class="source">${sourceOf(receipt, reading)}</span></li>`
}

/** The outlet's own words for the figure, else its usual short form. */
function figureWords(figure: BackedFigure): string {
  return clipName(wordsAt(figure, figure.span) ?? figureText(figure) ?? '')
}

function reportName({ revisionId, span }: Receipt): string {
  return `${revisionId}:${span[0]}`
}
