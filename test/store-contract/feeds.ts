import { expect, test } from 'vitest'
import type { FeedState } from '../../src/domain/feed.ts'
import type { Opened } from './fixtures.ts'
import { NOON, recordOf } from './fixtures.ts'

const ADDRESS = 'https://harbourpost.example/feed'

export function describeFeeds(opened: () => Opened): void {
  const addFeed = (address = ADDRESS, addedAt = NOON) =>
    opened().store.addFeed({ address, title: null, addedAt })
  const lease = (now: number, leaseMs = 60_000, limit = 10) =>
    opened().store.leaseDueFeeds({ now, leaseMs, limit })

  test('a feed is added once and listed by address', async () => {
    const { store } = opened()
    expect(await addFeed('https://b.example/feed')).toBe('added')
    expect(await addFeed('https://a.example/feed')).toBe('added')
    expect(await addFeed('https://b.example/feed')).toBe('known')
    const addresses = (await store.listFeeds()).map((feed) => feed.address)
    expect(addresses).toEqual(['https://a.example/feed', 'https://b.example/feed'])
  })

  test('how a poll went comes back as it was kept', async () => {
    const { store } = opened()
    await addFeed()
    const state: FeedState = {
      address: ADDRESS,
      title: 'Harbour Post',
      addedAt: NOON,
      etag: 'W/"a1"',
      lastModified: 'Sun, 01 Mar 2026 12:00:00 GMT',
      lastPolledAt: NOON + 1,
      nextPollAt: NOON + 2,
      failureCount: 3,
      lastOutcome: 'answered 503; next try in 20 minutes',
      gone: true,
      movedTo: 'https://harbourpost.example/new',
      movedSince: NOON + 3,
    }
    await store.recordPoll(state)
    expect(await store.listFeeds()).toEqual([state])
  })

  test('a poll that ends after its feed was removed leaves it removed', async () => {
    const { store } = opened()
    await addFeed()
    const [state] = await lease(NOON)
    expect(await store.removeFeed(ADDRESS)).toBe('removed')
    expect(await store.removeFeed(ADDRESS)).toBe('unknown')
    if (state === undefined) throw new Error('no feed was due')
    await store.recordPoll(state)
    expect(await store.listFeeds()).toEqual([])
  })

  test('two workers are never given the same feed, until its lease is over', async () => {
    const { openAnother } = opened()
    for (let number = 0; number < 20; number++) await addFeed(`https://f${number}.example/feed`)
    const other = await openAnother()
    const batches = await Promise.all([
      lease(NOON, 60_000, 7),
      other.leaseDueFeeds({ now: NOON, leaseMs: 60_000, limit: 7 }),
      lease(NOON, 60_000, 7),
      other.leaseDueFeeds({ now: NOON, leaseMs: 60_000, limit: 7 }),
    ])
    const addresses = batches.flat().map((feed) => feed.address)
    expect(addresses).toHaveLength(20)
    expect(new Set(addresses).size).toBe(20)
    expect(await lease(NOON + 59_999)).toEqual([])
    expect(await lease(NOON + 60_000, 1, 100)).toHaveLength(20)
    await other.close()
  })

  test('a feed is due from its time on, the most overdue first, a gone one never', async () => {
    const { store } = opened()
    await addFeed('https://late.example/feed', NOON - 10)
    await addFeed('https://later.example/feed', NOON - 5)
    await addFeed('https://soon.example/feed', NOON + 5)
    await addFeed('https://gone.example/feed', NOON - 20)
    const gone = (await store.listFeeds()).find((feed) => feed.address.includes('gone'))
    if (gone === undefined) throw new Error('the feed was not added')
    await store.recordPoll({ ...gone, gone: true })
    const due = (await lease(NOON)).map((feed) => feed.address)
    expect(due).toEqual(['https://late.example/feed', 'https://later.example/feed'])
  })

  test('a poll ends the lease', async () => {
    const { store } = opened()
    await addFeed()
    const [state] = await lease(NOON)
    if (state === undefined) throw new Error('no feed was due')
    await store.recordPoll({ ...state, nextPollAt: NOON + 1 })
    expect(await lease(NOON + 1)).toHaveLength(1)
  })

  test('an entry is unread until it is recorded with its stamp, or while it is to be tried again', async () => {
    const { store } = opened()
    await addFeed()
    const entry = { key: 'entry-1', stamp: 's1' }
    const unread = (stamp: string, now: number) =>
      store.listUnreadEntries(ADDRESS, [{ key: entry.key, stamp }], now)
    expect(await unread('s1', NOON)).toHaveLength(1)

    const failure = { ...entry, reason: 'answered 503', retryAt: NOON + 10 }
    await store.recordEntryFailure(ADDRESS, failure)
    expect(await unread('s1', NOON + 9)).toEqual([])
    expect(await unread('s1', NOON + 10)).toHaveLength(1)

    await store.recordEntryFailure(ADDRESS, { ...failure, retryAt: null })
    expect(await unread('s1', NOON + 1e9)).toEqual([])
    expect(await unread('s2', NOON)).toHaveLength(1)

    await store.recordArticles([
      recordOf({ id: 'a', entry: { ...entry, stamp: 's2', feedAddress: ADDRESS } }),
    ])
    expect(await unread('s2', NOON)).toEqual([])
    expect(await unread('s3', NOON)).toHaveLength(1)
  })

  test('entries that could not be read are listed with why, until they are read', async () => {
    const { store } = opened()
    await addFeed()
    await addFeed('https://other.example/feed')
    const failure = { key: 'id:7', stamp: '', reason: 'answered 503', retryAt: NOON }
    await store.recordEntryFailure(ADDRESS, failure)
    const other = { key: 'link:https://b', stamp: '', reason: 'empty', retryAt: null }
    await store.recordEntryFailure('https://other.example/feed', other)
    const listed = { feedAddress: ADDRESS, name: '7', reason: 'answered 503', retryAt: NOON }
    expect(await store.listFailedEntries({ address: ADDRESS, limit: 9 })).toEqual([listed])
    expect(await store.listFailedEntries({ address: null, limit: 9 })).toHaveLength(2)
    const entry = { key: 'id:7', stamp: '', feedAddress: ADDRESS }
    await store.recordArticles([recordOf({ id: 'a', entry })])
    expect(await store.listFailedEntries({ address: ADDRESS, limit: 9 })).toEqual([])
  })

  test('a feed keeps its folder, and its credential without showing it', async () => {
    const { store } = opened()
    await store.addFeed({ address: ADDRESS, title: null, folder: 'World / Asia', addedAt: NOON })
    const credential = { header: 'authorization', value: 'Basic c2VjcmV0' }
    expect(await store.saveFeedCredential('https://other.example/', credential, NOON)).toBe(
      'unknown',
    )
    expect(await store.findFeedCredential(ADDRESS)).toBeNull()
    expect(await store.saveFeedCredential(ADDRESS, credential, NOON + 9)).toBe('saved')
    expect(await store.findFeedCredential(ADDRESS)).toEqual(credential)
    const [listed] = await store.listFeeds()
    expect(listed).toMatchObject({ folder: 'World / Asia', isSignedIn: true, nextPollAt: NOON + 9 })
    expect(JSON.stringify(listed)).not.toContain('c2VjcmV0')
    await store.saveFeedCredential(ADDRESS, null, NOON)
    expect((await store.listFeeds())[0]).not.toHaveProperty('isSignedIn')
  })

  test('a credential moves within its origin alone, and goes with its feed', async () => {
    const { store } = opened()
    const credential = { header: 'x-key', value: 'k' }
    const within = new URL('/moved', ADDRESS).href
    await addFeed()
    await store.saveFeedCredential(ADDRESS, credential, NOON)
    await store.moveFeed(ADDRESS, within)
    expect(await store.findFeedCredential(within)).toEqual(credential)
    await store.moveFeed(within, 'https://elsewhere.example/feed')
    expect(await store.findFeedCredential('https://elsewhere.example/feed')).toBeNull()
    await store.saveFeedCredential('https://elsewhere.example/feed', credential, NOON)
    await store.removeFeed('https://elsewhere.example/feed')
    await addFeed('https://elsewhere.example/feed')
    expect(await store.findFeedCredential('https://elsewhere.example/feed')).toBeNull()
  })

  test('a moved feed keeps what was read, also where the new address is polled already', async () => {
    const { store } = opened()
    const [moved, taken] = ['https://new.example/feed', 'https://taken.example/feed']
    await addFeed()
    await addFeed(taken)
    const entry = { key: 'entry-1', stamp: 's1' }
    await store.recordArticles([recordOf({ id: 'a', entry: { ...entry, feedAddress: ADDRESS } })])
    await store.moveFeed(ADDRESS, moved)
    expect(await store.listUnreadEntries(moved, [entry], NOON)).toEqual([])
    await store.moveFeed(moved, taken)
    expect((await store.listFeeds()).map((feed) => feed.address)).toEqual([taken])
    expect(await store.listUnreadEntries(taken, [entry], NOON)).toEqual([])
  })

  test('an article of a feed that was removed meanwhile is stored all the same', async () => {
    const { store } = opened()
    const entry = { key: 'k', stamp: 's', feedAddress: 'https://removed.example/feed' }
    expect(await store.recordArticles([recordOf({ id: 'a', entry })])).toEqual(['new'])
    expect(await store.findArticle('a')).toBe('a')
  })
}
