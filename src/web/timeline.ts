import { html } from 'hono/html'
import type { Event } from '../domain/findings.ts'
import type { Receipts } from '../domain/story.ts'
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
<h3 class="gutter">${dayWords(day, reading)}</h3>
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

function dayWords(day: string | null, { messages, now }: Reading): string {
  return day === null ? messages.story.dayUnknown : (messages.days.timex(day, now) ?? day)
}

function eventItem(event: StoryEvent, reading: Reading): Html {
  const { certainty } = event
  return html`<li class="item" id="${findingAnchor(event.id)}">
<h4 class="words" dir="auto">${clipWords(joinedWords(event, [event.span]))}</h4>
${factLine(certainty === 'happened' ? null : label(reading.messages.labels.certainties[certainty]))}
${receiptList(event.receipts, reading)}
</li>`
}
