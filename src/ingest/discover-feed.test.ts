import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { type RawListing, readListing } from '../syndication/read-listing.ts'
import { type DiscoverOutcome, discoverFeed } from './discover-feed.ts'

const RSS = '<rss><channel><title>Courier</title></channel></rss>'
const page = (...links: string[]): string =>
  `<!doctype html><head>${links.map((href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`).join('')}</head>`

const PLACES: Readonly<Record<string, string>> = {
  '/rss': RSS,
  '/page': page('/broken', '/rss'),
  '/dead': page('/broken'),
  '/bare': page(),
  '/broken': '<html>no feed</html>',
  '/opml': '<opml><body><outline text="A" xmlUrl="https://a.example/rss"/></body></opml>',
  '/empty': '',
}

let server: Server
let origin: string
let fetcher: Fetcher
const readOnly = async (raw: RawListing) => readListing(raw)

beforeAll(async () => {
  server = createServer((request, response) => {
    const body = PLACES[request.url ?? '']
    if (request.url === '/moved') response.writeHead(301, { location: '/rss' }).end()
    else if (request.url === '/elsewhere') response.writeHead(302, { location: '/rss' }).end()
    else if (request.url === '/gone') response.writeHead(410).end()
    else if (body === undefined) response.writeHead(404).end()
    else response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  origin = `http://127.0.0.1:${port}`
  fetcher = createFetcher({ allowAddresses: [`127.0.0.1:${port}`], userAgent: 'Test' })
})

afterAll(async () => {
  await fetcher.close()
  server.closeAllConnections()
  server.close()
})

const discover = (path: string): Promise<DiscoverOutcome> =>
  discoverFeed({ fetcher, readListing: readOnly }, origin + path)

describe('finds', () => {
  it.each([
    ['/rss', '/rss'],
    ['/page', '/rss'],
    ['/moved', '/rss'],
    ['/elsewhere', '/elsewhere'],
  ])('at %s the feed to poll at %s', async (path, address) => {
    expect(await discover(path)).toMatchObject({
      kind: 'feed',
      address: origin + address,
      feed: { title: 'Courier' },
    })
  })

  it('the feeds of a list', async () => {
    expect(await discover('/opml')).toEqual({
      kind: 'list',
      feeds: [{ title: 'A', address: 'https://a.example/rss', folder: null }],
    })
  })

  it('an address that says feed:', async () => {
    expect(
      await discoverFeed({ fetcher, readListing: readOnly }, `feed:${origin}/rss`),
    ).toMatchObject({ kind: 'feed' })
  })
})

describe('says in one line why there is none', () => {
  it.each([
    ['/dead', /^this page names a feed at http.*\/broken, but there is none$/],
    ['/bare', /^this is an HTML page, not a feed, and it names no feed$/],
    ['/empty', /^the feed is empty$/],
    ['/gone', /gone for good/],
    ['/missing', /answers that there is no such page \(404\)$/],
  ])('%s', async (path, reason) => {
    const outcome = await discover(path)
    expect(outcome).toMatchObject({ kind: 'unusable', reason: expect.stringMatching(reason) })
  })

  it.each(['ftp://127.0.0.1/', 'http://169.254.169.254/', 'not an address', ''])(
    '%j',
    async (address) => {
      expect(await discoverFeed({ fetcher, readListing: readOnly }, address)).toHaveProperty(
        'kind',
        'unusable',
      )
    },
  )
})
