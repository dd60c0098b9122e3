import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetcher, type Fetcher } from '../src/net/fetcher.ts'
import { createDeriving } from '../src/service/derive-stories.ts'
import { createPollContext } from '../src/service/poll-context.ts'
import { pollFeeds } from '../src/service/poll-feeds.ts'
import type { Ports } from '../src/service/ports.ts'
import { takeApart } from '../src/service/take-apart.ts'
import { openStore } from '../src/store/open-store.ts'
import { readListing } from '../src/syndication/read-listing.ts'

/**
 * A publisher for a simulated month: one host with feeds that ask to be treated in every way that feeds may ask. It notes
 * each request as it sees it, and grades who asked.
 */
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const START = Date.UTC(2031, 4, 1)
const END = START + 30 * DAY_MS
const SPACING_MS = 1000
const CRAWL_DELAY_MS = 7000

type Seen = {
  readonly at: number
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly sockets: number
  status: number
}

let clock = START
const seen: Seen[] = []
let server: Server
let fetcher: Fetcher
let folder: string
const sockets = new Set<unknown>()

beforeAll(async () => {
  server = createServer((request, response) => {
    answer(request, response)
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  folder = mkdtempSync(join(tmpdir(), 'writethru-polite-'))
  await playMonth()
}, 5 * MINUTE_MS)

afterAll(async () => {
  await fetcher.close()
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

const FEEDS = [
  ...['/ttl', '/age', '/quiet', '/hasty', '/lazy'],
  ...['/busy', '/limited', '/gone', '/old', '/fault', '/broken'],
]
/** `/hasty` is polled for so long, as often as it asks for; a month of it would be most of the test. */
const HASTY_DAYS = 2

/** One story a day. */
function feedOf(path: string, channel = ''): string {
  const day = Math.floor((clock - START) / DAY_MS)
  return `<rss version="2.0"><channel><title>The ${path.slice(1)} courier</title>${channel}
    <item><guid>${path}-${day}</guid><title>News of day ${day}</title><link>/news${path}/${day}</link></item>
    <item><guid>${path}-secret</guid><title>For people only</title><link>/private${path}</link></item>
    </channel></rss>`
}

function pageOf(path: string): string {
  const words = `The council of Eastmere met on the matter of ${path} and put off its vote until Friday.`
  return `<html><head><title>The matter of ${path}</title></head><body><article><p>${words}</p><p>Mayor Ada Quill said that more time was needed.</p></article></body></html>`
}

function etagOf(path: string): string {
  return `W/"${path} of day ${Math.floor((clock - START) / DAY_MS)}; rev=7"`
}
const LAST_MODIFIED = 'Thursday, 01-May-31 00:00:00 GMT'

function answer(request: IncomingMessage, response: ServerResponse): ServerResponse {
  const path = request.url ?? ''
  const note: Seen = { at: clock, path, headers: request.headers, sockets: sockets.size, status: 0 }
  seen.push(note)
  const send = (status: number, headers: Record<string, string> = {}, body = '') => {
    note.status = status
    return response.writeHead(status, { 'set-cookie': 'reader=1', ...headers }).end(body)
  }
  const sendFeed = (channel = '', headers: Record<string, string> = {}) => {
    const etag = etagOf(path)
    if (request.headers['if-none-match'] === etag) return send(304, { etag, ...headers })
    return send(200, { etag, 'last-modified': LAST_MODIFIED, ...headers }, feedOf(path, channel))
  }
  const day = (clock - START) / DAY_MS
  if (path === '/robots.txt')
    return send(
      200,
      {},
      `User-agent: *\nDisallow: /private\nCrawl-delay: ${CRAWL_DELAY_MS / 1000}\n`,
    )
  if (path.startsWith('/news/')) return send(200, { 'content-type': 'text/html' }, pageOf(path))
  switch (path) {
    case '/ttl':
      return sendFeed('<ttl>300</ttl>')
    case '/age':
      return sendFeed('', { 'cache-control': 'public, max-age=21600' })
    case '/quiet': {
      const hours = Array.from({ length: 20 }, (_, hour) => `<hour>${hour}</hour>`).join('')
      return sendFeed(
        `<ttl>60</ttl><skipHours>${hours}</skipHours><skipDays><day>Sunday</day></skipDays>`,
      )
    }
    case '/hasty':
      return day < HASTY_DAYS
        ? sendFeed('<ttl>1</ttl>', { 'cache-control': 'max-age=0' })
        : send(410)
    case '/lazy':
      return sendFeed('<ttl>40000</ttl>', { 'cache-control': 'max-age=9999999' })
    case '/busy':
      return day % 5 < 1 ? send(503, { 'retry-after': '172800' }) : sendFeed('<ttl>400</ttl>')
    case '/limited': {
      const until = new Date(Math.ceil((clock + 5 * HOUR_MS) / 1000) * 1000).toUTCString()
      return day % 3 < 1 ? send(429, { 'retry-after': until }) : sendFeed('<ttl>400</ttl>')
    }
    case '/gone':
      return day < 2 ? sendFeed('<ttl>600</ttl>') : send(410)
    case '/old':
      return send(301, { location: '/new' })
    case '/new':
      return sendFeed('<ttl>400</ttl>')
    case '/fault':
      return day > 5 && day < 6 ? send(301, { location: '/new' }) : sendFeed('<ttl>400</ttl>')
    case '/broken':
      return send(500)
  }
  return send(404)
}

async function playMonth(): Promise<void> {
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.1:${port}`
  const userAgent = 'Writethru/9 (+https://writethru.example)'
  const now = () => clock
  fetcher = createFetcher({ allowAddresses: [host], userAgent, now })
  const store = await openStore({ file: join(folder, 'writethru.db') })
  let seed = 1
  const ports: Ports = {
    store: async () => store,
    fetcher: async () => fetcher,
    takeApart: async (raw) => takeApart(raw),
    readListing: async (raw) => readListing(raw),
    now,
    sleep: async (ms) => {
      clock += ms
    },
    chance: () => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed / 2_147_483_647
    },
    userAgent,
    spacingMs: () => SPACING_MS,
    deriveStories: createDeriving(async () => store),
    readsWait: true,
    stored: () => {},
    report: () => {},
  }
  for (const path of FEEDS)
    await store.addFeed({ address: `http://${host}${path}`, title: null, addedAt: START })
  const context = await createPollContext(ports)
  while (clock < END) {
    await pollFeeds(ports, new AbortController().signal, context)
    const due = (await store.listFeeds()).filter(({ gone }) => !gone)
    clock = Math.max(clock + 1000, Math.min(...due.map(({ nextPollAt }) => nextPollAt)))
  }
  await store.close()
}

const requestsFor = (path: string): Seen[] => seen.filter((request) => request.path === path)

/** From the end of a redirect's hop on, what was asked next is no question of its own. */
function gapsOf(path: string): number[] {
  const times = requestsFor(path).map(({ at }) => at)
  return times.slice(1).map((at, index) => at - (times[index] ?? 0))
}

describe('a month as a publisher sees it', () => {
  it('asks for what was published, as somebody who can be written to, and as nobody else', () => {
    const faults = seen.filter(
      ({ path, headers }) =>
        !/^Writethru\/9 \(\+https?:\/\//.test(headers['user-agent'] ?? '') ||
        headers.cookie !== undefined ||
        headers.referer !== undefined ||
        !/^\/(?:robots\.txt|new|news\/[a-z]+\/\d+|[a-z]+)$/.test(path),
    )
    expect(faults).toEqual([])
    expect(seen.length).toBeGreaterThan(800)
  })

  it('sends validators back exactly, and is mostly told that nothing changed', () => {
    let asked = 0
    for (const path of ['/ttl', '/age', '/quiet', '/fault']) {
      let previous: Seen | null = null
      for (const request of requestsFor(path)) {
        if (previous !== null && previous.status < 400 && previous.status !== 301) {
          asked++
          expect(request.headers['if-none-match']).toMatch(/^W\/"\/[a-z]+ of day \d+; rev=7"$/)
          expect(request.headers['if-modified-since']).toBe(LAST_MODIFIED)
        }
        previous = request
      }
    }
    expect(asked).toBeGreaterThan(300)
    const unchanged = requestsFor('/ttl').filter(({ status }) => status === 304).length
    expect(unchanged / requestsFor('/ttl').length).toBeGreaterThan(0.6)
  })

  it('keeps one connection, and its distance between questions', () => {
    expect(Math.max(...seen.map((request) => request.sockets))).toBe(1)
    const close = seen.slice(1).flatMap((request, index) => {
      const before = seen[index]
      const isHop = before?.status === 301 || before?.path === '/robots.txt'
      const isOwn = request.path === '/robots.txt'
      if (before === undefined || isHop || isOwn) return []
      const wanted = request.path.startsWith('/news/') ? CRAWL_DELAY_MS : SPACING_MS
      return request.at - before.at < wanted ? [`${before.path} ${request.path}`] : []
    })
    expect(close).toEqual([])
  })

  it.each([
    ['/ttl', 300 * MINUTE_MS],
    ['/age', 6 * HOUR_MS],
    ['/quiet', HOUR_MS],
  ])('leaves %s alone as long as it asks, and comes back', (path, wantedMs) => {
    const gaps = gapsOf(path)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(wantedMs)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(DAY_MS * 2)
    expect(new Set(gaps).size).toBeGreaterThan(10)
  })

  it('takes haste and sloth within bounds: ten minutes, and a day', () => {
    expect(requestsFor('/hasty').length).toBeGreaterThan(HASTY_DAYS * 100)
    expect(Math.min(...gapsOf('/hasty'))).toBeGreaterThanOrEqual(10 * MINUTE_MS)
    expect(requestsFor('/lazy').length).toBeGreaterThanOrEqual(29)
    expect(Math.min(...gapsOf('/lazy'))).toBeGreaterThanOrEqual(DAY_MS * 0.9)
  })

  it('asks in no hour and on no day that is to be skipped', () => {
    const [, ...later] = requestsFor('/quiet')
    const hours = later.map(({ at }) => new Date(at).getUTCHours())
    const days = new Set(later.map(({ at }) => new Date(at).getUTCDay()))
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(20)
    expect(days).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  })

  it.each([
    ['/busy', 503, 2 * DAY_MS],
    ['/limited', 429, 5 * HOUR_MS],
  ])('%s, that answers %i, is asked again when it said and not before', (path, status, waitMs) => {
    const gaps = gapsOf(path).filter((_, index) => requestsFor(path)[index]?.status === status)
    expect(gaps.length).toBeGreaterThan(2)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(waitMs)
  })

  it('asks no more for what is gone', () => {
    const statuses = requestsFor('/gone').map(({ status }) => status)
    expect(statuses.filter((status) => status === 410)).toHaveLength(1)
    expect(statuses.at(-1)).toBe(410)
  })

  it('follows a move once it has stood for days, and no fault of a day', () => {
    const moved = requestsFor('/old')
    const stoodMs = (moved.at(-1)?.at ?? 0) - START
    expect(stoodMs).toBeGreaterThanOrEqual(3 * DAY_MS)
    expect(stoodMs).toBeLessThan(6 * DAY_MS)
    expect(requestsFor('/new').at(-1)?.at).toBeGreaterThan(END - DAY_MS)
    expect(requestsFor('/fault').at(-1)?.at).toBeGreaterThan(END - DAY_MS)
  })

  it('asks a broken feed ever less, never in step', () => {
    const gaps = gapsOf('/broken')
    const early = gaps.slice(0, 6)
    expect(early).toEqual(early.toSorted((a, b) => a - b))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(10 * MINUTE_MS)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(DAY_MS + HOUR_MS)
    expect(gaps.length).toBeLessThan(45)
    expect(early.some((gap) => gap % (10 * MINUTE_MS) > MINUTE_MS)).toBe(true)
  })

  it('reads robots.txt before any page, once a day, and no page that it keeps to itself', () => {
    const first = seen.findIndex(({ path }) => path.startsWith('/news/'))
    const robots = requestsFor('/robots.txt')
    expect(seen.findIndex(({ path }) => path === '/robots.txt')).toBeLessThan(first)
    expect(robots.length).toBeGreaterThan(20)
    expect(robots.length).toBeLessThanOrEqual(31)
    expect(seen.filter(({ path }) => path.startsWith('/private'))).toEqual([])
    // Of these two feeds told: it was the fault's redirect that showed them twice.
    const pages = seen
      .filter(({ path }) => path.startsWith('/news/') && !path.startsWith('/news/new/'))
      .map(({ path }) => path)
    expect(pages.length).toBe(new Set(pages).size)
  })
})
