import type { Entry, FailedEntry, Feed, FeedState } from '../domain/feed.ts'
import { momentOf } from '../domain/moment.ts'

/** The contract's `Feed`. */
export type PresentedFeed = {
  file: string
  title: string | null
  link: string | null
  entries: readonly Entry[]
}

export function presentFeed(file: string, feed: Feed): PresentedFeed {
  return { file, title: feed.title, link: feed.link, entries: feed.entries }
}

/** A polled feed with its health and its entries that could not be read, times as moments. */
export function presentFeedState(state: FeedState, failed: readonly FailedEntry[]) {
  const time = (at: number | null) => (at === null ? null : momentOf(at))
  return {
    address: state.address,
    title: state.title,
    addedAt: time(state.addedAt),
    lastPolledAt: time(state.lastPolledAt),
    nextPollAt: state.gone ? null : time(state.nextPollAt),
    failureCount: state.failureCount,
    lastOutcome: state.lastOutcome,
    gone: state.gone,
    failedEntries: failed.map(({ name, reason, retryAt }) => ({
      name,
      reason,
      retryAt: time(retryAt),
    })),
  }
}
