import { describe, expect, test } from 'vitest'
import type { FeedState } from '../domain/feed.ts'
import { feedsPage } from './feeds-page.ts'
import { SAMPLE_VISIT } from './web.fixture.ts'

const NO_PREFERENCES = { mutes: [], preferredOutlets: [], excluded: [], outlets: [] }

const FEED: FeedState = {
  address: 'https://news.example/rss',
  title: 'Valley Post',
  addedAt: 0,
  etag: null,
  lastModified: null,
  lastPolledAt: Date.UTC(2031, 2, 14, 6, 40),
  nextPollAt: Date.UTC(2031, 2, 14, 7, 30),
  failureCount: 0,
  lastOutcome: '42 entries',
  gone: false,
  movedTo: null,
  movedSince: null,
}
const draw = async (...feeds: FeedState[]) =>
  String(await feedsPage({ visit: SAMPLE_VISIT, feeds, added: null, preferences: NO_PREFERENCES }))

/** What a reader reads of a page. */
const readable = (page: string) =>
  page
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&#39;', "'")

describe('feeds', () => {
  test('without any, what could not be added still says why', async () => {
    const added = [
      { kind: 'unusable', address: 'https://news.example/', reason: 'no feed there' },
    ] as const
    const page = feedsPage({ visit: SAMPLE_VISIT, feeds: [], added, preferences: NO_PREFERENCES })
    const words = readable(String(await page))
    expect(words).toContain('No feeds yet')
    expect(words).toContain('no feed there')
  })

  test.each<[Partial<FeedState>, string]>([
    [{}, 'Last answer today, 07:40: 42 entries. Asked again in 20 minutes.'],
    [{ lastPolledAt: null, nextPollAt: 0 }, 'Not asked yet. Due now.'],
    [
      { failureCount: 1, lastOutcome: 'answered 503' },
      'answered 503. Asked again in 20 minutes. Asked less often until it answers.',
    ],
    [{ failureCount: 3, lastOutcome: 'answered 503' }, 'answered 503. Failed 3 times in a row.'],
    [{ gone: true }, 'Gone for good, says its server: never asked again.'],
    [{ movedTo: 'https://new.example/' }, 'Says that it moved to https://new.example/.'],
    [{ quietHours: [0, 1, 2] }, 'hours in which it asks not to be polled'],
  ])('%o', async (fields, words) => {
    expect(readable(await draw({ ...FEED, ...fields }))).toContain(words)
  })

  test('in trouble come first', async () => {
    const page = await draw(FEED, { ...FEED, title: 'Broken', failureCount: 1 })
    expect(page.indexOf('Broken')).toBeLessThan(page.indexOf('Valley Post'))
    expect(page).toContain('2 feeds, 1 in trouble')
  })
})
