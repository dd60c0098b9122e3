import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { FetchOutcome, FetchRequest } from '../net/fetch-outcome.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { readListing } from '../syndication/read-listing.ts'
import { createDeriving } from './derive-stories.ts'
import { type PollRound, pollFeeds } from './poll-feeds.ts'
import type { Ports } from './ports.ts'
import { takeApart } from './take-apart.ts'
import { updateStories } from './update-stories.ts'

const PUBLISHED_AT = Date.UTC(2031, 4, 3, 12)
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
const FEED = 'https://courier.example/feed'
const PAGE = 'https://courier.example/news/bridge'

const CLOSED =
  'The county closed the bridge at Sallow Ford on Saturday after an inspector found cracks.'
const COST = 'County engineer Ottilie Brandreth said the repair would cost $2.5 million.'
const FINE = 'Brandreth said the builder had been fined $40,000 in 2019 for poor welds.'

/** The outlet's site as it stands: what is at each address, and what has been asked. */
let site: Map<string, Page>
let asked: FetchRequest[]
let lines: string[]
let now: number
let store: Store
let ports: Ports

type Page =
  | { readonly body: string; readonly etag?: string; readonly url?: string }
  | number
  | 'gone'

beforeEach(async () => {
  site = new Map([[FEED, { body: feedOf('Bridge closed, officials say') }]])
  asked = []
  lines = []
  now = PUBLISHED_AT
  store = await openStore({ file: ':memory:' })
  onTestFinished(() => store.close())
  ports = {
    store: async () => store,
    fetcher: async () => ({ fetch, close: async () => {} }),
    takeApart: async (raw) => takeApart(raw),
    readListing: async (raw) => readListing(raw),
    now: () => now,
    sleep: async () => {},
    chance: () => 0,
    userAgent: 'Writethru/1',
    spacingMs: () => 0,
    deriveStories: createDeriving(async () => store),
    readsWait: true,
    stored: () => {},
    report: (line) => void lines.push(line),
  }
  await store.addFeed({ address: FEED, title: null, addedAt: 0 })
  site.set(PAGE, pageOf([CLOSED, COST, FINE], '"1"'))
})

describe('a page of a followed story', () => {
  it('is asked at widening ages, by its validators, until the story is closed', async () => {
    await readAndFollow()
    const ages: number[] = []
    for (const end = PUBLISHED_AT + 40 * DAY_MS; now < end; now += HOUR_MS / 2) {
      const before = asked.length
      if ((await pollPages()).reread > 0) ages.push((now - PUBLISHED_AT) / HOUR_MS)
      expect(asked.slice(before).every(({ headers }) => headers?.['if-none-match'] === '"1"')).toBe(
        true,
      )
    }
    expect(ages).toEqual([0.5, 2, 6, 24, 48, 96, 192, 384])
  })

  it('brings a change in, and is asked sooner again after it', async () => {
    await readAndFollow()
    site.set(PAGE, pageOf([CLOSED, COST], '"2"'))
    now = PUBLISHED_AT + DAY_MS
    expect(await pollPages()).toMatchObject({ reread: 1, revised: 1, failed: 0 })
    expect(await texts()).toEqual([
      expect.stringContaining('fined'),
      expect.not.stringContaining('fined'),
    ])
    now += 29 * MINUTE_MS
    expect(await pollPages()).toMatchObject({ reread: 0 })
    now += MINUTE_MS
    expect(await pollPages()).toMatchObject({ reread: 1, revised: 0 })
    expect(asked.at(-1)?.headers).toMatchObject({ 'if-none-match': '"2"' })
    expect(
      (await developments()).map(({ kind, verdict, at }) => [kind, verdict, at]),
    ).toContainEqual(['statement', 'withdrawn', '2031-05-04T12:00:00Z'])
  })

  it('that is put back as it was is a revision of its own, and what was withdrawn is told to stand again', async () => {
    await readAndFollow()
    const versions = [
      [CLOSED, COST],
      [CLOSED, COST, FINE],
    ]
    for (const [index, paragraphs] of versions.entries()) {
      site.set(PAGE, pageOf(paragraphs, `"${index + 2}"`))
      now += DAY_MS
      expect(await pollPages()).toMatchObject({ reread: 1, revised: 1 })
    }
    const [first, second, third, ...more] = await texts()
    expect([third, more]).toEqual([first, []])
    expect(second).not.toBe(first)
    const told = (await developments()).filter(({ at }) => (at ?? '') > '2031-05-04')
    expect(told.map(({ verdict, text }) => [verdict, text])).toEqual([
      ['withdrawn', expect.stringContaining('fined')],
      ['confirmed', expect.stringContaining('fined')],
    ])
  })

  it('that comes and goes too often is no news in the end', async () => {
    await readAndFollow()
    const revised: number[] = []
    for (let flip = 0; flip < 10; flip++) {
      site.set(PAGE, pageOf(flip % 2 === 0 ? [CLOSED, COST] : [CLOSED, COST, FINE], `"${flip}b"`))
      now += DAY_MS
      revised.push((await pollPages()).revised)
    }
    expect(revised).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0, 0])
  })

  it('whose headline flips above one text is at most two revisions', async () => {
    await readAndFollow()
    const revised: number[] = []
    for (const [flip, title] of [
      'Cracks shut bridge',
      'Bridge at Sallow Ford closed',
      'Cracks shut bridge',
    ].entries()) {
      const page = pageOf([CLOSED, COST, FINE], `"${flip}b"`)
      site.set(PAGE, { ...page, body: page.body.replaceAll('Bridge at Sallow Ford closed', title) })
      now += DAY_MS
      revised.push((await pollPages()).revised)
    }
    expect(revised).toEqual([1, 0, 0])
  })

  it.each([
    ['has other furniture', [CLOSED, COST, FINE], '<p class="note">12 comments</p>'],
    ['is spaced otherwise', [` ${CLOSED.replace('county ', 'county\n\n')}`, COST, FINE], ''],
    ['is a stub behind a wall', [CLOSED], WALL],
  ])('that %s brings nothing', async (_, paragraphs, furniture) => {
    await readAndFollow()
    site.set(PAGE, pageOf(paragraphs, '"2"', furniture))
    now += DAY_MS
    expect(await pollPages()).toMatchObject({ reread: 1, revised: 0, failed: 0 })
    expect(await texts()).toHaveLength(1)
  })

  it('whose headline its feed words otherwise is the same on its own', async () => {
    await readAndFollow()
    site.set(PAGE, pageOf([CLOSED, COST, FINE], '"2"'))
    now += DAY_MS
    expect(await pollPages()).toMatchObject({ reread: 1, revised: 0 })
    expect((await texts())[0]).toMatch(/^Bridge at Sallow Ford closed\n/)
  })

  it.each<[string, Page, string]>([
    [
      'another article',
      { ...pageOf(['Sport.'], '"9"'), url: 'https://courier.example/' },
      'now leads',
    ],
    [
      'a notice',
      pageOf(['This article is no longer available to readers here.'], '"9"'),
      'shows hardly',
    ],
    ['nothing', pageOf([], '"9"'), ''],
    ['a fault', 503, 'status 503'],
  ])(
    'that shows %s changes nothing, and is asked again later with the old validators',
    async (_, page, reason) => {
      await readAndFollow()
      const before = site.get(PAGE) ?? 404
      site.set(PAGE, page)
      now += DAY_MS
      expect(await pollPages()).toMatchObject({ reread: 1, revised: 0, failed: 1 })
      expect(lines).toEqual([expect.stringContaining(`${PAGE}: ${reason}`)])
      expect(await texts()).toHaveLength(1)
      site.set(PAGE, before)
      expect(await pollPages()).toMatchObject({ reread: 0 })
      now += HOUR_MS
      expect(await pollPages()).toMatchObject({ reread: 1, revised: 0, failed: 0 })
      expect(asked.at(-1)?.headers).toMatchObject({ 'if-none-match': '"1"' })
    },
  )

  it('that is gone is said to be so once, and not asked again', async () => {
    await readAndFollow()
    site.set(PAGE, 'gone')
    now += DAY_MS
    expect(await pollPages()).toMatchObject({ reread: 1, failed: 0 })
    expect(lines).toEqual([`${PAGE}: the outlet has removed this page (410); not read again`])
    now += DAY_MS
    expect(await pollPages()).toMatchObject({ reread: 0 })
    expect(await texts()).toHaveLength(1)
  })

  it.each<[string, Page]>([
    ['was missing', 404],
    ['led elsewhere', { body: '<p>Sport.</p>', url: 'https://courier.example/' }],
  ])('that %s twice is not asked again', async (_, page) => {
    await readAndFollow()
    site.set(PAGE, page)
    now += DAY_MS
    expect(await pollPages()).toMatchObject({ reread: 1, failed: 1 })
    now += DAY_MS
    expect(await pollPages()).toMatchObject({ reread: 1, failed: 0 })
    now += DAY_MS
    expect(await pollPages()).toMatchObject({ reread: 0 })
  })
})

it('a page of a story that nobody follows is left alone', async () => {
  await pollFeeds(ports, never)
  now += DAY_MS
  expect(await pollPages()).toMatchObject({ reread: 0 })
})

it('a round that was cut off reads none of the pages that it has not begun', async () => {
  await readAndFollow()
  now += DAY_MS
  expect(await pollFeeds(ports, AbortSignal.abort())).toMatchObject({ polled: 0, reread: 0 })
  expect(await pollPages()).toMatchObject({ reread: 1 })
})

const never = new AbortController().signal

const WALL = '<div class="paywall">Subscribe to read on.</div>'

async function readAndFollow(): Promise<void> {
  expect(await pollFeeds(ports, never)).toMatchObject({ added: 1, failed: 0 })
  const [article] = await articles()
  await store.follow('reader', article?.identity.id ?? '', now)
  asked = []
}

/** A round in which no feed is due, so that the pages' turn is all there is. */
async function pollPages(): Promise<PollRound> {
  const [feed] = await store.listFeeds()
  if (feed !== undefined && feed.nextPollAt <= now) {
    await store.recordPoll({ ...feed, nextPollAt: now + 365 * DAY_MS })
  }
  const round = await pollFeeds(ports, never)
  asked = asked.filter(({ url }) => !url.endsWith('/robots.txt'))
  return round
}

function articles() {
  return store.listArticles({ after: null, limit: 10 })
}

async function texts(): Promise<string[]> {
  const [article] = await articles()
  return article?.revisions.map(({ revision }) => revision.text) ?? []
}

async function developments() {
  await updateStories(ports)
  const [article] = await articles()
  const story = await store.loadStory(article?.storyId ?? '')
  return story?.content.developments ?? []
}

async function fetch(request: FetchRequest): Promise<FetchOutcome> {
  asked.push(request)
  const { url, headers } = request
  const page = site.get(url) ?? 404
  if (page === 'gone') return { kind: 'gone' }
  if (typeof page === 'number') {
    return { kind: 'failed', status: page, reason: `status ${page}`, retryAfterMs: null }
  }
  if (page.etag !== undefined && headers?.['if-none-match'] === page.etag) {
    return { kind: 'unchanged', headers: {}, permanentUrl: null }
  }
  return {
    kind: 'ok',
    url: page.url ?? url,
    status: 200,
    headers: {
      'content-type': 'text/html',
      ...(page.etag === undefined ? {} : { etag: page.etag }),
    },
    bytes: Buffer.from(page.body),
    permanentUrl: null,
  }
}

function pageOf(paragraphs: readonly string[], etag: string, furniture = '') {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  const title = 'Bridge at Sallow Ford closed'
  return {
    etag,
    body: `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>
<h1>${title}</h1>${furniture}${text}</article></body></html>`,
  }
}

function feedOf(title: string): string {
  const published = new Date(PUBLISHED_AT).toUTCString()
  return `<rss version="2.0"><channel><title>Courier</title>
<item><title>${title}</title><link>${PAGE}</link><pubDate>${published}</pubDate></item>
</channel></rss>`
}
