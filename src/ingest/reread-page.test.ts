import { expect, it } from 'vitest'
import type { PageState } from '../domain/page.ts'
import type { FetchOutcome, FetchRequest } from '../net/fetch-outcome.ts'
import { type RereadOutcome, rereadPage, stateAfterReading } from './reread-page.ts'
import type { Robots } from './robots.ts'

const HOUR_MS = 3_600_000
const PUBLISHED_AT = Date.UTC(2031, 4, 3, 12)
const NOW = PUBLISHED_AT + 2 * HOUR_MS
const ADDRESS = 'https://courier.example/news/1'

const STATE: PageState = {
  articleId: 'a',
  address: ADDRESS,
  etag: '"1"',
  lastModified: 'Sat, 03 May 2031 12:00:00 GMT',
  changedAt: PUBLISHED_AT,
  lastReadAt: PUBLISHED_AT + HOUR_MS / 2,
  nextReadAt: NOW,
  failureCount: 0,
  lastOutcome: 'read',
}

const ALLOWED = { allowed: true, reason: null, retryAt: null, delayMs: null }
const failed = (status: number | null, retryAfterMs: number | null = null): FetchOutcome => ({
  kind: 'failed',
  status,
  reason: `status ${status}`,
  retryAfterMs,
})

function ask(
  answer: FetchOutcome,
  state = STATE,
  asked: FetchRequest[] = [],
  verdict: Awaited<ReturnType<Robots['check']>> = ALLOWED,
): Promise<RereadOutcome> {
  const fetch = async (request: FetchRequest) => {
    asked.push(request)
    return answer
  }
  const robots = { check: async () => verdict }
  return rereadPage({ fetch, close: async () => {} }, robots, state, NOW, 0)
}

it('asks with the validators of the last reading', async () => {
  const asked: FetchRequest[] = []
  await ask({ kind: 'unchanged', headers: {}, permanentUrl: null }, STATE, asked)
  expect(asked).toMatchObject([
    {
      url: ADDRESS,
      headers: { 'if-none-match': '"1"', 'if-modified-since': 'Sat, 03 May 2031 12:00:00 GMT' },
    },
  ])
})

it('a page that has not changed is next read at the next age', async () => {
  const failing = { ...STATE, failureCount: 2, lastOutcome: 'status 503' }
  expect(await ask({ kind: 'unchanged', headers: {}, permanentUrl: null }, failing)).toEqual({
    kind: 'unchanged',
    state: {
      ...STATE,
      lastReadAt: NOW,
      nextReadAt: PUBLISHED_AT + 6 * HOUR_MS,
      lastOutcome: 'nothing new',
    },
  })
})

it('a page that answers is handed on with its new validators', async () => {
  const headers = { 'content-type': 'text/html', etag: '"2"' }
  const bytes = Buffer.from('<p>x')
  const url = `${ADDRESS}/moved`
  const read = await ask({ kind: 'ok', url, status: 200, headers, bytes, permanentUrl: null })
  if (read.kind !== 'read') throw new Error(`it is ${read.kind}`)
  expect(stateAfterReading('a', read.page, NOW, NOW)).toEqual({
    articleId: 'a',
    address: url,
    etag: '"2"',
    lastModified: null,
    changedAt: NOW,
    lastReadAt: NOW,
    nextReadAt: NOW + HOUR_MS / 2,
    failureCount: 0,
    lastOutcome: 'read',
  })
})

it.each<[string, FetchOutcome, number, RereadOutcome['kind']]>([
  ['a removal', { kind: 'gone' }, 0, 'gone'],
  ['a first 404', failed(404), 0, 'failed'],
  ['a 404 again', failed(404), 1, 'gone'],
  ['a fault again', failed(503), 5, 'failed'],
  ['a refusal again', failed(403), 5, 'failed'],
  ['no answer', failed(null), 0, 'failed'],
])('%s: %o after %i failures is %s', async (_, answer, failureCount, kind) => {
  const outcome = await ask(answer, { ...STATE, failureCount })
  expect(outcome.kind).toBe(kind)
  if (outcome.kind === 'read') throw new Error('nothing was read')
  expect(outcome.state.nextReadAt === null).toBe(kind === 'gone')
  expect(outcome.state.lastReadAt).toBe(STATE.lastReadAt)
})

it.each([
  ['the first time', failed(503), 0, HOUR_MS / 2],
  ['ever later', failed(503), 4, (160 / 60) * HOUR_MS],
  ['at least daily', failed(503), 40, 24 * HOUR_MS],
  ['as late as it asks', failed(503, 48 * HOUR_MS), 0, 48 * HOUR_MS],
])('a failing page is asked again, %s', async (_, answer, failureCount, waitMs) => {
  const outcome = await ask(answer, { ...STATE, failureCount })
  expect(outcome).toMatchObject({
    kind: 'failed',
    state: { nextReadAt: NOW + waitMs, failureCount: failureCount + 1, etag: '"1"' },
  })
})

it('a page that robots.txt closes is not asked, and is looked at again later', async () => {
  const asked: FetchRequest[] = []
  const denied = { ...ALLOWED, allowed: false, reason: 'asks robots not to read this page' }
  const outcome = await ask({ kind: 'gone' }, STATE, asked, denied)
  expect(asked).toEqual([])
  expect(outcome).toMatchObject({
    kind: 'failed',
    state: { lastOutcome: 'asks robots not to read this page', nextReadAt: NOW + HOUR_MS / 6 },
  })
})
