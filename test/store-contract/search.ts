import { expect, test } from 'vitest'
import type { StoryContent, StoryFigure } from '../../src/domain/story.ts'
import type { ArticleRecord } from '../../src/store/records.ts'
import { NO_FILTER, type SearchFilter } from '../../src/store/search-filter.ts'
import { DAY_MS, type Opened, receiptOf, recordOf, saveStory, tellStory } from './fixtures.ts'

const TEXT =
  'Bridge closes\n\nThe Ålesund crossing was shut on Monday.\n\nEngineers found cracks in two piers.'
const SAID = 'Mayor speaks\n\n“We will rebuild it,” the mayor told reporters.'

const HOSTILE = [
  '',
  ' ',
  '"',
  '""',
  "'",
  '*',
  'a*b',
  '(',
  ')',
  'NEAR(a b)',
  'AND',
  'OR',
  'NOT x',
  'title:bridge',
  '^bridge',
  '- bridge',
  '+a +b',
  '{title text}: x',
  'a"b',
  '\\',
  '%',
  ';drop table revisions;--',
  '\0',
  'a\0b',
  '\ud800',
  '👩‍👩‍👧',
  '²½',
  '-'.repeat(5000),
  'a '.repeat(5000),
  '"'.repeat(5000),
  'x'.repeat(1_000_000),
]

export function describeSearch(opened: () => Opened): void {
  const found = async (words: string) =>
    (await opened().store.search(words, 10)).articles.map((hit) => hit.sentence)

  test('an article is found by its words, with the sentence that holds most of them', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: TEXT, url: 'https://h.example/a' })
    await store.recordArticles([record, recordOf({ id: 'b', text: 'Nothing here' })])
    const { articles } = await store.search('piers cracks', 10)
    expect(articles).toEqual([
      { ...receiptOf(record, 2), title: 'Bridge closes', publishedAt: '2026-03-01T12:00:00Z' },
    ])
  })

  test('case and accents do not matter, the last word may be a beginning, each must occur', async () => {
    await opened().store.recordArticles([recordOf({ id: 'a', text: TEXT })])
    const second = 'The Ålesund crossing was shut on Monday.'
    expect(await found('ALESUND')).toEqual([second])
    expect(await found('ålesund cross')).toEqual([second])
    expect(await found('cross ålesund')).toEqual([])
    expect(await found('monday tuesday')).toEqual([])
  })

  test('an edited article is found by its newest words', async () => {
    const { store } = opened()
    await store.recordArticles([
      recordOf({ id: 'a', text: TEXT, recordedAt: 1 }),
      recordOf({ id: 'a', text: 'Bridge opens\n\nTraffic flows again.', recordedAt: 2 }),
    ])
    expect(await found('traffic')).toEqual(['Traffic flows again.'])
    expect(await found('cracks')).toEqual([])
    expect(await store.verify()).toEqual([])
  })

  test('a statement is found by what was said and by who said it, until it is gone', async () => {
    const { store } = opened()
    const record = recordOf({ id: 'a', text: SAID })
    const person = personOf('p1', 'Ana Ruiz', null)
    const statement = statementOf(record)
    await tellStory(store, [record], { people: [person], statements: [statement] })
    for (const words of ['rebuild', 'ruiz', 'the mayor', 'Ana rebuil'])
      expect((await store.search(words, 10)).statements, words).toEqual([statement])
    expect((await store.search('demolish', 10)).statements).toEqual([])
    await saveStory(store, 'a', { people: [person], statements: [] })
    expect((await store.search('ruiz', 10)).statements).toEqual([])
  })

  test('a search is narrowed by outlet, day, story, speaker, side and act', async () => {
    const { store } = opened()
    const record = recordOf({
      id: 'a',
      text: SAID,
      outlet: 'Coast Herald',
      published: '2026-03-02T09:00:00Z',
      orderAt: Date.UTC(2026, 2, 2, 9),
    })
    const person = personOf('p1', 'Ana Ruiz', 'Harbour Council')
    const statement = statementOf(record)
    const figure = figureOf(record)
    await tellStory(store, [record], {
      people: [person],
      statements: [statement],
      figures: [figure],
    })
    const count = async (words: string, filter: Partial<SearchFilter>) => {
      const found = await store.search(words, 10, { ...NO_FILTER, ...filter })
      return [found.articles.length, found.statements.length, found.figures.length]
    }
    const at = Date.UTC(2026, 2, 2)
    const all = [1, 1, 1]
    const none = [0, 0, 0]
    const spoken = [0, 1, 0]
    const cases: readonly (readonly [string, Partial<SearchFilter>, readonly number[]])[] = [
      ['rebuild', {}, all],
      ['rebuild', { outlet: 'Coast Herald' }, all],
      ['rebuild', { outlet: 'Coast' }, none],
      ['rebuild', { from: at, before: at + DAY_MS }, all],
      ['rebuild', { from: at + DAY_MS }, none],
      ['rebuild', { before: at }, none],
      ['rebuild', { storyId: 'a' }, all],
      ['rebuild', { storyId: 'b' }, none],
      ['rebuild', { speaker: 'ruiz' }, spoken],
      ['', { speaker: 'Ana Ruiz' }, spoken],
      ['', { speaker: 'reporters' }, none],
      ['', { side: 'harbour council' }, spoken],
      ['', { side: 'ruiz' }, none],
      ['rebuild', { act: 'promise' }, spoken],
      ['rebuild', { act: 'deny' }, none],
      ['demolish', { speaker: 'ruiz' }, none],
      ['', { act: 'promise' }, none],
    ]
    for (const [words, filter, expected] of cases)
      expect(await count(words, filter), `${words} ${JSON.stringify(filter)}`).toEqual(expected)
    for (const speaker of HOSTILE)
      expect(await count('', { speaker, side: speaker, outlet: speaker })).toHaveLength(3)
    expect((await store.search('rebuild', 10)).figures).toEqual([figure])
    await saveStory(store, 'a', { people: [person], statements: [], figures: [] })
    expect(await count('rebuild', {})).toEqual([1, 0, 0])
  })

  test('no query fails, whatever is typed', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'a', text: TEXT })])
    for (const words of HOSTILE)
      expect(
        Object.keys(await store.search(words, 10)),
        JSON.stringify(words.slice(0, 30)),
      ).toEqual(['articles', 'statements', 'figures'])
    expect(await found('bridge "')).toHaveLength(1)
  })

  test('no more is given than asked for', async () => {
    const { store } = opened()
    await store.recordArticles([1, 2, 3].map((id) => recordOf({ id: `a${id}`, text: TEXT })))
    expect((await store.search('bridge', 2)).articles).toHaveLength(2)
    expect((await store.search('bridge', 0)).articles).toHaveLength(0)
    expect((await store.search('bridge', -1)).articles).toHaveLength(0)
  })
}

function personOf(id: string, name: string, side: string | null): StoryContent['people'][number] {
  return {
    id,
    rule: 'test/person',
    kind: 'person',
    name,
    roles: [],
    side,
    anonymity: null,
    mentions: [],
    receipts: [],
  }
}

function statementOf(record: ArticleRecord): StoryContent['statements'][number] {
  return {
    id: `${record.revision.id}:s1`,
    rule: 'test/statement',
    kind: 'direct',
    act: 'promise',
    source: { entities: ['p1'], span: [SAID.indexOf('the mayor'), SAID.indexOf(' told')] },
    cue: null,
    content: [[SAID.indexOf('“'), SAID.indexOf(' the mayor')]],
    within: null,
    audience: null,
    when: null,
    place: null,
    negated: false,
    receipts: [receiptOf(record)],
  }
}

function figureOf(record: ArticleRecord): StoryFigure {
  return {
    id: `${record.revision.id}:f1`,
    rule: 'test/figure',
    span: [0, 5],
    value: 3,
    high: null,
    unit: 'bridges',
    approximate: false,
    per: null,
    of: null,
    asOf: null,
    status: 'stated',
    statement: null,
    receipts: [receiptOf(record)],
    history: [],
  }
}
