import { expect, test } from 'vitest'
import { group, NOON, type Opened, recordOf, tellStory } from './fixtures.ts'

export function describeSharing(opened: () => Opened): void {
  test('writers on two connections do not lose each other’s work', async () => {
    const { store, openAnother } = opened()
    const other = await openAnother()
    const record = (who: typeof store, name: string) =>
      Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          who.recordArticles([recordOf({ id: `${name}${index}` }), recordOf({ id: 'shared' })]),
        ),
      )
    const outcomes = (await Promise.all([record(store, 'a'), record(other, 'b')])).flat(2)
    expect(outcomes.filter((outcome) => outcome === 'new')).toHaveLength(81)
    expect(outcomes.filter((outcome) => outcome === 'known')).toHaveLength(79)
    const listed = await other.listArticles({ after: null, limit: 100 })
    expect(listed).toHaveLength(81)
    expect(await store.verify()).toEqual([])
    await other.close()
  })

  test('a reader sees all of a batch or nothing of it', async () => {
    const { store, openAnother } = opened()
    const other = await openAnother()
    const counts: number[] = []
    const writing = (async () => {
      for (let batch = 0; batch < 10; batch++)
        await store.recordArticles(
          Array.from({ length: 10 }, (_, index) => recordOf({ id: `a${batch}-${index}` })),
        )
    })()
    for (let look = 0; look < 30; look++)
      counts.push((await other.listArticles({ after: null, limit: 1000 })).length)
    await writing
    counts.push((await other.listArticles({ after: null, limit: 1000 })).length)
    expect(counts.filter((count) => count % 10 !== 0)).toEqual([])
    expect(counts.at(-1)).toBe(100)
    await other.close()
  })

  test('many operations at once on one connection do not mix', async () => {
    const { store } = opened()
    await tellStory(store, [recordOf({ id: 'a' }), recordOf({ id: 'b' })], {})
    await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        await store.recordArticles([recordOf({ id: `c${index}` })])
        await store.follow(`reader ${index}`, 'a', NOON)
        await group(store, 'a', ['b', `c${index}`])
        await store.loadStory('a')
        await store.search('bridge', 3)
      }),
    )
    expect(await store.loadStoryArticles('a')).toHaveLength(52)
    expect(await store.verify()).toEqual([])
  })
}
