import { expect, it } from 'vitest'
import type { Revision } from '../domain/revision.ts'
import { reviseArticle, writeArticle } from './article.fixture.ts'
import { type DevelopingArticle, orderSteps } from './story-steps.ts'

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
