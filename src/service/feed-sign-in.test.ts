import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createFetcher, type Fetcher } from '../net/fetcher.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { readListing } from '../syndication/read-listing.ts'
import { createDeriving } from './derive-stories.ts'
import { type SignIn, signInToFeed, signOutOfFeed } from './feed-sign-in.ts'
import { exportOpml } from './feeds.ts'
import { pollFeeds } from './poll-feeds.ts'
import type { Ports } from './ports.ts'

const NOW = Date.UTC(2031, 4, 6)
const FEED = '<rss version="2.0"><channel><title>Members</title></channel></rss>'
const PASSWORD: SignIn = { kind: 'password', user: 'ann', password: 'pä:ss' }
const TOKEN: SignIn = { kind: 'token', header: 'X-Api-Key', token: 'tok-3' }

let server: Server
let host: string
let fetcher: Fetcher
let store: Store
let reports: string[]
let ports: Ports
let clock: number

beforeEach(async () => {
  server = createServer(({ url, headers }, response) => {
    const isBasic = headers.authorization === `Basic ${btoa('ann:p\u00c3\u00a4:ss')}`
    if (url === '/moved')
      response.writeHead(301, { location: `http://localhost:${port()}/feed` }).end()
    else if (isBasic || headers['x-api-key'] === 'tok-3') response.end(FEED)
    else response.writeHead(401).end()
  })
  const port = () => (server.address() as AddressInfo).port
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `http://127.0.0.1:${port()}`
  clock = NOW
  const now = () => clock
  fetcher = createFetcher({
    allowAddresses: [`127.0.0.1:${port()}`, `localhost:${port()}`],
    userAgent: 'Test/1',
    now,
  })
  store = await openStore({ file: ':memory:' })
  reports = []
  const unused = () => {
    throw new Error('signing in has no use for this')
  }
  ports = {
    store: async () => store,
    fetcher: async () => fetcher,
    readListing: async (raw) => readListing(raw),
    takeApart: unused,
    deriveStories: createDeriving(async () => store),
    readsWait: true,
    now,
    sleep: async () => {},
    chance: () => 0.5,
    userAgent: 'Test/1',
    spacingMs: () => 0,
    stored: () => {},
    report: (line) => reports.push(line),
  }
})
afterEach(async () => {
  await fetcher.close()
  await store.close()
  server.closeAllConnections()
  server.close()
})

it.each([
  ['a name and a password', PASSWORD],
  ['a token in a header', TOKEN],
])('adds a feed with %s, polls it with them, and tells them to nobody', async (_, signIn) => {
  const address = `${host}/feed`
  expect(await signInToFeed(ports, address, signIn)).toEqual({ kind: 'signed-in', address })
  await pollFeeds(ports, new AbortController().signal)
  const feeds = await store.listFeeds()
  expect(feeds).toMatchObject([{ title: 'Members', lastOutcome: '0 entries', isSignedIn: true }])
  const told = [JSON.stringify(feeds), await exportOpml(ports), ...reports].join('\n')
  expect(told).not.toMatch(/tok-3|pä:ss|YW5u/)
})

it('keeps nothing where the feed is not had, and says why', async () => {
  const wrong: SignIn = { kind: 'password', user: 'ann', password: 'no' }
  expect(await signInToFeed(ports, `${host}/feed`, wrong)).toMatchObject({
    kind: 'unusable',
    reason: expect.stringContaining('401'),
  })
  expect(await store.listFeeds()).toEqual([])
})

it('is not taken to another origin by a redirect', async () => {
  expect((await signInToFeed(ports, `${host}/moved`, TOKEN)).kind).toBe('unusable')
})

it.each<[SignIn, RegExp]>([
  [{ kind: 'token', header: 'Host', token: 'x' }, /no header/],
  [{ kind: 'token', header: 'X-Key\r\nCookie', token: 'x' }, /no header/],
  [{ kind: 'token', header: 'X-Key', token: 'a\r\nb: c' }, /one line/],
  [{ kind: 'password', user: 'a:b', password: 'x' }, /colon/],
  [{ kind: 'password', user: '', password: '' }, /neither/],
])('%o is refused before anything is asked', async (signIn, reason) => {
  expect(await signInToFeed(ports, `${host}/feed`, signIn)).toMatchObject({
    kind: 'unusable',
    reason: expect.stringMatching(reason),
  })
})

it('forgets a credential, and the feed is asked without it', async () => {
  const address = `${host}/feed`
  await signInToFeed(ports, address, TOKEN)
  expect(await signOutOfFeed(ports, address)).toBe('saved')
  await pollFeeds(ports, new AbortController().signal)
  expect((await store.listFeeds())[0]).toMatchObject({ failureCount: 1 })
})
