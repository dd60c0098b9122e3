import { html } from 'hono/html'
import type { Event } from '../domain/findings.ts'
import type { Receipts } from '../domain/story.ts'
import { CERTAINTY_LABELS } from '../present/labels.ts'
import { timexInWords } from '../present/timex-values.ts'
import { joinedWords } from '../present/words.ts'
import { clipWords } from './clip-text.ts'
import { factLine, label } from './fact-line.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import type { Reading } from './reading.ts'
import { receiptList } from './receipt-list.ts'

type StoryEvent = Event & Receipts

/** What happened, day by day, in the order that the story gives; what has no known day comes last. */
export function timeline(events: readonly StoryEvent[], reading: Reading): Html {
  const days = [...Map.groupBy(events, ({ value }) => value)]
  const dated = days.filter(([value]) => value !== null)
  const undated = days.filter(([value]) => value === null)
  return html`<ol class="timeline">${[...dated, ...undated].map(
    ([value, happened]) => html`<li class="day">
<h3 class="gutter">${value === null ? 'Day not known' : (timexInWords(value, reading.now) ?? value)}</h3>
<ul>${happened.map((event) => eventItem(event, reading))}</ul>
</li>`,
  )}</ol>`
}

function eventItem(event: StoryEvent, reading: Reading): Html {
  const { certainty } = event
  return html`<li class="item" id="${findingAnchor(event.id)}">
<p class="words" dir="auto">${clipWords(joinedWords(event, [event.span]))}</p>
${factLine(certainty === 'happened' ? null : label(CERTAINTY_LABELS[certainty]))}
${receiptList(event.receipts, reading)}
</li>`
}
