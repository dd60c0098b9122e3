import { expect, test } from 'vitest'
import type { PageState } from '../../src/domain/page.ts'
import { DAY_MS, NOON, type Opened, recordOf, tellStory } from './fixtures.ts'

const LEASE_MS = 60_000

function pageOf(articleId: string, change: Partial<PageState> = {}): PageState {
  return {
    articleId,
    address: `https://harbourpost.example/${articleId}`,
    etag: 'W/"a1"',
    lastModified: 'Sun, 01 Mar 2026 12:00:00 GMT',
    changedAt: NOON,
    lastReadAt: NOON,
    nextReadAt: NOON,
    failureCount: 0,
    lastOutcome: 'read',
    ...change,
  }
}

export function describePages(opened: () => Opened): void {
  const lease = (change: { now?: number; limit?: number; movedSince?: number } = {}) =>
    opened().store.leaseDuePages({
      now: NOON,
      leaseMs: LEASE_MS,
      limit: 100,
      movedSince: NOON - DAY_MS,
      ...change,
    })
  const ids = async (pages: Promise<readonly PageState[]>) =>
    (await pages).map(({ articleId }) => articleId)
  /** A story of these articles, each read from its outlet, that a reader follows. */
  const tellFollowed = async (pages: readonly PageState[]) => {
    const { store } = opened()
    const records = pages.map((page) => recordOf({ id: page.articleId, page }))
    const storyId = await tellStory(store, records, {})
    await store.follow('reader', storyId, NOON)
    return storyId
  }

  test('a page comes back as it was kept, once it is due', async () => {
    const page = pageOf('a', { nextReadAt: NOON + 1, failureCount: 3, changedAt: NOON - 5 })
    await tellFollowed([page])
    expect(await lease()).toEqual([])
    expect(await lease({ now: NOON + 1 })).toEqual([page])
  })

  test('the most overdue comes first, what is never to be read again not at all', async () => {
    await tellFollowed([
      pageOf('late', { nextReadAt: NOON - 5 }),
      pageOf('never', { nextReadAt: null }),
      pageOf('later', { nextReadAt: NOON - 9 }),
      pageOf('soon', { nextReadAt: NOON + 1 }),
    ])
    expect(await ids(lease({ limit: 1 }))).toEqual(['later'])
    expect(await ids(lease())).toEqual(['late'])
  })

  test('only what was read from its outlet, in a story that is followed and moves, is read again', async () => {
    const { store } = opened()
    await tellStory(store, [recordOf({ id: 'unfollowed', page: pageOf('unfollowed') })], {})
    const archived = recordOf({ id: 'archived', stem: 'mine' })
    const beside = recordOf({ id: 'beside', stem: 'mine', page: pageOf('beside') })
    await tellStory(store, [archived, beside], {}, 'Mine floods')
    await store.follow('reader', 'archived', NOON)
    await store.recordArticles([recordOf({ id: 'ungrouped', page: pageOf('ungrouped') })])
    expect(await ids(lease({ movedSince: NOON + 1 }))).toEqual([])
    expect(await ids(lease({ movedSince: NOON }))).toEqual(['beside'])
    await store.unfollow('reader', 'archived')
    expect(await ids(lease({ now: NOON + LEASE_MS }))).toEqual([])
  })

  test('an article of an archive has a page once it is read from its outlet', async () => {
    const { store } = opened()
    const storyId = await tellStory(store, [recordOf({ id: 'a' })], {})
    await store.follow('reader', storyId, NOON)
    expect(await lease()).toEqual([])
    expect(await store.recordArticles([recordOf({ id: 'a', page: pageOf('a') })])).toEqual([
      'known',
    ])
    expect(await lease()).toEqual([pageOf('a')])
  })

  test('two workers are never given the same page, until its lease is over', async () => {
    const { openAnother } = opened()
    await tellFollowed(Array.from({ length: 20 }, (_, number) => pageOf(`a${number}`)))
    const other = await openAnother()
    const question = { now: NOON, leaseMs: LEASE_MS, limit: 7, movedSince: NOON - DAY_MS }
    const batches = await Promise.all([
      lease({ limit: 7 }),
      other.leaseDuePages(question),
      lease({ limit: 7 }),
      other.leaseDuePages(question),
    ])
    const given = batches.flat().map(({ articleId }) => articleId)
    expect(given).toHaveLength(20)
    expect(new Set(given).size).toBe(20)
    expect(await lease({ now: NOON + LEASE_MS - 1 })).toEqual([])
    expect(await lease({ now: NOON + LEASE_MS })).toHaveLength(20)
    await other.close()
  })

  test('how a reading went replaces what was kept and ends the lease, with a text or without', async () => {
    const { store } = opened()
    await tellFollowed([pageOf('a'), pageOf('b')])
    expect(await ids(lease())).toEqual(['a', 'b'])
    const next = { nextReadAt: NOON + 1, etag: null, lastOutcome: 'nothing new' }
    await store.recordPage(pageOf('a', next))
    const edited = recordOf({ id: 'b', text: 'Edited', page: pageOf('b', next) })
    expect(await store.recordArticles([edited])).toEqual(['revised'])
    expect(await lease({ now: NOON + 1 })).toEqual([pageOf('a', next), pageOf('b', next)])
  })

  test('outlives what is derived', async () => {
    const { store } = opened()
    await tellFollowed([pageOf('a')])
    await store.dropDerived()
    expect(await lease()).toEqual([])
    const record = recordOf({ id: 'a' })
    if (record.derivation === null) throw new Error('the fixture has no findings')
    await store.saveDerivations([record.derivation])
    await tellStory(store, [record], {})
    expect(await ids(lease())).toEqual(['a'])
  })
}
