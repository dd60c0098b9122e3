import { html } from 'hono/html'
import { type Moment, parseMoment } from '../domain/moment.ts'
import type { Receipt, StoryThread } from '../domain/story.ts'
import { THREAD_ORDER } from '../present/labels.ts'
import { joinedWords } from '../present/words.ts'
import { board } from './board.ts'
import { clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import { sentencePath } from './links.ts'
import { dayElement, type Reading } from './reading.ts'
import { receiptList, sourceOf } from './receipt-list.ts'

const ORDER = [...THREAD_ORDER, 'answered', 'lapsed'] as const

/** What the coverage leaves open, by what keeps it open; what was answered, struck through, or lapsed comes last. */
export function threadBoard(threads: readonly StoryThread[], reading: Reading): Html {
  const { labels } = reading.messages
  const names = { ...labels.threads, ...labels.threadStates }
  return board(threads, ORDER, boardLabel, names, (thread) => threadItem(thread, reading))
}

/** Open ones first, the soonest due first; then the latest to be settled. */
export function orderThreads(threads: readonly StoryThread[]): readonly StoryThread[] {
  return threads.toSorted(
    (a, b) =>
      ORDER.indexOf(boardLabel(a)) - ORDER.indexOf(boardLabel(b)) ||
      (a.due ?? '9999').localeCompare(b.due ?? '9999'),
  )
}

function boardLabel(thread: StoryThread): (typeof ORDER)[number] {
  return thread.state === 'open' ? thread.kind : thread.state
}

function threadItem(thread: StoryThread, reading: Reading): Html {
  const { answer, state } = thread
  const words = clipWords(joinedWords(thread, [thread.about]))
  return html`<li class="item" id="${findingAnchor(thread.id)}">
<h4 class="words" dir="auto">${state === 'open' ? words : html`<s>${words}</s>`}</h4>
${answer === null ? standing(thread, reading) : answerLine(answer, reading)}
${receiptList(thread.receipts, reading)}
</li>`
}

/** When it is due, and how long it has been open. */
function standing({ due, openedAt, state }: StoryThread, reading: Reading): Html {
  const { story, days } = reading.messages
  const dueWords = due === null ? null : (days.timex(due, reading.now) ?? due)
  const ageMs = state === 'open' && openedAt !== null ? ageOf(openedAt, reading.now) : null
  return factLine(
    dueWords && html`<span class="due">${story.due(dueWords)}</span>`,
    openedAt &&
      html`${story.openSince} ${dayElement(openedAt, reading)}${ageMs !== null && ` (${days.duration(ageMs)})`}`,
  )
}

const DAY_MS = 86_400_000

/** How long ago, of what is older than two days: until then the day itself says as much. */
function ageOf(openedAt: Moment, now: Moment): number | null {
  const at = parseMoment(openedAt)
  const age = at === null ? 0 : (parseMoment(now) ?? at) - at
  return age < 2 * DAY_MS ? null : age
}

function answerLine(answer: Receipt, reading: Reading): Html {
  return html`<p class="answer"><span class="label">${reading.messages.story.answer}</span> <a href="${sentencePath(answer)}" dir="auto">${clipWords(answer.sentence)}</a> <span class="source">${sourceOf(answer, reading)}</span></p>`
}
