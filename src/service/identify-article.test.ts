import { describe, expect, it } from 'vitest'
import { openSampleStore } from '../../test/sample-store.ts'
import { articleOf } from '../domain/article.fixture.ts'
import { findArticle } from './find-article.ts'
import { articleIdAt, identifyArticle, type Reading } from './identify-article.ts'
import { takeApart } from './take-apart.ts'

const READ_AT = Date.UTC(2031, 4, 3, 12)
const VISITED = 'http://www.courier.example/news/bridge/?page=2&utm_source=rss'
const SPELLINGS = [
  VISITED,
  'https://courier.example/news/bridge?page=2',
  'HTTPS://m.courier.example/news//bridge?page=2#comments',
]

function readingOf(change: Partial<Reading> = {}): Reading {
  const content = articleOf('The county closed the bridge at Sallow Ford on Thursday.').text
  const known = { url: null, outlet: 'Courier', title: null, published: null, publishedFrom: null }
  const taken = takeApart({
    kind: 'text',
    content,
    contentType: null,
    known: { ...known, updated: null, updatedFrom: null },
    now: READ_AT,
  })
  if (taken.kind === 'unusable') throw new Error(taken.reason)
  const plain = { taken, url: VISITED, externalId: null, recordedAt: READ_AT } as const
  return { ...plain, readFrom: 'outlet', ...change }
}

describe('an article', () => {
  it.each([
    [VISITED, 'http://www.courier.example/news/bridge/?page=2'],
    [' https://reader:secret@courier.example/a\n', 'https://courier.example/a'],
    ['https://courier.example/a?utm_source=rss&id=7&fbclid=x', 'https://courier.example/a?id=7'],
    ['https://courier.example/a?b=%20c&a', 'https://courier.example/a?b=%20c&a'],
    ['javascript:alert(1)', null],
  ])('%j is visited at %j', (url, visited) => {
    expect(identifyArticle(readingOf({ url })).identity.url).toBe(visited)
  })

  it.each(SPELLINGS)('is one under every spelling of its address: %s', (url) => {
    const { identity, revision } = identifyArticle(readingOf({ url }))
    expect(identity.id).toBe(articleIdAt(VISITED))
    expect(revision.articleId).toBe(identity.id)
  })

  it('without an address is known by its external id, without that by its text', () => {
    const idOf = (change: Partial<Reading>) => identifyArticle(readingOf(change)).identity.id
    expect(articleIdAt('no address')).toBeNull()
    const external = idOf({ url: null, externalId: '1' })
    expect(idOf({ url: 'no address', externalId: '1' })).toBe(external)
    expect(
      new Set([external, idOf({ url: null }), idOf({}), idOf({ url: `${VISITED}&b` })]).size,
    ).toBe(4)
  })

  it('says whether its text was read from its outlet or from an archive', () => {
    const { revision } = identifyArticle(readingOf({ readFrom: 'archive' }))
    expect(revision).toMatchObject({ readFrom: 'archive', recordedAt: READ_AT })
  })
})

describe('what a reader types', () => {
  it('finds an article by every spelling of its address, by its id and by its external id', async () => {
    const store = await openSampleStore()
    const read = identifyArticle(readingOf({ externalId: 'line 7' }))
    await store.recordArticles([{ ...read, entry: null, page: null }])
    for (const place of [...SPELLINGS, read.identity.id, 'line 7']) {
      expect(await findArticle(store, place)).toBe(read.identity.id)
    }
    expect(await findArticle(store, 'https://courier.example/news/bridge')).toBeNull()
    await store.close()
  })

  it('finds an external id that looks like an address', async () => {
    const store = await openSampleStore()
    const url = 'https://archive.example/7'
    const read = identifyArticle(readingOf({ externalId: url }))
    await store.recordArticles([{ ...read, entry: null, page: null }])
    expect(await findArticle(store, url)).toBe(read.identity.id)
    await store.close()
  })
})
