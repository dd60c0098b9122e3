import type { QuietHours } from '../domain/feed.ts'
import type { ResponseHeaders } from '../net/fetch-outcome.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** No feed is asked more often, whatever it says, and none forgotten for longer. */
const MIN_POLL_MS = 10 * MINUTE_MS
export const MAX_POLL_MS = 24 * 60 * MINUTE_MS

/** A weekend, and most of the day after it. */
const MAX_QUIET_HOURS = 72

/** A server that asks for a rest is given it, up to this: one that asks for years has a clock that is wrong. */
const MAX_RETRY_AFTER_MS = 7 * MAX_POLL_MS

/** For a feed that says nothing: most outlets' pages change in this time, and none minds. */
const DEFAULT_POLL_MS = 20 * MINUTE_MS

/** Polls of feeds that were added together drift apart by so much of their wait. */
const SPREAD = 0.1
const FAILURE_SPREAD = 0.5

/** What a feed asks for: how long it wants to be left alone (ms), and how it answered. */
export type PollHints = { readonly pollAfterMs: number | null; readonly headers: ResponseHeaders }

/** How long to wait after an answer: the longest that the feed or its server asks for, within bounds; `jitter` is 0 to 1. */
export function waitAfterAnswer({ pollAfterMs, headers }: PollHints, jitter: number): number {
  const asked = [pollAfterMs, maxAgeMs(headers)].filter((ms) => ms !== null)
  const waitMs = asked.length === 0 ? DEFAULT_POLL_MS : Math.max(...asked)
  return withinBounds(withinBounds(waitMs) * (1 + SPREAD * jitter))
}

/** How long to wait after the nth failure in a row: twice as long each time, or what the server asks; jitter as above. */
export function waitAfterFailure(
  failureCount: number,
  retryAfterMs: number | null,
  jitter: number,
): number {
  const backOffMs =
    MIN_POLL_MS * 2 ** Math.min(failureCount - 1, 10) * (1 + FAILURE_SPREAD * jitter)
  const askedMs = Math.min(retryAfterMs ?? 0, MAX_RETRY_AFTER_MS)
  return Math.max(withinBounds(backOffMs), Math.round(askedMs))
}

/** The first moment from `at` on (epoch ms) that lies in no quiet hour; after three days of them the feed is asked all the same. */
export function afterQuietHours(at: number, quietHours: QuietHours = []): number {
  const quiet = new Set(quietHours)
  let time = at
  for (let hours = 0; hours < MAX_QUIET_HOURS && quiet.has(hourOfWeek(time)); hours++)
    time = (Math.floor(time / HOUR_MS) + 1) * HOUR_MS
  return time
}

function hourOfWeek(at: number): number {
  const date = new Date(at)
  return date.getUTCDay() * 24 + date.getUTCHours()
}

export function withinBounds(ms: number): number {
  return Math.round(Math.min(MAX_POLL_MS, Math.max(MIN_POLL_MS, ms)))
}

function maxAgeMs(headers: ResponseHeaders): number | null {
  const seconds = /(?:^|[\s,])max-age\s*=\s*"?(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1]
  return seconds === undefined ? null : Number(seconds) * 1000
}
