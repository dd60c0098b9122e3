import { expect, test } from 'vitest'
import { DAY_MS, NOON, type Opened, recordOf } from './fixtures.ts'

export function describeArticles(opened: () => Opened): void {
  test('the same reading twice is stored once', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a' })
    expect(await store.recordArticles([record, record])).toEqual(['new', 'known'])
    expect(await store.recordArticles([record])).toEqual(['known'])
    const article = await store.loadArticle('a')
    expect(article?.revisions.map(({ revision }) => revision)).toEqual([record.revision])
    expect(article?.revisions[0]?.analysis).toEqual(record.derivation?.analysis)
  })

  test('another text is another revision, and the first stays as it was', async () => {
    const { store } = opened()
    const first = recordOf({ id: 'a', text: 'One', revisionId: 'r1', recordedAt: NOON })
    const second = recordOf({ id: 'a', text: 'Two', revisionId: 'r2', recordedAt: NOON + 1 })
    expect(await store.recordArticles([second, first])).toEqual(['new', 'revised'])
    const article = await store.loadArticle('a')
    expect(article?.revisions.map(({ revision }) => revision.text)).toEqual(['One', 'Two'])
  })

  test('another text under the id of a stored one is refused, with all that came with it', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'a', text: 'One', revisionId: 'r' })])
    const batch = [recordOf({ id: 'b' }), recordOf({ id: 'a', text: 'Another', revisionId: 'r' })]
    await expect(store.recordArticles(batch)).rejects.toMatchObject({ code: 'constraint' })
    expect(await store.loadArticle('b')).toBeNull()
    expect((await store.loadArticle('a'))?.revisions[0]?.revision.text).toBe('One')
  })

  test('a later reading fills what was unknown and changes nothing known', async () => {
    const { store } = opened()
    const unknown = { outlet: null, url: null, externalId: null, published: null }
    await store.recordArticles([recordOf({ id: 'a', ...unknown, orderAt: NOON + DAY_MS })])
    const filled = { outlet: 'Harbour Post', url: 'https://h.example/a', externalId: 'x1' }
    const published = '2026-03-01T12:00:00Z'
    await store.recordArticles([recordOf({ id: 'a', ...filled, published, orderAt: NOON })])
    await store.recordArticles([
      recordOf({
        id: 'a',
        outlet: 'Elsewhere',
        url: 'https://elsewhere.example',
        externalId: 'x2',
        published: '1999-01-01',
        orderAt: 0,
      }),
    ])
    const article = await store.loadArticle('a')
    expect(article?.identity).toEqual({ id: 'a', ...filled, published, orderAt: NOON })
    expect(await store.findStreamKeys(['a'])).toEqual([{ id: 'a', orderAt: NOON }])
    expect(await store.findFirstUngrouped()).toMatchObject({ id: 'a', orderAt: NOON })
  })

  test('an article is found by id and by external id', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'a', externalId: 'line 1' })])
    for (const name of ['a', 'line 1']) expect(await store.findArticle(name)).toBe('a')
    expect(await store.findArticle('line 2')).toBeNull()
  })

  test('articles are listed in order of the stream, page by page', async () => {
    const { store } = opened()
    const ids = ['c', 'a', 'e', 'b', 'd']
    await store.recordArticles(
      ids.map((id) => recordOf({ id, orderAt: id < 'c' ? NOON + DAY_MS : NOON })),
    )
    const seen: string[] = []
    for (let after: { orderAt: number; id: string } | null = null; ; ) {
      const page = await store.listArticles({ after, limit: 2 })
      const last = page.at(-1)
      if (last === undefined) break
      seen.push(...page.map((article) => article.identity.id))
      after = { orderAt: last.identity.orderAt, id: last.identity.id }
    }
    expect(seen).toEqual(['c', 'd', 'e', 'a', 'b'])
  })

  test('what has no findings of this version is given out in order of the stream, under a lease', async () => {
    const { store } = opened()
    await store.recordArticles([
      recordOf({ id: 'old', version: '1', orderAt: NOON + 3 }),
      recordOf({ id: 'none', version: null, orderAt: NOON + 2 }),
      recordOf({ id: 'older', version: '0', orderAt: NOON + 1 }),
      recordOf({ id: 'current', version: '2', orderAt: NOON }),
    ])
    const lease = (now: number, limit: number) =>
      store.leaseUnanalysed({ version: '2', now, leaseMs: 10, limit })
    const ids = (revisions: readonly { articleId: string }[]) =>
      revisions.map((revision) => revision.articleId)
    expect(ids(await lease(NOON, 2))).toEqual(['older', 'none'])
    expect(ids(await lease(NOON, 2))).toEqual(['old'])
    expect(ids(await lease(NOON, 2))).toEqual([])
    expect(ids(await lease(NOON + 10, 9))).toEqual(['older', 'none', 'old'])
  })

  test('findings that are saved are no longer asked for, and replace those of an older version', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', version: '1' })
    await store.recordArticles([record])
    const { derivation } = recordOf({ id: 'a', version: '2' })
    if (derivation === null) throw new Error('the fixture has no findings')
    await store.saveDerivations([derivation])
    const lease = { version: '2', now: NOON, leaseMs: 0, limit: 9 }
    expect(await store.leaseUnanalysed(lease)).toEqual([])
    expect((await store.loadArticle('a'))?.revisions[0]?.analysis?.version).toBe('2')
    const unknown = { ...derivation, revisionId: 'nothing' }
    await expect(store.saveDerivations([unknown])).rejects.toMatchObject({ code: 'constraint' })
  })
}
