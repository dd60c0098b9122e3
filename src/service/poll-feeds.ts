import type { FeedState } from '../domain/feed.ts'
import { moveDue, pollFeed } from '../ingest/poll-feed.ts'
import { findCredential } from './feed-sign-in.ts'
import { inOrder } from './in-order.ts'
import { createPollContext, type PollContext } from './poll-context.ts'
import type { Ports } from './ports.ts'
import { type EntryOutcome, readEntries } from './read-entries.ts'
import { type RereadResult, rereadPages } from './reread-pages.ts'
import { updateStories } from './update-stories.ts'

export type PollRound = {
  /** Feeds asked. */
  readonly polled: number
  /** Pages of followed stories asked again. */
  readonly reread: number
  readonly added: number
  /** Articles whose text has changed, announced by a feed or found by reading again. */
  readonly revised: number
  readonly failed: number
}

/** Feeds asked at once; the queue keeps it to one a host. */
const FEEDS_AT_ONCE = 16
/** Longer than most polls take with all their pages. A feed left leased by a crash is asked again after it. */
const LEASE_MS = 5 * 60_000
/** A new feed, or one whose outlet asks for haste, waits no longer than this. */
const WATCH_EVERY_MS = 30_000

/** One round over the feeds that are due, with the stories brought up to date. `signal` ends it after what is under way. */
export async function pollFeeds(
  ports: Ports,
  signal: AbortSignal,
  context?: PollContext,
): Promise<PollRound> {
  const round = await askFeeds(ports, signal, context ?? (await createPollContext(ports)))
  await updateStories(ports)
  return round
}

/**
 * Polls until the signal ends it, telling of each round once the stories are up to date. A program that runs on does not
 * wait for them: feeds forget what is not fetched in time.
 */
export async function watchFeeds(
  ports: Ports,
  signal: AbortSignal,
  onRound: (round: PollRound) => Promise<void>,
): Promise<void> {
  const context = await createPollContext(ports)
  while (!signal.aborted) {
    const round = await askFeeds(ports, signal, context)
    const told = updateStories(ports).then(() => onRound(round))
    if (ports.readsWait) await told
    else told.catch((error: Error) => signal.aborted || ports.report(`stories: ${error.message}`))
    await ports.sleep(WATCH_EVERY_MS, signal)
  }
}

/**
 * Asks each feed that is due, reads and stores the pages of its new entries, then reads again the pages of followed stories
 * that are due. A feed or page that fails says so in one line and holds up no other.
 */
async function askFeeds(
  ports: Ports,
  signal: AbortSignal,
  polling: PollContext,
): Promise<PollRound> {
  const store = await ports.store()
  let round: PollRound = { polled: 0, reread: 0, added: 0, revised: 0, failed: 0 }
  while (!signal.aborted) {
    const lease = { now: ports.now(), leaseMs: LEASE_MS, limit: FEEDS_AT_ONCE }
    const due = await store.leaseDueFeeds(lease)
    if (due.length === 0) break
    const polls = inOrder(due, FEEDS_AT_ONCE, (feed) => pollOne(ports, polling, feed, signal))
    for await (const outcomes of polls) round = addUp(round, outcomes)
  }
  for await (const result of rereadPages(ports, polling, signal)) round = addReread(round, result)
  return round
}

type FeedOutcome = 'failed' | readonly EntryOutcome[]

async function pollOne(
  ports: Ports,
  context: PollContext,
  feed: FeedState,
  signal: AbortSignal,
): Promise<FeedOutcome> {
  const store = await ports.store()
  const fetcher = await ports.fetcher()
  // The clock is read once its turn has come: what a server asks for counts from its answer.
  const credential = await findCredential(store, feed.address)
  const reader = { fetcher, readListing: ports.readListing, credential }
  const ask = () => pollFeed(reader, feed, ports.now(), ports.chance())
  const polled = await context.queue.run(feed.address, ask, ports.spacingMs(feed.address))
  if (polled.kind === 'failed' || polled.kind === 'gone') {
    await store.recordPoll(polled.state)
    ports.report(`${feed.address}: ${polled.state.lastOutcome}`)
    return 'failed'
  }
  const outcomes =
    polled.kind === 'read' ? await readEntries(ports, context, feed, polled.feed, signal) : []
  // Validators are kept once every entry has been read: until then the feed must be answered whole again.
  const isWhole = outcomes.every((outcome) => outcome !== 'later')
  const validators = isWhole ? {} : { etag: null, lastModified: null }
  await store.recordPoll({ ...polled.state, ...validators })
  const movedTo = moveDue(polled.state, ports.now())
  if (movedTo !== null) await store.moveFeed(feed.address, movedTo)
  return outcomes
}

function addUp(round: PollRound, outcome: FeedOutcome): PollRound {
  const polled = round.polled + 1
  if (outcome === 'failed') return { ...round, polled, failed: round.failed + 1 }
  const count = (kind: EntryOutcome) => outcome.filter((one) => one === kind).length
  return {
    ...round,
    polled,
    added: round.added + count('new'),
    revised: round.revised + count('revised'),
    failed: round.failed + count('later') + count('never'),
  }
}

function addReread(round: PollRound, result: RereadResult): PollRound {
  const { reread, revised, failed } = round
  return {
    ...round,
    reread: reread + 1,
    revised: revised + (result === 'revised' ? 1 : 0),
    failed: failed + (result === 'failed' ? 1 : 0),
  }
}
