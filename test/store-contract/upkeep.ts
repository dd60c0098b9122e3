import { expect, test } from 'vitest'
import { developmentOf, NOON, type Opened, receiptOf, recordOf, tellStory } from './fixtures.ts'

export function describeUpkeep(opened: () => Opened): void {
  test('dropping what is derived leaves texts and readers’ acts, and asks for every finding again', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a' })
    const developments = [developmentOf('closed', { receipts: [receiptOf(record)] })]
    await tellStory(store, [record, recordOf({ id: 'b' })], { developments })
    await store.addFeed({ address: 'https://h.example/feed', title: null, addedAt: NOON })
    await store.follow('ann', 'a', NOON)
    const { revisionId, span } = receiptOf(record)
    await store.markSeen('ann', [{ revisionId, span, aspect: 'reported' }], NOON)
    await store.addCorrection({ kind: 'exclude', outlet: 'Rumour Mill' }, NOON)

    await store.dropDerived()
    expect(await store.findStory('bridge-closes')).toBeNull()
    expect((await store.search('bridge', 9)).articles).toEqual([])
    expect(await store.findFirstUngrouped()).toBeNull()
    const lease = { version: '1', now: NOON, leaseMs: 0, limit: 9 }
    expect((await store.leaseUnanalysed(lease)).map((revision) => revision.articleId)).toEqual([
      'a',
      'b',
    ])
    expect((await store.loadArticle('a'))?.revisions[0]).toEqual({
      revision: record.revision,
      analysis: null,
    })
    expect(await store.listFeeds()).toHaveLength(1)
    expect(await store.listCorrections()).toHaveLength(1)
    expect(await store.loadReaderActs('ann')).toEqual({
      follows: [{ articleId: 'a', followedAt: NOON }],
      lastLookAt: NOON,
    })

    if (record.derivation === null) throw new Error('the fixture has no findings')
    await store.saveDerivations([record.derivation])
    await tellStory(store, [record], { developments }, 'Another title')
    expect(await store.findStory('bridge-closes')).toBe('a')
    const material = await store.loadDevelopments({
      scope: { kind: 'followed', reader: 'ann' },
      after: null,
      until: NOON,
      reader: 'ann',
      seenToo: false,
    })
    expect(material.stories).toEqual([])
    expect(await store.verify()).toEqual([])
  })

  test('a sentence that does not stand where its receipt says is found', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a' })
    const receipts = [{ ...receiptOf(record), sentence: 'The bridge was never closed.' }]
    await tellStory(store, [record], { developments: [developmentOf('closed', { receipts })] })
    expect(await store.verify()).toEqual([
      {
        where: 'developments of the story a, closed',
        what: `its sentence does not stand in the revision ${record.revision.id} where it says`,
        remedy: 'run writethru rebuild',
      },
    ])
  })

  test('a story named after an article that is not stored is found', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'a' })])
    const place = { orderAt: NOON, id: 'a' }
    const assignment = { articleId: 'a', storyId: 'nothing', occurrenceId: 'a', copyOf: null }
    await store.assignArticles({
      from: place,
      through: place,
      assignments: [assignment],
      moved: [],
    })
    const problems = await store.verify()
    expect(problems.map((problem) => problem.where)).toEqual(['article a'])
  })
}
