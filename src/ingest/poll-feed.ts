import type { Entry, Feed, FeedState } from '../domain/feed.ts'
import type { Credential, FetchOutcome } from '../net/fetch-outcome.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { entryKey } from '../syndication/entry-key.ts'
import type { ReadListing } from '../syndication/read-listing.ts'
import { sanePublished } from '../syndication/sane-published.ts'
import {
  afterQuietHours,
  MAX_POLL_MS,
  waitAfterAnswer,
  waitAfterFailure,
  withinBounds,
} from './poll-times.ts'
import { conditionalHeaders, validatorsOf } from './validators.ts'

const MAX_FEED_BYTES = 16_000_000
const DEADLINE_MS = 30_000
const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, */*;q=0.5'

/** A permanent redirect is believed once it has stood so long: a fault of a day moves no feed. */
const MOVE_AFTER_MS = 3 * MAX_POLL_MS

/** What asks, with what is not for everybody, and what reads the answer. */
export type FeedReader = {
  readonly fetcher: Fetcher
  readonly readListing: ReadListing
  readonly credential?: Credential | null
}

/** What came of a poll. `state` is the feed's next state, to be kept as it is; it says in words how the poll went. */
export type PollOutcome =
  /** Entries known by one key stand once; their dates are sane (`sanePublished`). */
  | { readonly kind: 'read'; readonly state: FeedState; readonly feed: Feed }
  | { readonly kind: 'unchanged'; readonly state: FeedState }
  /** Answered 410: not to be asked again. */
  | { readonly kind: 'gone'; readonly state: FeedState }
  | { readonly kind: 'failed'; readonly state: FeedState; readonly reason: string }

/**
 * Asks a feed once, conditionally, and says what came of it and when to ask again: after what the feed asks for, within
 * 10 minutes and 24 hours; after failures ever later. Never throws. `now`: epoch milliseconds; `jitter`: 0 to 1, so that
 * feeds do not keep step.
 */
export async function pollFeed(
  { fetcher, readListing, credential = null }: FeedReader,
  feedState: FeedState,
  now: number,
  jitter: number,
): Promise<PollOutcome> {
  const outcome = await fetcher.fetch({
    url: feedState.address,
    headers: { accept: ACCEPT, ...conditionalHeaders(feedState) },
    credential,
    maxBytes: MAX_FEED_BYTES,
    deadlineMs: DEADLINE_MS,
  })
  const polled: FeedState = { ...feedState, lastPolledAt: now }
  switch (outcome.kind) {
    case 'ok':
      return readAnswer(readListing, outcome, polled, now, jitter)
    case 'unchanged':
      return { kind: 'unchanged', state: unchangedState(outcome, feedState, now, jitter) }
    case 'gone':
      return {
        kind: 'gone',
        state: { ...polled, gone: true, lastOutcome: 'is gone for good (410); not asked again' },
      }
    case 'refused':
      return failure(polled, outcome.reason, null, now, jitter)
    case 'failed':
      return failure(polled, outcome.reason, outcome.retryAfterMs, now, jitter)
  }
}

/** Where a feed is to be polled from now on, if it has said for three days that it moved; else null. */
export function moveDue(feedState: FeedState, now: number): string | null {
  const { movedTo, movedSince } = feedState
  return movedTo !== null && movedSince !== null && now - movedSince >= MOVE_AFTER_MS
    ? movedTo
    : null
}

async function readAnswer(
  readListing: ReadListing,
  answer: FetchOutcome & { kind: 'ok' },
  polled: FeedState,
  now: number,
  jitter: number,
): Promise<PollOutcome> {
  const { bytes, url, headers } = answer
  const contentType = headers['content-type'] ?? null
  const read = await readListing({ bytes, address: url, contentType })
  // Reading it again as it is would cost the same again.
  if (read.kind === 'unusable') return failure(polled, read.reason, MAX_POLL_MS, now, jitter)
  if (read.kind !== 'feed') return failure(polled, read.reason, null, now, jitter)
  const feed = { ...read.feed, entries: saneEntries(read.feed.entries, now) }
  const waitMs = waitAfterAnswer({ pollAfterMs: feed.pollAfterMs, headers }, jitter)
  const { quietHours: _, ...rest } = polled
  const state: FeedState = {
    ...rest,
    ...(feed.quietHours !== undefined && { quietHours: feed.quietHours }),
    ...validatorsOf(headers),
    ...moveOf(answer.permanentUrl, polled, now),
    title: feed.title ?? polled.title,
    nextPollAt: afterQuietHours(now + waitMs, feed.quietHours),
    failureCount: 0,
    lastOutcome: countEntries(feed.entries.length),
  }
  return { kind: 'read', state, feed }
}

/** The feed's own wish stands in its text alone: unless the headers give one, the wait that it led to is kept. */
function unchangedState(
  answer: FetchOutcome & { kind: 'unchanged' },
  previous: FeedState,
  now: number,
  jitter: number,
): FeedState {
  const { lastPolledAt, nextPollAt, failureCount } = previous
  const isRegular = lastPolledAt !== null && failureCount === 0
  const waitMs =
    isRegular && !answer.headers['cache-control']?.includes('max-age')
      ? withinBounds(nextPollAt - lastPolledAt)
      : waitAfterAnswer({ pollAfterMs: null, headers: answer.headers }, jitter)
  return {
    ...previous,
    ...moveOf(answer.permanentUrl, previous, now),
    lastPolledAt: now,
    nextPollAt: afterQuietHours(now + waitMs, previous.quietHours),
    failureCount: 0,
    lastOutcome: 'nothing new',
  }
}

function failure(
  polled: FeedState,
  reason: string,
  retryAfterMs: number | null,
  now: number,
  jitter: number,
): PollOutcome {
  const failureCount = polled.failureCount + 1
  const waitMs = waitAfterFailure(failureCount, retryAfterMs, jitter)
  const lastOutcome = `${reason}; next try in ${describeWait(waitMs)}`
  const nextPollAt = afterQuietHours(now + waitMs, polled.quietHours)
  const state = { ...polled, failureCount, nextPollAt, lastOutcome }
  return { kind: 'failed', state, reason }
}

function moveOf(
  permanentUrl: string | null,
  { address, movedTo, movedSince }: FeedState,
  now: number,
): Pick<FeedState, 'movedTo' | 'movedSince'> {
  if (permanentUrl === null || permanentUrl === address) return { movedTo: null, movedSince: null }
  return { movedTo: permanentUrl, movedSince: permanentUrl === movedTo ? (movedSince ?? now) : now }
}

function saneEntries(entries: readonly Entry[], now: number): Entry[] {
  const seen = new Set<string>()
  const sane: Entry[] = []
  for (const entry of entries) {
    const key = entryKey(entry)?.key
    if (key === undefined || seen.has(key)) continue
    seen.add(key)
    sane.push({
      ...entry,
      published: sanePublished(entry.published, now),
      updated: sanePublished(entry.updated, now),
    })
  }
  return sane
}

function countEntries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}

function describeWait(ms: number): string {
  const minutes = Math.round(ms / 60_000)
  return minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`
}
