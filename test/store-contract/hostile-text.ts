import { expect, test } from 'vitest'
import { type Opened, recordOf } from './fixtures.ts'

const TEXTS: readonly [string, string][] = [
  ['nothing', ''],
  ['NUL', 'a\0b'],
  ['NUL alone', '\0'],
  ['a lone high surrogate', 'a\ud83d'],
  ['a lone low surrogate', '\ude00b'],
  ['surrogates the wrong way round', '\ude00\ud83d'],
  ['an emoji', 'fire 🔥 and 👩‍👩‍👧'],
  ['a byte order mark', '\ufeffa'],
  ['non-characters', '\uffff\ufffe'],
  ['the store’s own mark', '\u0001json:"a"'],
  ['the start of it', '\u0001json'],
  ['line ends of every kind', 'a\r\nb\rc\u2028d\u0085e'],
  ['SQL', `'; drop table revisions; --`],
  ['combining marks', `a${'\u0301'.repeat(1000)}`],
  ['a word of a million letters', 'x'.repeat(1_000_000)],
]

export function describeHostileText(opened: () => Opened): void {
  test('any text comes back as it was stored', async () => {
    const { store } = opened()
    for (const [index, [what, text]] of TEXTS.entries()) {
      const id = `a${index}`
      const record = recordOf({ id, text, revisionId: id, outlet: text, externalId: text })
      await store.recordArticles([record])
      const article = await store.loadArticle(id)
      expect(article?.revisions[0]?.revision, what).toEqual(record.revision)
      expect(article?.revisions[0]?.analysis, what).toEqual(record.derivation?.analysis)
      expect(article?.identity, what).toEqual(record.identity)
      expect(await store.findArticle(text), what).toBe(id)
    }
    expect(await store.verify()).toEqual([])
  })

  test('any text serves as a key and as an id', async () => {
    const { store } = opened()
    for (const [what, text] of TEXTS) {
      await store.addFeed({ address: text, title: text, addedAt: 0 })
      const entry = { key: text, stamp: text, feedAddress: text }
      await store.recordArticles([recordOf({ id: text, revisionId: text, entry })])
      await store.follow(text, text, 0)
      await store.markSeen(text, [{ revisionId: text, span: [0, 1], aspect: 'reported' }], 1)
      expect(await store.listUnreadEntries(text, [entry], 0), what).toEqual([])
      expect((await store.loadReaderActs(text)).follows[0]?.articleId, what).toBe(text)
    }
    const addresses = (await store.listFeeds()).map((feed) => feed.address)
    expect(new Set(addresses)).toEqual(new Set(TEXTS.map(([, text]) => text)))
  })
}
