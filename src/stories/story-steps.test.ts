import { describe, expect, it } from 'vitest'
import type { Revision } from '../domain/revision.ts'
import { reviseArticle, writeArticle } from './article.fixture.ts'
import { type DevelopingArticle, orderSteps, storyAsOf } from './story-steps.ts'

const PUBLISHED = '2031-05-01T10:00:00Z'
const IMPORTED = '2039-01-01T00:00:00Z'
const FIRST = writeArticle({ id: 'a', published: PUBLISHED, sentences: [{ text: 'It rains.' }] })

function revise(
  article: DevelopingArticle,
  text: string,
  read: { readonly recordedAt: string; readonly readFrom?: Revision['readFrom'] },
  stated: Partial<Pick<Revision['article'], 'updated' | 'published'>> = {},
): DevelopingArticle {
  const revised = reviseArticle(article, { ...read, sentences: [{ text }] })
  const revisions = revised.revisions.map(({ revision, analysis }) => {
    const isNew = revision.text === text
    return {
      analysis,
      revision: isNew ? { ...revision, article: { ...revision.article, ...stated } } : revision,
    }
  })
  return { ...revised, revisions }
}

const told = (article: DevelopingArticle) =>
  orderSteps([article]).map(({ revision, at }) => [revision.text, at])

it.each<[string, Parameters<typeof revise>[2], Parameters<typeof revise>[3], string]>([
  ['its outlet says', { recordedAt: IMPORTED }, { updated: '2031-05-02' }, '2031-05-02'],
  [
    'it was published anew',
    { recordedAt: IMPORTED, readFrom: 'archive' },
    { published: '2031-05-02' },
    '2031-05-02',
  ],
  [
    'we read it at its outlet, which still gives the old time',
    { recordedAt: '2031-05-03T00:00:00Z' },
    { updated: PUBLISHED },
    '2031-05-03T00:00:00Z',
  ],
  [
    'its first text came, where only an archive has it',
    { recordedAt: IMPORTED, readFrom: 'archive' },
    {},
    PUBLISHED,
  ],
])('a change is told when %s', (_, read, stated, at) => {
  expect(told(revise(FIRST, 'It snows.', read, stated))).toEqual([
    ['It rains.', PUBLISHED],
    ['It snows.', at],
  ])
})

it('a change without a time of its own is told at that of the change before', () => {
  const updated = revise(
    FIRST,
    'It snows.',
    { recordedAt: '2031-05-02T00:00:00Z' },
    { updated: '2031-05-02' },
  )
  const archived = revise(
    updated,
    'It thaws.',
    { recordedAt: IMPORTED, readFrom: 'archive' },
    { updated: '2031-05-02' },
  )
  expect(told(archived).at(-1)).toEqual(['It thaws.', '2031-05-02'])
})

it('an older text that an archive brings later comes before what was read since', () => {
  const [first] = FIRST.revisions
  if (first === undefined) throw new Error('the article has no text')
  const readAt = Date.parse('2031-05-04T00:00:00Z')
  const read = {
    ...FIRST,
    revisions: [{ ...first, revision: { ...first.revision, recordedAt: readAt } }],
  }
  const archived = revise(read, 'It is dry.', { recordedAt: IMPORTED, readFrom: 'archive' })
  expect(told(archived)).toEqual([
    ['It is dry.', PUBLISHED],
    ['It rains.', '2031-05-04T00:00:00Z'],
  ])
})

describe('of one day', () => {
  const atNoon = writeArticle({
    id: 'n',
    published: '2031-05-01T12:00:00Z',
    sentences: [{ text: 'It rains.' }],
  })
  const orderOf = (...articles: DevelopingArticle[]) =>
    orderSteps(articles).map(({ article }) => article.id)
  const undated = (recordedAt: number, readFrom: Revision['readFrom']): DevelopingArticle => {
    const article = writeArticle({
      id: 'a',
      published: '2031-05-01',
      sentences: [{ text: 'It rains.' }],
    })
    const revisions = article.revisions.map(({ revision, analysis }) => {
      return { analysis, revision: { ...revision, recordedAt, readFrom } }
    })
    return { ...article, revisions }
  }

  it.each([
    ['comes last where only an archive has it', '2031-05-01T03:00:00Z', 'archive', 'na'],
    ['was there when it was read at its outlet', '2031-05-01T03:00:00Z', 'outlet', 'an'],
    ['comes last where it was read days later', '2031-05-04T00:00:00Z', 'outlet', 'na'],
  ] as const)('an article of no known hour %s', (_, recordedAt, readFrom, order) => {
    const article = undated(Date.parse(recordedAt), readFrom)
    expect(orderOf(atNoon, article).join('')).toBe(order)
  })

  it('an article of no known hour is among those of its day at any hour of it', () => {
    const article = undated(Date.parse(IMPORTED), 'archive')
    const morning = Date.parse('2031-05-01T08:00:00Z')
    expect(storyAsOf([article, atNoon], morning).map(({ id }) => id)).toEqual(['a'])
  })

  it.each(['2031-05-01T09:00:00Z', '2031-05-01T12:00:00Z'])(
    'a wire copy of %s comes after its original',
    (published) => {
      const copy = { id: 'c', published, copyOf: 'n', sentences: [{ text: 'It rains.' }] }
      expect(orderOf(writeArticle(copy), atNoon)).toEqual(['n', 'c'])
    },
  )
})
