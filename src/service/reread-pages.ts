import { type KnownArticle, NOTHING_KNOWN } from '../domain/article.ts'
import type { PageState } from '../domain/page.ts'
import {
  type Absence,
  type FetchedPage,
  judgeAbsence,
  rereadPage,
  stateAfterFailure,
} from '../ingest/reread-page.ts'
import type { StoredArticle } from '../store/records.ts'
import { CLOSED_AFTER_MS } from '../stories/story-state.ts'
import { articleIdAt } from './identify-article.ts'
import { inOrder } from './in-order.ts'
import { losesText } from './loses-text.ts'
import { askInTurn, type PollContext } from './poll-context.ts'
import type { Ports } from './ports.ts'
import { recordPage, takePage } from './record-page.ts'

/** What became of a page that was read again: `gone` will not be asked again, `failed` later. */
export type RereadResult = 'revised' | 'known' | 'gone' | 'failed'

/** Pages asked at once; the queue keeps it to one a host. */
const PAGES_AT_ONCE = 16
/** Longer than most readings take. A page left leased by a crash is asked again after it. */
const LEASE_MS = 5 * 60_000

/**
 * Reads again the pages that are due of followed stories that are not closed, and stores each text that has changed, one
 * by one. `signal` ends it after what is under way; what was leased and not begun waits for its lease to end.
 */
export async function* rereadPages(
  ports: Ports,
  context: PollContext,
  signal: AbortSignal,
): AsyncGenerator<RereadResult> {
  yield* inOrder(leaseDue(ports, signal), PAGES_AT_ONCE, (state) => reread(ports, context, state))
}

async function* leaseDue(ports: Ports, signal: AbortSignal): AsyncGenerator<PageState> {
  const store = await ports.store()
  while (!signal.aborted) {
    const now = ports.now()
    const due = await store.leaseDuePages({
      now,
      leaseMs: LEASE_MS,
      limit: PAGES_AT_ONCE,
      movedSince: now - CLOSED_AFTER_MS,
    })
    if (due.length === 0) return
    for (const state of due) {
      if (signal.aborted) return
      yield state
    }
  }
}

async function reread(ports: Ports, context: PollContext, state: PageState): Promise<RereadResult> {
  const store = await ports.store()
  const fetcher = await ports.fetcher()
  const now = ports.now()
  const ask = () => rereadPage(fetcher, context.robots, state, now, ports.chance())
  const answer = await askInTurn(ports, context, state.address, ask)
  switch (answer.kind) {
    case 'read':
      return takeIn(ports, state, answer.page, now)
    case 'unchanged':
      await store.recordPage(answer.state)
      return 'known'
    case 'gone':
    case 'failed':
      return keepAbsence(ports, answer)
  }
}

/** Stores what a page says now, unless that is plainly not the article that stood there. */
async function takeIn(
  ports: Ports,
  state: PageState,
  page: FetchedPage,
  now: number,
): Promise<RereadResult> {
  const fail = (reason: string) => {
    const failure = { reason, retryAt: null }
    const failed = stateAfterFailure(state, failure, now, ports.chance())
    return keepAbsence(ports, { kind: 'failed', state: failed })
  }
  if (articleIdAt(page.url) !== state.articleId) {
    const failure = { reason: `now leads to ${page.url}`, retryAt: null }
    return keepAbsence(ports, judgeAbsence(state, failure, now, ports.chance()))
  }
  const store = await ports.store()
  const stored = await store.loadArticle(state.articleId)
  const taken = await takePage(ports, page, knownFrom(stored, page.url), now)
  if (taken.kind === 'unusable') return fail(taken.reason)
  const latest = stored?.revisions.at(-1)?.revision
  if (latest !== undefined && losesText(latest, taken.extracted))
    return fail('shows hardly anything of what stood there')
  const outcome = await recordPage(ports, { page, taken, stored, entry: null, now })
  return outcome === 'known' ? 'known' : 'revised'
}

async function keepAbsence(ports: Ports, { kind, state }: Absence): Promise<RereadResult> {
  const store = await ports.store()
  await store.recordPage(state)
  ports.report(`${state.address}: ${state.lastOutcome}`)
  return kind
}

/** What a first reading knew from its feed. What the page says of itself it is asked again, for that may have changed. */
function knownFrom(stored: StoredArticle | null, url: string): KnownArticle {
  const article = stored?.revisions.at(-1)?.revision.article
  if (article === undefined) return { ...NOTHING_KNOWN, url }
  const { title, published, publishedFrom } = article
  const isFromFeed = publishedFrom === 'feed'
  return {
    ...NOTHING_KNOWN,
    url,
    title,
    ...(isFromFeed ? { published, publishedFrom } : {}),
  }
}
