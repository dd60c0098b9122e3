import type { PageState } from '../domain/page.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { fetchPage, type PageOutcome } from './fetch-page.ts'
import { waitAfterFailure } from './poll-times.ts'
import { nextReadAt } from './reread-times.ts'
import type { Robots } from './robots.ts'

/** A page as it was got. */
export type FetchedPage = PageOutcome & { readonly kind: 'ok' }

type Failure = { readonly reason: string; readonly retryAt: number | null }

/** What came of asking a page again. `state` is its next state, to be kept as it is. */
export type RereadOutcome =
  /** What its text is, and so its next state, is for the caller to tell: `stateAfterReading` or `stateAfterFailure`. */
  | { readonly kind: 'read'; readonly page: FetchedPage }
  | { readonly kind: 'unchanged'; readonly state: PageState }
  /** The outlet has taken the page away: not to be asked again. */
  | { readonly kind: 'gone'; readonly state: PageState }
  | { readonly kind: 'failed'; readonly state: PageState }

/**
 * Asks a page again, conditionally, if its host's robots.txt lets us. Gone is what answers 410, or 404 after another
 * failure. Never throws. `now`: epoch milliseconds; `jitter`: 0 to 1.
 */
export async function rereadPage(
  fetcher: Fetcher,
  robots: Robots,
  state: PageState,
  now: number,
  jitter: number,
): Promise<RereadOutcome> {
  const page = await fetchPage(fetcher, robots, state.address, now, state)
  switch (page.kind) {
    case 'ok':
      return { kind: 'read', page }
    case 'unchanged':
      return { kind: 'unchanged', state: stateWhenUnchanged(state, now) }
    case 'gone':
      return endReading(state, 'the outlet has removed this page (410)')
    case 'failed':
      if (page.isMissing) return judgeAbsence(state, page, now, jitter)
      return { kind: 'failed', state: stateAfterFailure(state, page, now, jitter) }
    case 'disallowed':
    case 'refused': {
      const failure = { reason: page.reason, retryAt: null }
      return { kind: 'failed', state: stateAfterFailure(state, failure, now, jitter) }
    }
  }
}

/** A page that gave no text this time. */
export type Absence = RereadOutcome & { readonly kind: 'gone' | 'failed' }

/** What to make of a page that is not where it was: at first a fault of the moment, after another failure its end. */
export function judgeAbsence(
  state: PageState,
  failure: Failure,
  now: number,
  jitter: number,
): Absence {
  if (state.failureCount > 0) return endReading(state, failure.reason)
  return { kind: 'failed', state: stateAfterFailure(state, failure, now, jitter) }
}

/** A page's state once its text has been read. `changedAt`: since when it has that text, as far as is known. */
export function stateAfterReading(
  articleId: string,
  { url, validators }: FetchedPage,
  changedAt: number,
  now: number,
): PageState {
  return {
    articleId,
    address: url,
    etag: validators.etag,
    lastModified: validators.lastModified,
    changedAt,
    lastReadAt: now,
    nextReadAt: nextReadAt(changedAt, now),
    failureCount: 0,
    lastOutcome: 'read',
  }
}

/** A page's state after a question that brought nothing: asked again ever later, at `failure.retryAt` at the earliest. */
export function stateAfterFailure(
  state: PageState,
  failure: Failure,
  now: number,
  jitter: number,
): PageState {
  const failureCount = state.failureCount + 1
  const nextAt = now + waitAfterFailure(failureCount, null, jitter)
  return {
    ...state,
    nextReadAt: Math.max(nextAt, failure.retryAt ?? 0),
    failureCount,
    lastOutcome: failure.reason,
  }
}

function stateWhenUnchanged(state: PageState, now: number): PageState {
  return {
    ...state,
    lastReadAt: now,
    nextReadAt: nextReadAt(state.changedAt, now),
    failureCount: 0,
    lastOutcome: 'nothing new',
  }
}

function endReading(state: PageState, reason: string): Absence {
  const lastOutcome = `${reason}; not read again`
  return { kind: 'gone', state: { ...state, nextReadAt: null, lastOutcome } }
}
