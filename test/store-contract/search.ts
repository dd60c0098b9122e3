import { expect, test } from 'vitest'
import type { StoryContent } from '../../src/domain/story.ts'
import { type Opened, receiptOf, recordOf, saveStory, tellStory } from './fixtures.ts'

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
    const person: StoryContent['people'][number] = {
      id: 'p1',
      rule: 'test/person',
      kind: 'person',
      name: 'Ana Ruiz',
      roles: [],
      side: null,
      anonymity: null,
      mentions: [],
      receipts: [],
    }
    const statement: StoryContent['statements'][number] = {
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
    await tellStory(store, [record], { people: [person], statements: [statement] })
    for (const words of ['rebuild', 'ruiz', 'the mayor', 'Ana rebuil'])
      expect((await store.search(words, 10)).statements, words).toEqual([statement])
    expect((await store.search('demolish', 10)).statements).toEqual([])
    await saveStory(store, 'a', { people: [person], statements: [] })
    expect((await store.search('ruiz', 10)).statements).toEqual([])
  })

  test('no query fails, whatever is typed', async () => {
    const { store } = opened()
    await store.recordArticles([recordOf({ id: 'a', text: TEXT })])
    for (const words of HOSTILE)
      expect(
        Object.keys(await store.search(words, 10)),
        JSON.stringify(words.slice(0, 30)),
      ).toEqual(['articles', 'statements'])
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
