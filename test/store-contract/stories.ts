import { expect, test } from 'vitest'
import type { StoryContent } from '../../src/domain/story.ts'
import {
  DAY_MS,
  developmentOf,
  group,
  NOON,
  type Opened,
  receiptOf,
  recordOf,
  saveStory,
  tellStory,
} from './fixtures.ts'

const ALL = {
  scope: { kind: 'all' },
  movedSince: null,
  now: Number.MAX_SAFE_INTEGER,
  limit: 100,
  offset: 0,
} as const

export function describeStories(opened: () => Opened): void {
  test('a story comes back whole and in its order, saved again too', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a' })
    const statement: StoryContent['statements'][number] = {
      id: `${record.revision.id}:s1`,
      rule: 'test/statement',
      kind: 'direct',
      act: 'assert',
      source: { entities: [], span: null },
      cue: null,
      content: [[15, 30]],
      within: null,
      audience: null,
      when: null,
      place: null,
      negated: false,
      receipts: [receiptOf(record)],
    }
    const developments = ['d1', 'd2', 'd3'].map((id) =>
      developmentOf(id, { receipts: [receiptOf(record)] }),
    )
    const content: StoryContent = {
      soFar: developments.slice(0, 1),
      developments,
      timeline: [],
      people: [],
      statements: [statement, { ...statement, id: `${record.revision.id}:s2` }],
      figures: [],
      measures: [],
      threads: [],
    }
    const storyId = await tellStory(store, [record], content)
    expect((await store.loadStory(storyId))?.content).toEqual(content)

    const changed = {
      ...content,
      developments: developments.toReversed().concat(developmentOf('d4', {})),
      statements: content.statements.slice(1),
    }
    await saveStory(store, storyId, changed)
    expect((await store.loadStory(storyId))?.content).toEqual(changed)
    expect(await store.verify()).toEqual([])
  })

  test('a line counts outlets and developments and lists the articles in order of the stream', async () => {
    const { store } = opened()
    const records = [
      recordOf({ id: 'a', orderAt: NOON + 2, externalId: 'x', url: 'https://h.example/a' }),
      recordOf({ id: 'b', orderAt: NOON + 1, outlet: 'Valley Radio', published: null }),
      recordOf({ id: 'c', orderAt: NOON + 3 }),
    ]
    const developments = [
      developmentOf('undated', { at: null }),
      developmentOf('dated', { at: '2026-03-02' }),
    ]
    const storyId = await tellStory(store, records, { developments })
    const [line] = await store.listStories(ALL)
    expect(line).toMatchObject({
      storyId,
      slug: 'bridge-closes',
      title: 'Bridge closes',
      lastMovedAt: Date.UTC(2026, 2, 2),
      outletCount: 2,
      developmentCount: 2,
    })
    expect(line?.articles.map((article) => article.id)).toEqual(['b', 'a', 'c'])
    expect(line?.articles[1]).toEqual({
      id: 'a',
      externalId: 'x',
      url: 'https://h.example/a',
      outlet: 'Harbour Post',
      publishedAt: '2026-03-01T12:00:00Z',
      occurrence: 'a',
      copyOf: null,
    })
  })

  test('stories are listed by what moved last, by page, by time and by who follows them', async () => {
    const { store } = opened()
    for (const [day, id] of ['a', 'b', 'c'].entries())
      await tellStory(store, [recordOf({ id, orderAt: NOON + day * DAY_MS })], {})
    const list = async (query: Partial<Parameters<typeof store.listStories>[0]>) =>
      (await store.listStories({ ...ALL, ...query })).map((line) => line.storyId)
    expect(await list({})).toEqual(['c', 'b', 'a'])
    expect(await list({ limit: 1, offset: 1 })).toEqual(['b'])
    expect(await list({ movedSince: NOON + DAY_MS })).toEqual(['c', 'b'])
    expect(await list({ scope: { kind: 'one', storyId: 'b' } })).toEqual(['b'])
    await store.follow('ann', 'a', NOON)
    expect(await list({ scope: { kind: 'followed', reader: 'ann' } })).toEqual(['a'])
    expect(await list({ scope: { kind: 'followed', reader: 'bob' } })).toEqual([])
  })

  test('one story names its articles by their newest reading and tells how many there were', async () => {
    const { store } = opened()
    const first = recordOf({ id: 'a' })
    await tellStory(store, [first], {})
    const { revision } = first
    const article = { ...revision.article, title: 'Bridge to open again' }
    const recordedAt = revision.recordedAt + 1
    const later = { ...revision, id: `${revision.id}-later`, text: 'Later.', article, recordedAt }
    await store.recordArticles([{ ...first, revision: later, derivation: null, entry: null }])
    const [told] = (await store.loadStory('a'))?.line.articles ?? []
    expect(told).toMatchObject({ id: 'a', title: 'Bridge to open again', revisionCount: 2 })
  })

  test('a slug is given once, numbered where it is taken, and kept whatever the title becomes', async () => {
    const { store } = opened()
    await tellStory(store, [recordOf({ id: 'a' })], {})
    await tellStory(store, [recordOf({ id: 'b' })], {})
    await saveStory(store, 'a', {}, 'Tunnel opens')
    expect(await store.findStory('bridge-closes')).toBe('a')
    expect(await store.findStory('bridge-closes-2')).toBe('b')
    expect(await store.findStory('tunnel-opens')).toBeNull()
    expect((await store.loadStory('a'))?.line.title).toBe('Tunnel opens')
  })

  test('all slugs of merged stories lead to the one that is left, under the earliest', async () => {
    const { store } = opened()
    await tellStory(store, [recordOf({ id: 'a' })], {}, 'First')
    await tellStory(store, [recordOf({ id: 'b' })], {}, 'Second')
    await group(store, 'b', ['a'])
    await saveStory(store, 'b', {})
    await store.dropStory('a')
    expect(await store.findStory('first')).toBe('b')
    expect(await store.findStory('second')).toBe('b')
    expect((await store.loadStory('b'))?.line.slug).toBe('first')

    await group(store, 'a', ['a'])
    await saveStory(store, 'a', {}, 'Elsewhere')
    await saveStory(store, 'b', {})
    expect((await store.loadStory('a'))?.line.slug).toBe('first')
    expect((await store.loadStory('b'))?.line.slug).toBe('second')
  })

  test('stories of one title have a slug each, however many', async () => {
    const { store } = opened()
    const title = 'A very long headline about the closing of the old bridge over the river'
    for (let number = 0; number < 25; number++)
      await tellStory(store, [recordOf({ id: `a${number}` })], {}, title)
    const slugs = (await store.listStories(ALL)).map((line) => line.slug)
    expect(new Set(slugs).size).toBe(25)
  })

  test('a story that is not there is null', async () => {
    const { store } = opened()
    expect(await store.findStory('nothing')).toBeNull()
    expect(await store.loadStory('nothing')).toBeNull()
  })
}
