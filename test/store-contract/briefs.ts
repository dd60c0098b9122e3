import { expect, test } from 'vitest'
import type { Development } from '../../src/domain/story.ts'
import type { ArticleRecord, BriefMaterial, DevelopmentQuery } from '../../src/store/records.ts'
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

const READER = 'ann'
const TEXT = 'Bridge closes\n\nThe bridge is closed.\n\nA ferry runs.\n\nIt may open in May.'

export function describeBriefs(opened: () => Opened): void {
  const load = (query: Partial<DevelopmentQuery> = {}) =>
    opened().store.loadDevelopments({
      scope: { kind: 'all' },
      after: null,
      until: NOON + 10 * DAY_MS,
      reader: READER,
      seenToo: false,
      ...query,
    })
  const ids = (material: BriefMaterial) =>
    material.stories.flatMap((story) => story.developments.map((development) => development.id))
  const at = (record: ArticleRecord, index: number, id: string, parts: Partial<Development> = {}) =>
    developmentOf(id, { receipts: [receiptOf(record, index)], ...parts })

  test('what was not seen comes in the order of its story, with what was checked', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: TEXT })
    const developments = [at(record, 2, 'ferry'), at(record, 1, 'closed')]
    await tellStory(store, [record], { developments })
    const material = await load()
    expect(material).toEqual({
      stories: [{ storyId: 'a', slug: 'bridge-closes', title: 'Bridge closes', developments }],
      articleCount: 1,
      unchecked: [{ revisionId: record.revision.id, span: [0, TEXT.length], aspect: 'reported' }],
    })
  })

  test('a mark hides a development whose sentence it overlaps, in its revision and for its reader', async () => {
    const { store } = opened()
    const [a, b] = [recordOf({ id: 'a', text: TEXT }), recordOf({ id: 'b', text: TEXT })]
    await tellStory(store, [a, b], {
      developments: [
        at(a, 1, 'closed', { receipts: [receiptOf(a, 1), receiptOf(b, 1)] }),
        at(a, 2, 'ferry'),
        at(b, 2, 'other ferry'),
      ],
    })
    const [start] = receiptOf(b, 1).span
    const mark = { revisionId: b.revision.id, aspect: 'reported' } as const
    await store.markSeen(READER, [{ ...mark, span: [start - 2, start + 1] }], null)
    expect(ids(await load())).toEqual(['ferry', 'other ferry'])
    expect(ids(await load({ reader: 'bob' }))).toEqual(['closed', 'ferry', 'other ferry'])
    expect(ids(await load({ seenToo: true }))).toEqual(['closed', 'ferry', 'other ferry'])

    await store.markSeen(READER, [{ ...mark, span: [0, start] }], null)
    expect(ids(await load())).toEqual(['ferry', 'other ferry'])
  })

  test('what was seen as news is news again when it lapses or is withdrawn, once each', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: TEXT })
    await tellStory(store, [record], {
      developments: [
        at(record, 3, 'may open'),
        at(record, 3, 'did not open', { verdict: 'lapsed' }),
        at(record, 3, 'never said', { verdict: 'withdrawn' }),
      ],
    })
    const { span } = receiptOf(record, 3)
    const mark = { revisionId: record.revision.id, span }
    await store.markSeen(READER, [{ ...mark, aspect: 'reported' }], null)
    expect(ids(await load())).toEqual(['did not open', 'never said'])
    await store.markSeen(READER, [{ ...mark, aspect: 'lapsed' }], null)
    expect(ids(await load())).toEqual(['never said'])
    await store.markSeen(READER, [{ ...mark, aspect: 'withdrawn' }], null)
    expect(ids(await load())).toEqual([])
  })

  test('time bounds are exclusive and inclusive; what is undated has no place in an "after"', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: TEXT })
    await tellStory(store, [record], {
      developments: [
        at(record, 1, 'undated', { at: null }),
        at(record, 1, 'first', { at: '2026-03-01T12:00:00Z' }),
        at(record, 1, 'second', { at: '2026-03-01T12:00:01Z' }),
        at(record, 1, 'last', { at: '2026-03-01T14:00:02+02:00' }),
      ],
    })
    expect(ids(await load({ until: NOON }))).toEqual(['undated', 'first'])
    const between = { after: NOON, until: NOON + 1000, seenToo: true }
    expect(ids(await load(between))).toEqual(['second'])
    expect(ids(await load({ after: NOON }))).toEqual(['second', 'last'])
    expect(ids(await load({ after: NOON + 2000 }))).toEqual([])
  })

  test('what came after a moment is told by number, also when what was there changes', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: TEXT })
    const closed = at(record, 1, 'closed')
    await tellStory(store, [record], { developments: [closed] })
    const before = await store.findLatestArrival()
    const longer = { ...closed, weight: 0.9 }
    await saveStory(store, 'a', {
      developments: [
        at(record, 2, 'ferry'),
        longer,
        at(record, 3, 'may open', { at: '2031-01-01' }),
      ],
    })
    const arrived = async (arrivedAfter: number, until = NOON + 10 * DAY_MS) => {
      const query = {
        scope: { kind: 'all' },
        reader: READER,
        arrivedAfter,
        until,
        limit: 9,
      } as const
      return (await store.listArrivals(query)).map(({ id }) => id)
    }
    expect(await arrived(0)).toEqual(['closed', 'ferry'])
    expect(await arrived(before)).toEqual(['ferry'])
    expect(await arrived(before, Date.UTC(2032, 0))).toEqual(['ferry', 'may open'])
    expect(await arrived(await store.findLatestArrival())).toEqual([])
    const { span } = receiptOf(record, 2)
    await store.markSeen(
      READER,
      [{ revisionId: record.revision.id, span, aspect: 'reported' }],
      null,
    )
    expect(await arrived(before)).toEqual([])
  })

  test('a look taken back makes unseen what it marked first, and nothing else', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: TEXT })
    const other = recordOf({ id: 'other', text: TEXT, orderAt: NOON + 1 })
    await tellStory(store, [record], {
      developments: [at(record, 1, 'closed'), at(record, 2, 'ferry'), at(record, 3, 'may open')],
    })
    await tellStory(store, [other], { developments: [at(other, 1, 'elsewhere')] })
    const mark = (index: number) =>
      ({
        revisionId: record.revision.id,
        span: receiptOf(record, index).span,
        aspect: 'reported',
      }) as const
    const first = await store.markSeen(READER, [mark(1)], NOON)
    const { unchecked } = await load()
    const second = await store.markSeen(READER, [mark(1), mark(2), mark(3), ...unchecked], NOON)
    expect([first, second]).toEqual([NOON, NOON + 1])
    expect(ids(await load())).toEqual([])
    expect(await store.unmarkSeen('bob', NOON + 1)).toBe('unknown')
    expect(ids(await load())).toEqual([])

    expect(await store.unmarkSeen(READER, NOON + 1)).toBe('unmarked')
    expect(ids(await load()).sort()).toEqual(['elsewhere', 'ferry', 'may open'])
    expect(await load({ scope: { kind: 'one', storyId: 'a' } })).toMatchObject({
      stories: [{ developments: [{ id: 'ferry' }, { id: 'may open' }] }],
    })
    expect((await store.loadReaderActs(READER)).lastLookAt).toBe(NOON)
    expect(await store.unmarkSeen(READER, NOON + 1)).toBe('unknown')
    expect(await store.unmarkSeen(READER, NOON)).toBe('unmarked')
    expect(ids(await load())).toHaveLength(4)
  })

  test('a reader who has seen all is told what came since, and only that', async () => {
    const { store } = opened()
    const first = recordOf({ id: 'a', text: TEXT })
    await tellStory(store, [first], { developments: [at(first, 1, 'closed')] })
    const { unchecked } = await load()
    await store.markSeen(READER, unchecked, NOON)
    for (const scope of [{ kind: 'all' }, { kind: 'one', storyId: 'a' }] as const) {
      expect(await load({ scope })).toEqual({ stories: [], articleCount: 1, unchecked: [] })
      expect(await load({ scope })).toEqual({ stories: [], articleCount: 1, unchecked: [] })
    }
    const second = recordOf({ id: 'b', text: TEXT, orderAt: NOON + DAY_MS })
    await store.recordArticles([second])
    await group(store, 'a', ['b'])
    await saveStory(store, 'a', {
      developments: [at(first, 1, 'closed'), at(second, 2, 'ferry', { at: '2026-03-02' })],
    })
    const material = await load()
    expect(ids(material)).toEqual(['ferry'])
    expect(material.articleCount).toBe(2)
    expect(material.unchecked.map((mark) => mark.revisionId)).toEqual([second.revision.id])
    expect(ids(await load({ seenToo: true }))).toEqual(['closed', 'ferry'])
  })

  test('what lies after "until" is not taken as seen', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: TEXT, orderAt: NOON + DAY_MS })
    await tellStory(store, [record], {
      developments: [at(record, 1, 'late', { at: '2026-03-03' })],
    })
    expect(ids(await load({ until: NOON }))).toEqual([])
    expect(ids(await load({ until: NOON + DAY_MS }))).toEqual([])
    expect(ids(await load())).toEqual(['late'])
  })

  test('a story that is not up to date gives no marks over whole texts', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: TEXT })
    await tellStory(store, [record], { developments: [at(record, 1, 'closed')] })
    await store.recordArticles([recordOf({ id: 'b' })])
    await group(store, 'a', ['b'])
    const material = await load()
    expect(ids(material)).toEqual(['closed'])
    expect(material.unchecked).toEqual([])
    await saveStory(store, 'a', {})
    expect((await load()).unchecked).toHaveLength(2)
  })

  test('a revision without findings gives no mark over its text', async () => {
    const { store } = opened()
    await tellStory(store, [recordOf({ id: 'a', text: TEXT })], {})
    await store.recordArticles([recordOf({ id: 'a', text: 'Edited', version: null })])
    const marks = (await load()).unchecked
    expect(marks.map((mark) => mark.span)).toEqual([[0, TEXT.length]])
  })

  test('only followed stories are told and counted where asked for', async () => {
    const { store } = opened()
    const [a, b] = [recordOf({ id: 'a', text: TEXT }), recordOf({ id: 'b', text: TEXT })]
    await tellStory(store, [a], { developments: [at(a, 1, 'in a')] })
    await tellStory(store, [b], { developments: [at(b, 1, 'in b')] })
    const scope = { kind: 'followed', reader: READER } as const
    expect(await load({ scope })).toEqual({ stories: [], articleCount: 0, unchecked: [] })
    await store.follow(READER, 'b', NOON)
    const material = await load({ scope })
    expect(ids(material)).toEqual(['in b'])
    expect(material.articleCount).toBe(1)
  })

  test('articles are counted that stand in a story and were published in the time', async () => {
    const { store } = opened()
    const records = [0, 1, 2, 3].map((day) =>
      recordOf({ id: `a${day}`, orderAt: NOON + day * DAY_MS }),
    )
    await tellStory(store, records, {})
    await store.recordArticles([recordOf({ id: 'without a story' })])
    for (const scope of [{ kind: 'all' }, { kind: 'one', storyId: 'a0' }] as const) {
      const count = async (query: Partial<DevelopmentQuery>) =>
        (await load({ scope, ...query })).articleCount
      expect(await count({})).toBe(4)
      expect(await count({ until: NOON + DAY_MS })).toBe(2)
      expect(await count({ after: NOON })).toBe(3)
      expect(await count({ after: NOON, until: NOON + DAY_MS })).toBe(1)
    }
  })
}
