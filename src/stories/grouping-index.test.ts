import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareInStream, type GroupingArticle } from './grouping-article.ts'
import { createGroupingIndex, type Match } from './grouping-index.ts'

const WINDOW = { ms: 10, articles: 4 }
const WORDS = ['dam', 'ferry', 'quake', 'vote', 'fire', '7', 'mayor']

const articleOf = (number: number, orderAt: number, words: readonly string[]): GroupingArticle => ({
  id: `p${String(number).padStart(2, '0')}`,
  outlet: null,
  orderAt,
  published: true,
  features: {
    terms: words.map((word, at) => [word, at + 1]),
    names: words.slice(0, 1),
    sketch: words.map((word) => WORDS.indexOf(word)),
    shingleCount: 20,
  },
})

const streams = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 40 }),
      words: fc.uniqueArray(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((articles) =>
    articles.map(({ at, words }, number) => articleOf(number, at, words)).toSorted(compareInStream),
  )

const told = (matches: readonly Match[]) =>
  matches.map(({ article, score, shared }) => ({ id: article.id, score, shared }))

const createWhole = () => createGroupingIndex(WINDOW, Number.NEGATIVE_INFINITY, () => {})

test('rewound to anywhere, it is what it was there', () => {
  fc.assert(
    fc.property(streams, fc.array(fc.nat(23), { maxLength: 4 }), (articles, places) => {
      const index = createWhole()
      const matches = articles.map((one) => told(index.match(one)))
      for (const place of places.map((number) => number % articles.length)) {
        const [from, ...rest] = articles.slice(place)
        if (from === undefined) return
        expect(index.rewind(from)?.toReversed()).toEqual([from, ...rest].map(({ id }) => id))
        const again = articles.slice(place).map((one) => told(index.match(one)))
        expect(again).toEqual(matches.slice(place))
      }
    }),
  )
})

test('it is rewound no further than what it was given is whole', () => {
  const articles = Array.from({ length: 4 }, (_, number) => articleOf(number, 20 + number, ['dam']))
  const [first] = articles
  if (first === undefined) throw new Error('there is no article')
  const wholeFrom = (reach: number) => {
    const index = createGroupingIndex(WINDOW, reach, () => {})
    for (const one of articles) index.add(one)
    return index
  }
  expect(wholeFrom(11).rewind(first)).toBeNull()
  expect(wholeFrom(10).rewind(first)).toHaveLength(4)
})

test('what is kept stays bounded, and what is forgotten is told of', () => {
  const forgotten: string[] = []
  const index = createGroupingIndex(WINDOW, 0, (id) => forgotten.push(id))
  for (let number = 0; number < 5000; number++) index.add(articleOf(number, number, ['dam']))
  expect(forgotten.length).toBeGreaterThan(900)
  expect(forgotten[0]).toBe('p00')
  expect(index.rewind({ orderAt: 0, id: '' })).toBeNull()
  expect(index.rewind({ orderAt: 4900, id: '' })).toHaveLength(100)
})
