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

/** What happened, day by day, in the order given. */
export function timeline(events: readonly StoryEvent[], reading: Reading): Html {
  return html`<ol class="timeline">${[...groupByDay(events)].map(
    ([day, happened]) => html`<li class="day">
<h3 class="gutter">${day === null ? 'Day not known' : (timexInWords(day, reading.now) ?? day)}</h3>
<ul>${happened.map((event) => eventItem(event, reading))}</ul>
</li>`,
  )}</ol>`
}

/** The latest day first, what is to come before it; within a day as the story has them. The day not known comes last. */
export function latestDayFirst(events: readonly StoryEvent[]): readonly StoryEvent[] {
  const days = [...groupByDay(events)].reverse()
  return [...days.filter(([day]) => day !== null), ...days.filter(([day]) => day === null)].flatMap(
    ([, happened]) => happened,
  )
}

function groupByDay(events: readonly StoryEvent[]): ReadonlyMap<string | null, StoryEvent[]> {
  return Map.groupBy(events, ({ value }) => value)
}

function eventItem(event: StoryEvent, reading: Reading): Html {
  const { certainty } = event
  return html`<li class="item" id="${findingAnchor(event.id)}">
<p class="words" dir="auto">${clipWords(joinedWords(event, [event.span]))}</p>
${factLine(certainty === 'happened' ? null : label(CERTAINTY_LABELS[certainty]))}
${receiptList(event.receipts, reading)}
</li>`
}
