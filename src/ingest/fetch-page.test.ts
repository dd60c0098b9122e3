import { describe, expect, it } from 'vitest'
import type { FetchOutcome, FetchRequest } from '../net/fetch-outcome.ts'
import type { Fetcher } from '../net/fetcher.ts'
import { fetchPage } from './fetch-page.ts'
import { createRobots } from './robots.ts'

const NOW = Date.UTC(2024, 4, 3, 12)
const HOUR_MS = 3_600_000
const AGENT = 'Writethru/1 (+https://reader.example)'
const PAGE = 'https://courier.example/news/1'

type Answers = Readonly<Record<string, FetchOutcome>>

const MISSING: FetchOutcome = {
  kind: 'failed',
  status: 404,
  reason: 'no such page',
  retryAfterMs: null,
}

function fetcherOf(answers: Answers, asked: FetchRequest[] = []): Fetcher {
  return {
    fetch: async (request) => {
      asked.push(request)
      return answers[request.url] ?? MISSING
    },
    close: async () => {},
  }
}

function ok(url: string, text: string, contentType = 'text/html'): FetchOutcome {
  const headers = { 'content-type': contentType, etag: '"1"' }
  return { kind: 'ok', url, status: 200, headers, bytes: Buffer.from(text), permanentUrl: null }
}

function robotsTxt(text: string): Answers {
  const url = 'https://courier.example/robots.txt'
  return { [url]: ok(url, text, 'text/plain') }
}

const fetchWith = (answers: Answers, url = PAGE) => {
  const fetcher = fetcherOf(answers)
  return fetchPage(fetcher, createRobots(fetcher, AGENT), url, NOW)
}

describe('a page', () => {
  it('is given with what asks for it again', async () => {
    expect(await fetchWith({ [PAGE]: ok(PAGE, '<p>x') })).toEqual({
      kind: 'ok',
      url: PAGE,
      bytes: Buffer.from('<p>x'),
      contentType: 'text/html',
      validators: { etag: '"1"', lastModified: null },
    })
  })

  it('is asked for conditionally', async () => {
    const asked: FetchRequest[] = []
    const fetcher = fetcherOf(
      { [PAGE]: { kind: 'unchanged', headers: {}, permanentUrl: null } },
      asked,
    )
    const validators = { etag: '"1"', lastModified: null }
    const outcome = await fetchPage(fetcher, createRobots(fetcher, AGENT), PAGE, NOW, validators)
    expect(outcome).toEqual({ kind: 'unchanged' })
    expect(asked[1]?.headers).toMatchObject({ 'if-none-match': '"1"' })
  })

  it.each<[string, FetchOutcome, object]>([
    [
      'a picture',
      ok(PAGE, 'x', 'image/png'),
      { reason: 'this is image/png, not a page of text', retryAt: null },
    ],
    ['nothing', ok(PAGE, ''), { reason: 'the page is empty', retryAt: null }],
    ['not there', MISSING, { reason: 'no such page', retryAt: NOW + 6 * HOUR_MS, isMissing: true }],
    ['a fault', { ...MISSING, status: 503 }, { retryAt: NOW + HOUR_MS / 2, isMissing: false }],
    ['forbidden', { ...MISSING, status: 403 }, { retryAt: NOW + 6 * HOUR_MS, isMissing: false }],
    [
      'asked too often',
      { ...MISSING, status: 429, retryAfterMs: 2 * HOUR_MS },
      { retryAt: NOW + 2 * HOUR_MS },
    ],
    ['gone', { kind: 'gone' }, { kind: 'gone' }],
    [
      'not public',
      { kind: 'refused', reason: 'not public' },
      { kind: 'refused', reason: 'not public' },
    ],
  ])('that is %s is told', async (_, answer, expected) => {
    expect(await fetchWith({ [PAGE]: answer })).toMatchObject(expected)
  })
})

describe('robots.txt', () => {
  it.each([
    ['User-agent: *\nDisallow: /news/', false],
    ['User-agent: *\nDisallow: /news/\nAllow: /news/1', true],
    ['User-agent: writethru\nDisallow: /', false],
    ['User-agent: other\nDisallow: /', true],
    ['User-agent: *\nDisallow: /\nUser-agent: Writethru\nAllow: /', true],
    ['', true],
    ['<html>not found</html>', true],
    [`User-agent: *\n${'Disallow: /*a*a*a*a*a*a*a\n'.repeat(5000)}`, false],
  ])('%j lets the page through: %s', async (text, allowed) => {
    const outcome = await fetchWith({ ...robotsTxt(text), [PAGE]: ok(PAGE, '<p>x') })
    expect(outcome.kind).toBe(allowed ? 'ok' : 'disallowed')
  })

  it('holds for where a page redirects', async () => {
    const outcome = await fetchWith({
      ...robotsTxt('User-agent: *\nDisallow: /private'),
      [PAGE]: ok('https://courier.example/private/1', '<p>x'),
    })
    expect(outcome).toEqual({
      kind: 'disallowed',
      reason: 'courier.example asks robots not to read this page (robots.txt)',
    })
  })

  it('that cannot be read closes the host, for an hour', async () => {
    const asked: FetchRequest[] = []
    const fault: FetchOutcome = {
      kind: 'failed',
      status: 503,
      reason: 'a fault',
      retryAfterMs: null,
    }
    const robots = createRobots(
      fetcherOf({ 'https://courier.example/robots.txt': fault }, asked),
      AGENT,
    )
    expect(await robots.check(PAGE, NOW)).toMatchObject({
      allowed: false,
      reason: 'its robots.txt cannot be read (a fault)',
      retryAt: NOW + HOUR_MS,
    })
    expect(await fetchWith({ 'https://courier.example/robots.txt': fault })).toEqual({
      kind: 'failed',
      reason: 'its robots.txt cannot be read (a fault)',
      retryAt: NOW + HOUR_MS,
      isMissing: false,
    })
    await robots.check(PAGE, NOW + HOUR_MS - 1)
    expect(asked).toHaveLength(1)
    await robots.check(PAGE, NOW + HOUR_MS)
    expect(asked).toHaveLength(2)
  })

  it('is fetched once a day for each host, however many pages are asked at once', async () => {
    const asked: FetchRequest[] = []
    const robots = createRobots(fetcherOf(robotsTxt('User-agent: *\nCrawl-delay: 3'), asked), AGENT)
    const verdicts = await Promise.all([1, 2, 3].map((id) => robots.check(`${PAGE}${id}`, NOW)))
    expect(verdicts.map((verdict) => verdict.delayMs)).toEqual([3000, 3000, 3000])
    await robots.check(PAGE, NOW + 23 * HOUR_MS)
    expect(asked).toHaveLength(1)
    await robots.check(PAGE, NOW + 24 * HOUR_MS)
    await robots.check('https://herald.example/', NOW)
    expect(asked).toHaveLength(3)
  })
})
