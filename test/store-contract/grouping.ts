import { expect, test } from 'vitest'
import {
  DAY_MS,
  EMPTY_CONTENT,
  END,
  group,
  NOON,
  type Opened,
  recordOf,
  START,
  saveStory,
  tellStory,
} from './fixtures.ts'

export function describeGrouping(opened: () => Opened): void {
  const touched = async (now = NOON, leaseMs = 0) =>
    opened().store.leaseTouchedStories({ now, leaseMs, limit: 100 })
  const ids = (articles: readonly { id: string }[]) => articles.map((article) => article.id)

  test('the first article in the stream without a story is found, and those from it on', async () => {
    const { store } = opened()
    const days = ['a', 'b', 'c', 'd'].map((id, day) =>
      recordOf({ id, orderAt: NOON + day * DAY_MS, stem: id }),
    )
    await store.recordArticles(days.toReversed())
    await group(store, 'a', ['a', 'b'])
    const first = await store.findFirstUngrouped()
    expect(first).toMatchObject({ id: 'c', orderAt: NOON + 2 * DAY_MS })
    if (first === null) throw new Error('nothing is left to group')
    const before = await store.listGrouped({
      from: { orderAt: NOON + 1, id: '' },
      before: first,
      limit: 10,
    })
    expect(before).toEqual([
      {
        id: 'b',
        articleId: 'b',
        outlet: 'Harbour Post',
        orderAt: NOON + DAY_MS,
        published: true,
        features: { terms: [['b', 1]], names: [], sketch: [1], shingleCount: 0 },
        storyId: 'a',
        occurrenceId: 'a',
        copyOf: null,
      },
    ])
    expect(await store.findGroupedBack({ before: first, limit: 1 })).toEqual({
      orderAt: NOON + DAY_MS,
      id: 'b',
    })
    expect(await store.findGroupedBack({ before: first, limit: 2 })).toMatchObject({ id: 'a' })
    expect(await store.findGroupedBack({ before: first, limit: 3 })).toBeNull()
    expect(ids(await store.listForGrouping({ from: first, limit: 9 }))).toEqual(['c', 'd'])
    expect(ids(await store.listForGrouping({ from: START, limit: 3 }))).toEqual(['a', 'b', 'c'])
  })

  test('an assignment touches the story that gained an article and the one that lost it', async () => {
    const { store } = opened()
    await store.recordArticles(['a', 'b', 'c'].map((id) => recordOf({ id })))
    await group(store, 'a', ['a', 'b'])
    await group(store, 'c', ['c'])
    for (const storyId of await touched()) await saveStory(store, storyId, {})
    expect(await touched()).toEqual([])
    await group(store, 'c', ['b'])
    expect(await touched()).toEqual(['a', 'c'])
    expect((await store.loadStoryArticles('c')).map((article) => article.id)).toEqual(['b', 'c'])
  })

  test('articles grouped again as they were touch nothing, and stay in their story meanwhile', async () => {
    const { store } = opened()
    const storyId = await tellStory(store, [recordOf({ id: 'a' }), recordOf({ id: 'b' })], {})
    await store.ungroupFrom(START)
    expect(await store.findFirstUngrouped()).toMatchObject({ id: 'a', orderAt: NOON })
    expect(await store.findStory('b')).toBe(storyId)
    await group(store, 'a', ['a', 'b'])
    expect(await store.findFirstUngrouped()).toBeNull()
    expect(await touched()).toEqual([])
  })

  test('an earlier article that moved is assigned anew too', async () => {
    const { store } = opened()
    await store.recordArticles(['a', 'b'].map((id) => recordOf({ id })))
    await group(store, 'a', ['a'])
    const of = (articleId: string) => ({
      articleId,
      storyId: 'b',
      occurrenceId: articleId,
      copyOf: null,
    })
    const place = { orderAt: NOON, id: 'b' }
    await store.assignArticles({
      from: place,
      through: place,
      assignments: [of('b')],
      moved: [of('a')],
    })
    expect(await store.findStory('a')).toBe('b')
  })

  test('an article of an excluded outlet leaves its story and is not asked about again', async () => {
    const { store } = opened()
    const records = [recordOf({ id: 'a' }), recordOf({ id: 'b', outlet: 'Rumour Mill' })]
    const storyId = await tellStory(store, records, {})
    await store.addCorrection({ kind: 'exclude', outlet: 'Rumour Mill' }, NOON)
    await store.ungroupFrom(START)
    const kept = { articleId: 'a', storyId, occurrenceId: 'a', copyOf: null }
    await store.assignArticles({ from: START, through: END, assignments: [kept], moved: [] })
    expect(await store.findStory('b')).toBeNull()
    expect(await store.findFirstUngrouped()).toBeNull()
    expect(await touched()).toEqual([storyId])

    await store.undoCorrection(NOON + 1)
    await store.ungroupFrom(START)
    expect(await store.findFirstUngrouped()).toMatchObject({ id: 'a', orderAt: NOON })
  })

  test('an article that arrives while its range is being grouped stays to be grouped', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'a' }), recordOf({ id: 'c' })])
    await store.addCorrection({ kind: 'exclude', outlet: 'Rumour Mill' }, NOON)
    await store.recordArticles([recordOf({ id: 'b' })])
    const assignments = ['a', 'c'].map((articleId) => ({
      articleId,
      storyId: 'a',
      occurrenceId: 'a',
      copyOf: null,
    }))
    await store.assignArticles({ from: START, through: END, assignments, moved: [] })
    expect(await store.findFirstUngrouped()).toMatchObject({ id: 'b', orderAt: NOON })
  })

  test('an edit moves no story but has it developed again', async () => {
    const { store } = opened()
    const storyId = await tellStory(store, [recordOf({ id: 'a', stem: 'bridge' })], {})
    await store.recordArticles([
      recordOf({ id: 'a', text: 'Edited', recordedAt: NOON + 1, stem: 'tunnel' }),
    ])
    expect(await store.findFirstUngrouped()).toBeNull()
    expect(await touched()).toEqual([storyId])
    const [article] = await store.loadStoryArticles(storyId)
    expect(article?.revisions.map(({ revision }) => revision.text).at(-1)).toBe('Edited')
    const [grouping] = await store.listForGrouping({ from: START, limit: 1 })
    expect(grouping?.features.terms).toEqual([['bridge', 1]])
  })

  test('a story touched while it is developed stays touched', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'a' }), recordOf({ id: 'b' })])
    await group(store, 'a', ['a'])
    expect(await touched(NOON, 10)).toEqual(['a'])
    expect(await touched(NOON, 10)).toEqual([])
    await group(store, 'a', ['b'])
    await store.saveStory({
      storyId: 'a',
      title: 'Bridge closes',
      firstAt: null,
      lastAt: null,
      content: EMPTY_CONTENT,
    })
    expect(await touched(NOON, 10)).toEqual(['a'])
  })

  test('a story without articles is dropped, one with an article is not', async () => {
    const { store } = opened()
    await tellStory(store, [recordOf({ id: 'a' })], {})
    await tellStory(store, [recordOf({ id: 'b' })], {})
    await group(store, 'a', ['b'])
    expect(await store.loadStoryArticles('b')).toEqual([])
    await store.dropStory('a')
    await store.dropStory('b')
    const query = {
      scope: { kind: 'all' },
      movedSince: null,
      now: Number.MAX_SAFE_INTEGER,
      limit: 9,
      offset: 0,
    } as const
    expect((await store.listStories(query)).map((line) => line.storyId)).toEqual(['a'])
    expect(await touched()).toEqual(['a'])
  })

  test('a correction made while a grouping runs is not lost', async () => {
    const { store } = opened()
    await store.recordArticles(['a', 'b'].map((id) => recordOf({ id })))
    const first = await store.findFirstUngrouped()
    if (first === null) throw new Error('nothing is left to group')
    await store.ungroupFrom({ orderAt: NOON, id: 'b' })
    const assignments = ['a', 'b'].map((articleId) => ({
      articleId,
      storyId: 'a',
      occurrenceId: 'a',
      copyOf: null,
    }))
    const change = { from: START, through: END, assignments, moved: [] }
    await store.assignArticles({ ...change, asOf: first.asOf })
    const again = await store.findFirstUngrouped()
    expect(again).toMatchObject({ id: 'b' })
    await store.assignArticles({ ...change, asOf: again?.asOf ?? 0 })
    expect(await store.findFirstUngrouped()).toBeNull()
  })

  test('a worker that is late never overwrites what another developed from more', async () => {
    const { store, openAnother } = opened()
    const other = await openAnother()
    const record = { storyId: 'a', firstAt: null, lastAt: null, content: EMPTY_CONTENT }
    await store.recordArticles([recordOf({ id: 'a' }), recordOf({ id: 'b' })])
    await group(store, 'a', ['a'])
    await touched()
    const early = await store.loadTouchedStory('a')
    await group(other, 'a', ['b'])
    const late = await other.loadTouchedStory('a')
    expect([early.articles.length, late.articles.length]).toEqual([1, 2])
    const save = (who: typeof store, touch: number | null, title: string) =>
      who.saveStory({ ...record, touch, title })
    expect(await save(other, late.touch, 'From two')).toBe('saved')
    expect(await save(store, early.touch, 'From one')).toBe('outdated')
    expect((await store.loadStory('a'))?.line.title).toBe('From two')

    await group(store, 'b', ['b'])
    expect(await save(store, late.touch, 'Between')).toBe('saved')
    expect(await touched()).toEqual(['a', 'b'])
    await other.close()
  })

  test('several stories are saved at once, each on its own merits', async () => {
    const { store } = opened()
    await store.recordArticles(['a', 'b'].map((id) => recordOf({ id })))
    await group(store, 'a', ['a'])
    await group(store, 'b', ['b'])
    const [a, b] = [await store.loadTouchedStory('a'), await store.loadTouchedStory('b')]
    const record = { firstAt: null, lastAt: null, content: EMPTY_CONTENT }
    const records = [
      { ...record, storyId: 'a', title: 'Alpha', touch: a.touch },
      { ...record, storyId: 'b', title: 'Beta', touch: b.touch },
    ]
    expect(await store.saveStories(records)).toEqual(['saved', 'saved'])
    expect(await store.saveStories(records)).toEqual(['outdated', 'outdated'])
    expect(await touched()).toEqual([])
    expect(await store.findStory('beta')).toBe('b')
  })
}
