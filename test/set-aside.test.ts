import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Output } from '../src/cli/output.ts'
import { printFeeds } from '../src/cli/print/feed.ts'
import { listFailedEntries, listFeedArticles } from '../src/service/feeds.ts'
import { pollFeeds } from '../src/service/poll-feeds.ts'
import type { Ports } from '../src/service/ports.ts'
import { takeApart } from '../src/service/take-apart.ts'
import { openPorts } from '../src/settings.ts'
import { createListingPool } from '../src/workers/listing-pool.ts'
import { temporaryFolder } from './run-writethru.ts'

/** Each pair of brackets is an element to keep, and there are two million: too much for any feed's memory. */
const TOO_MANY_ELEMENTS = Buffer.from(`<rss><channel>${'<a/>'.repeat(2_000_000)}</channel></rss>`)
const FEED = `<rss><channel><title>Courier</title><item><guid>1</guid><title>Dam fails</title></item></channel></rss>`

const PAGED_FEED = `<rss><channel><title>Courier</title><item><guid isPermaLink="false">bad</guid><title>A</title><link>/pages/bad</link></item><item><guid isPermaLink="false">good</guid><title>B</title><link>/pages/good</link></item></channel></rss>`
const PAGE = `<html><head><title>Dam fails</title></head><body><article><p>The dam above Eastmere failed on Tuesday morning, the county said.</p></article></body></html>`

const rawOf = (bytes: Uint8Array) => ({ bytes, address: null, contentType: 'application/rss+xml' })
const SMALL = rawOf(Buffer.from(FEED))

describe('a feed that ends its worker', { timeout: 120_000 }, () => {
  it.each([
    ['too much memory', { threads: 1, deadlineMs: 60_000, heapMB: 48 }],
    ['longer than 0.05 seconds', { threads: 1, deadlineMs: 50, heapMB: 2048 }],
  ])('by taking %s is given up, and the next one is read', async (reason, bounds) => {
    const pool = createListingPool(bounds)
    onTestFinished(pool.close)
    expect(await pool.run(rawOf(TOO_MANY_ELEMENTS))).toEqual({
      kind: 'unusable',
      reason: `it took ${reason} to read and was given up`,
      isGivenUp: true,
    })
    // A new thread may take longer to start than this pool gives an input.
    const next = () => pool.run(SMALL)
    await vi.waitFor(
      async () => expect(await next()).toMatchObject({ kind: 'feed', feed: { title: 'Courier' } }),
      { timeout: 60_000 },
    )
  })
})

describe('a round over feeds', { timeout: 120_000 }, () => {
  let server: Server
  let host: string
  beforeAll(async () => {
    server = createServer(({ url }, response) => {
      if (url === '/hostile') response.end(TOO_MANY_ELEMENTS)
      else if (url === '/good') response.end(FEED)
      else if (url === '/paged') response.end(PAGED_FEED)
      else if (url?.startsWith('/pages/') === true) response.end(PAGE)
      else response.writeHead(404).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('sets a hostile one aside for a day, says so, and reads the others', async () => {
    const now = Date.UTC(2031, 4, 6)
    const reports: string[] = []
    const opened = openPorts({ data: temporaryFolder(), now, allowAddress: [host] }, (line) =>
      reports.push(line),
    )
    onTestFinished(opened.close)
    const pool = createListingPool({ threads: 1, deadlineMs: 60_000, heapMB: 48 })
    onTestFinished(pool.close)
    const ports = { ...opened.ports, readListing: pool.run }
    const store = await ports.store()
    for (const path of ['hostile', 'good'])
      await store.addFeed({ address: `http://${host}/${path}`, title: null, addedAt: now })

    await pollFeeds(ports, new AbortController().signal)

    const said = 'it took too much memory to read and was given up; next try in 24 hours'
    expect(reports).toContain(`http://${host}/hostile: ${said}`)
    expect(await store.listFeeds()).toMatchObject([
      { address: `http://${host}/good`, lastOutcome: '1 entry', failureCount: 0 },
      {
        address: `http://${host}/hostile`,
        lastOutcome: said,
        failureCount: 1,
        nextPollAt: now + 24 * 3_600_000,
      },
    ])
  })

  it('sets aside a page that ends its worker, shows it, and reads the others', async () => {
    const now = Date.UTC(2031, 4, 6)
    const opened = openPorts({ data: temporaryFolder(), now, allowAddress: [host] }, () => {})
    onTestFinished(opened.close)
    const reason = 'it took longer than 30 seconds to read and was given up'
    const ports: Ports = {
      ...opened.ports,
      takeApart: async (raw) =>
        raw.known.url?.endsWith('/pages/bad') === true
          ? { kind: 'unusable', reason }
          : takeApart(raw),
    }
    const store = await ports.store()
    const address = `http://${host}/paged`
    await store.addFeed({ address, title: null, addedAt: now })

    await pollFeeds(ports, new AbortController().signal)

    expect(await listFailedEntries(ports, null)).toEqual([
      { feedAddress: address, name: 'bad', reason, retryAt: null },
    ])
    expect(await listFeedArticles(ports, { address, limit: 9, offset: 0 })).toHaveLength(1)
    const [state] = await store.listFeeds()
    if (state === undefined) throw new Error('the feed is gone')
    const failed = new Map([[address, await listFailedEntries(ports, address)]])
    const plain = { width: 200, style: (_: string, text: string) => text } as Output
    expect(printFeeds([state], failed, '2031-05-06T00:00:00Z', plain)).toContain(
      `not read: bad: ${reason}`,
    )
  })
})
