import { html } from 'hono/html'
import type { StoryThread } from '../domain/story.ts'
import { THREAD_LABELS, THREAD_ORDER, THREAD_STATE_LABELS } from '../present/labels.ts'
import { timexInWords } from '../present/timex-values.ts'
import { joinedWords } from '../present/words.ts'
import { board } from './board.ts'
import { clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { findingAnchor } from './finding-anchor.ts'
import type { Html } from './html.ts'
import { sentencePath } from './links.ts'
import { dayElement, publishedAt, type Reading } from './reading.ts'
import { receiptList } from './receipt-list.ts'

const LABELS = { ...THREAD_LABELS, ...THREAD_STATE_LABELS }
const ORDER = [...THREAD_ORDER, 'answered', 'lapsed'] as const

/** What the coverage leaves open, by what keeps it open; what was answered or lapsed comes last. */
export function threadBoard(threads: readonly StoryThread[], reading: Reading): Html {
  return board(threads, ORDER, boardLabel, LABELS, (thread) => threadItem(thread, reading))
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
  const { due, openedAt, answer } = thread
  const dueWords = due === null ? null : (timexInWords(due, reading.now) ?? due)
  return html`<li class="item" id="${findingAnchor(thread.id)}">
<p class="words" dir="auto">${clipWords(joinedWords(thread, [thread.about]))}</p>
${factLine(
  dueWords && html`<span class="due">due ${dueWords}</span>`,
  openedAt && html`open since ${dayElement(openedAt, reading.now)}`,
)}
${
  answer !== null &&
  html`<p class="was"><span class="label">answer</span> <a href="${sentencePath(answer)}" dir="auto">${clipWords(answer.sentence)}</a> ${dayElement(publishedAt(reading, answer.articleId), reading.now)}</p>`
}
${receiptList(thread.receipts, reading)}
</li>`
}
