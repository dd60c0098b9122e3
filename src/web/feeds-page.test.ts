import { describe, expect, test } from 'vitest'
import type { FeedState } from '../domain/feed.ts'
import { ENGLISH } from '../present/messages/english.ts'
import { feedsPage } from './feeds-page.ts'

const NOW = '2031-03-14T08:10:00+01:00'
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
  String(await feedsPage({ now: NOW, messages: ENGLISH, feeds, added: null }))

describe('feeds', () => {
  test.each<[Partial<FeedState>, string]>([
    [{}, 'Fri 14 Mar, 07:40: 42 entries. Asked again in 20 minutes.'],
    [{ lastPolledAt: null, nextPollAt: 0 }, 'Not asked yet. Due now.'],
    [{ failureCount: 3, lastOutcome: 'answered 503' }, 'answered 503. Failed 3 times in a row.'],
    [{ gone: true }, 'Gone for good, says its server: never asked again.'],
    [{ movedTo: 'https://new.example/' }, 'Says that it moved to https://new.example/.'],
  ])('%o', async (fields, words) => {
    expect(await draw({ ...FEED, ...fields })).toContain(words)
  })

  test('in trouble come first', async () => {
    const page = await draw(FEED, { ...FEED, title: 'Broken', failureCount: 1 })
    expect(page.indexOf('Broken')).toBeLessThan(page.indexOf('Valley Post'))
    expect(page).toContain('2 feeds, 1 in trouble')
  })
})
