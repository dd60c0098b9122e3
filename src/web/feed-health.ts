import { html } from 'hono/html'
import type { FeedState } from '../domain/feed.ts'
import { momentOf, parseMoment } from '../domain/moment.ts'
import { outcomeInWords } from '../present/feed-outcome.ts'
import type { FeedMessages } from '../present/messages/feed-messages.ts'
import { clipWords } from './clip-text.ts'
import type { Html } from './html.ts'
import { momentElement } from './reading.ts'
import type { Visit } from './visit.ts'

export function isFailing(feed: FeedState): boolean {
  return feed.gone || feed.failureCount > 0
}

/** How a feed does, in plain words: its last answer, when it is asked again and why no sooner. */
export function feedHealth(feed: FeedState, visit: Visit): Html {
  const { feeds } = visit.messages
  if (feed.gone) return html`<p class="health">${feeds.gone}</p>`
  return html`<p class="health">${lastAnswer(feed, visit)} ${[...troubles(feed, feeds), nextAsking(feed, visit), ...reasons(feed, feeds)].join(' ')}</p>`
}

/** "Last answer yesterday, 18:04: 42 entries." */
function lastAnswer({ lastOutcome, lastPolledAt }: FeedState, visit: Visit): Html {
  const { feeds } = visit.messages
  if (lastPolledAt === null) return html`${feeds.neverAsked}`
  const { words, isEnglish } = outcomeInWords(lastOutcome, feeds)
  const outcome = isEnglish ? html`<span lang="en">${clipWords(words)}</span>` : words
  return html`${feeds.lastAsked} ${momentElement(momentOf(lastPolledAt), visit)}: ${outcome}.`
}

function troubles({ failureCount, movedTo }: FeedState, feeds: FeedMessages): readonly string[] {
  return [
    ...(failureCount > 1 ? [feeds.failedInARow(failureCount)] : []),
    ...(movedTo === null ? [] : [feeds.movedTo(clipWords(movedTo))]),
  ]
}

function nextAsking({ nextPollAt }: FeedState, { now, messages }: Visit): string {
  const waitMs = nextPollAt - (parseMoment(now) ?? 0)
  return waitMs <= 0 ? messages.feeds.dueNow : messages.feeds.nextIn(messages.days.duration(waitMs))
}

/** Why it is not asked sooner. */
function reasons({ failureCount, quietHours }: FeedState, feeds: FeedMessages): readonly string[] {
  return [
    ...(failureCount > 0 ? [feeds.slowerFor(failureCount)] : []),
    ...(quietHours === undefined || quietHours.length === 0 ? [] : [feeds.quietHours]),
  ]
}
