import { html } from 'hono/html'
import type { Measure } from '../domain/findings.ts'
import type { Receipts, StoryMeasure } from '../domain/story.ts'
import { MEASURE_ORDER } from '../present/labels.ts'
import { joinedWords } from '../present/words.ts'
import { board } from './board.ts'
import { clipName, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import { sentencePath } from './links.ts'
import type { People } from './people.ts'
import { dayElement, publishedAt, type Reading } from './reading.ts'
import { receiptList } from './receipt-list.ts'

/** Acts of power by how far they have come, each with the way that it came. */
export function measureBoard(
  measures: readonly StoryMeasure[],
  people: People,
  reading: Reading,
): Html {
  return html`<div class="columns">${board(
    measures,
    MEASURE_ORDER,
    ({ status }) => status,
    reading.messages.labels.measures,
    (measure) => measureItem(measure, people, reading),
  )}</div>`
}

export function orderMeasures(measures: readonly StoryMeasure[]): readonly StoryMeasure[] {
  return measures.toSorted(
    (a, b) => MEASURE_ORDER.indexOf(a.status) - MEASURE_ORDER.indexOf(b.status),
  )
}

/** As many as `most`, of each status in turn, so that a board shows how all stand and not the first status alone. */
export function chooseMeasures(
  measures: readonly StoryMeasure[],
  most: number,
): readonly StoryMeasure[] {
  const byStatus = [...Map.groupBy(orderMeasures(measures), ({ status }) => status).values()]
  const deepest = Math.max(0, ...byStatus.map(({ length }) => length))
  const inTurn = Array.from({ length: deepest }, (_, at) =>
    byStatus.flatMap((own) => own[at] ?? []),
  ).flat()
  return orderMeasures(inTurn.slice(0, most))
}

function measureItem(measure: StoryMeasure, people: People, reading: Reading): Html {
  const by = measure.by.flatMap((id) => people.byId.get(id)?.name ?? [])
  const earlier = measure.history.filter(({ id }) => id !== measure.id)
  return html`<li class="item" id="${findingAnchor(measure.id)}">
<h4 class="words" dir="auto">${clipWords(joinedWords(measure, [measure.what]))}</h4>
${factLine(by.length === 0 ? null : html`${reading.messages.story.by} ${by.map((name, at) => html`${at === 0 ? '' : ', '}<bdi>${clipName(name)}</bdi>`)}`)}
${earlier.length > 0 && html`<ol class="course">${[...earlier, measure].map((one) => courseStep(one, reading))}</ol>`}
${receiptList(measure.receipts, reading)}
</li>`
}

function courseStep(measure: Measure & Receipts, reading: Reading): Html {
  const [receipt] = measure.receipts
  if (receipt === undefined) return html``
  return html`<li><a href="${sentencePath(receipt)}">${reading.messages.labels.measures[measure.status]}</a> ${dayElement(publishedAt(reading, receipt.articleId), reading)}</li>`
}
