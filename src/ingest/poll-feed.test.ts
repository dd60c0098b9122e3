import { describe, expect, it } from 'vitest'
import type { FeedState } from '../domain/feed.ts'
import type { FetchOutcome, FetchRequest } from '../net/fetch-outcome.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { readListing } from '../syndication/read-listing.ts'
import { type FeedReader, moveDue, type PollOutcome, pollFeed } from './poll-feed.ts'

const NOW = Date.UTC(2024, 4, 3, 12)
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const ADDRESS = 'https://courier.example/rss'

const STATE: FeedState = {
  address: ADDRESS,
  title: null,
  addedAt: 0,
  etag: null,
  lastModified: null,
  lastPolledAt: null,
  nextPollAt: 0,
  failureCount: 0,
  lastOutcome: null,
  gone: false,
  movedTo: null,
  movedSince: null,
}

function fetcherOf(outcome: FetchOutcome, asked: FetchRequest[] = []): Fetcher {
  return {
    fetch: async (request) => {
      asked.push(request)
      return outcome
    },
    close: async () => {},
  }
}

function readerOf(outcome: FetchOutcome, asked: FetchRequest[] = []): FeedReader {
  return { fetcher: fetcherOf(outcome, asked), readListing: async (raw) => readListing(raw) }
}

function ok(text: string, part: Partial<FetchOutcome & { kind: 'ok' }> = {}): FetchOutcome {
  const bytes = Buffer.from(text)
  return { kind: 'ok', url: ADDRESS, status: 200, headers: {}, bytes, permanentUrl: null, ...part }
}

function failed(status: number | null, retryAfterMs: number | null = null): FetchOutcome {
  return { kind: 'failed', status, reason: 'courier.example answers badly', retryAfterMs }
}

const rss = (items: string, channel = ''): string =>
  `<rss><channel><title>Courier</title>${channel}${items}</channel></rss>`
const item = (id: number, date = ''): string =>
  `<item><guid>${id}</guid><title>News ${id}</title><pubDate>${date}</pubDate></item>`

function poll(
  outcome: FetchOutcome,
  state: Partial<FeedState> = {},
  jitter = 0,
): Promise<PollOutcome> {
  return pollFeed(readerOf(outcome), { ...STATE, ...state }, NOW, jitter)
}

async function waitAfter(
  outcome: FetchOutcome,
  state: Partial<FeedState> = {},
  jitter = 0,
): Promise<number> {
  return (await poll(outcome, state, jitter)).state.nextPollAt - NOW
}

describe('a feed that is read', () => {
  it('gives its entries and the state to keep', async () => {
    const headers = { etag: '"a"', 'last-modified': 'Fri, 03 May 2024 10:00:00 GMT' }
    const outcome = await poll(ok(rss(item(1) + item(2)), { headers }), { failureCount: 3 })
    expect(outcome).toMatchObject({
      kind: 'read',
      feed: { entries: [{ id: '1' }, { id: '2' }] },
      state: {
        title: 'Courier',
        etag: '"a"',
        lastModified: headers['last-modified'],
        lastPolledAt: NOW,
        failureCount: 0,
        lastOutcome: '2 entries',
        movedTo: null,
      },
    })
  })

  it('is asked with the validators that it gave', async () => {
    const asked: FetchRequest[] = []
    const state = { ...STATE, etag: 'W/"a"', lastModified: 'then' }
    await pollFeed(
      readerOf({ kind: 'unchanged', headers: {}, permanentUrl: null }, asked),
      state,
      NOW,
      0,
    )
    expect(asked[0]).toMatchObject({
      url: ADDRESS,
      headers: { 'if-none-match': 'W/"a"', 'if-modified-since': 'then' },
    })
  })

  it('keeps no validator that could not be sent back', async () => {
    const outcome = await poll(ok(rss(item(1)), { headers: { etag: '"a\u4e00"' } }))
    expect(outcome.state.etag).toBeNull()
  })

  it('lists an entry once, and knows no date that cannot be', async () => {
    const outcome = await poll(
      ok(
        rss(
          item(1, 'Thu, 01 Jan 2099 00:00:00 GMT') +
            item(1) +
            item(2, 'Fri, 03 May 2024 11:00:00 GMT'),
        ),
      ),
    )
    expect(outcome).toMatchObject({
      feed: {
        entries: [
          { id: '1', published: null },
          { id: '2', published: '2024-05-03T11:00:00Z' },
        ],
      },
    })
  })
})

describe('the next poll', () => {
  it.each([
    ['a feed that says nothing', '', {}, 20 * MINUTE_MS],
    ['its ttl', '<ttl>45</ttl>', {}, 45 * MINUTE_MS],
    ['max-age', '', { 'cache-control': 'public, max-age=3600' }, HOUR_MS],
    ['the longer of both', '<ttl>90</ttl>', { 'cache-control': 'max-age=60' }, 90 * MINUTE_MS],
    ['no less than ten minutes', '<ttl>1</ttl>', {}, 10 * MINUTE_MS],
    ['no more than a day', '<ttl>99999</ttl>', {}, 24 * HOUR_MS],
  ])('follows %s', async (_, channel, headers, waitMs) => {
    expect(await waitAfter(ok(rss('', channel), { headers }))).toBe(waitMs)
  })

  it('is spread a little', async () => {
    expect(await waitAfter(ok(rss('')), {}, 1)).toBe(22 * MINUTE_MS)
  })

  it('keeps the wait of a feed that has not changed', async () => {
    const unchanged: FetchOutcome = { kind: 'unchanged', headers: {}, permanentUrl: null }
    const state = { lastPolledAt: NOW - 3 * HOUR_MS, nextPollAt: NOW - HOUR_MS }
    expect(await waitAfter(unchanged, state, 1)).toBe(2 * HOUR_MS)
    expect((await poll(unchanged, state)).state.lastOutcome).toBe('nothing new')
  })

  it.each([
    [0, null, 0, 10 * MINUTE_MS],
    [1, null, 0, 20 * MINUTE_MS],
    [3, null, 0, 80 * MINUTE_MS],
    [3, null, 1, 120 * MINUTE_MS],
    [50, null, 1, 24 * HOUR_MS],
    [0, 2 * HOUR_MS, 0, 2 * HOUR_MS],
    [0, 1000 * HOUR_MS, 0, 7 * 24 * HOUR_MS],
  ])(
    'backs off after %i failures, Retry-After %s, jitter %d',
    async (failureCount, retryAfterMs, jitter, waitMs) => {
      expect(await waitAfter(failed(503, retryAfterMs), { failureCount }, jitter)).toBe(waitMs)
    },
  )
})

describe('a feed that fails', () => {
  it.each([
    [
      'an HTML page',
      '<!doctype html><p>x',
      'this is an HTML page, not a feed, and it names no feed',
    ],
    ['an empty file', '', 'the feed is empty'],
    ['broken JSON', '{"items"', 'this is broken JSON, not a feed: it may have been cut off'],
  ])(
    '%s gives one clear line, and keeps the validators of the last good answer',
    async (_, text, reason) => {
      const outcome = await poll(ok(text, { headers: { etag: '"bad"' } }), { etag: '"good"' })
      expect(outcome).toMatchObject({
        kind: 'failed',
        reason,
        state: {
          etag: '"good"',
          failureCount: 1,
          lastOutcome: `${reason}; next try in 10 minutes`,
        },
      })
    },
  )

  it('is counted', async () => {
    const outcome = await poll(failed(503), { failureCount: 4 })
    expect(outcome.state).toMatchObject({
      failureCount: 5,
      lastOutcome: 'courier.example answers badly; next try in 3 hours',
    })
    const refused = await poll({ kind: 'refused', reason: 'not public' })
    expect(refused).toMatchObject({ kind: 'failed', reason: 'not public' })
  })

  it('is never asked again when it is gone', async () => {
    expect(await poll({ kind: 'gone' })).toMatchObject({ kind: 'gone', state: { gone: true } })
  })
})

describe('a feed that moves', () => {
  const to = 'https://courier.example/feed.xml'
  const day = 24 * HOUR_MS

  it('is believed after three days', async () => {
    const first = await poll(ok(rss(''), { permanentUrl: to }))
    expect(first.state).toMatchObject({ movedTo: to, movedSince: NOW, address: ADDRESS })
    const later = await poll(ok(rss(''), { permanentUrl: to }), {
      movedTo: to,
      movedSince: NOW - 2 * day,
    })
    expect(later.state.movedSince).toBe(NOW - 2 * day)
    expect(moveDue(later.state, NOW)).toBeNull()
    expect(moveDue(later.state, NOW + day)).toBe(to)
  })

  it('starts anew with another target, and ends without one', async () => {
    const before = { movedTo: 'https://other.example/', movedSince: NOW - 5 * day }
    expect((await poll(ok(rss(''), { permanentUrl: to }), before)).state.movedSince).toBe(NOW)
    expect((await poll(ok(rss('')), before)).state).toMatchObject({
      movedTo: null,
      movedSince: null,
    })
  })

  it('is not believed where what is there is no feed', async () => {
    const outcome = await poll(ok('<html>log in</html>', { permanentUrl: to }))
    expect(outcome.state.movedTo).toBeNull()
  })
})
