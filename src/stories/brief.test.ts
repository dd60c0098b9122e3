import { describe, expect, test } from 'vitest'
import { developmentOf } from '../domain/development.fixture.ts'
import type { Development, Receipt } from '../domain/story.ts'
import { composeBrief } from './brief.ts'
import { createSeenTest, marksOf, marksOfWhole } from './seen.ts'

function receipt(revisionId: string, start: number): Receipt {
  const span = [start, start + 10] as const
  return { articleId: 'a', revisionId, url: null, outlet: null, span, sentence: '0123456789' }
}

function development(id: string, more: Partial<Development> = {}): Development {
  return developmentOf(id, {
    at: '2031-05-01T10:00:00Z',
    receipts: [receipt('r1', 0)],
    ...more,
  })
}

describe('what counts as seen', () => {
  const shown = development('shown', { receipts: [receipt('r1', 0), receipt('r2', 40)] })

  test.each<[string, Development, boolean]>([
    ['the same', shown, true],
    ['what shares one of its sentences', development('x', { receipts: [receipt('r2', 45)] }), true],
    ['another sentence', development('x', { receipts: [receipt('r1', 10)] }), false],
    [
      'the same place of another revision',
      development('x', { receipts: [receipt('r3', 0)] }),
      false,
    ],
    ['its lapse', development('x', { verdict: 'lapsed' }), false],
    ['its withdrawal', development('x', { verdict: 'withdrawn' }), false],
    ['an update in the same sentence', development('x', { verdict: 'update' }), true],
  ])('%s', (_, other, seen) => {
    expect(createSeenTest(marksOf(shown))(other)).toBe(seen)
  })

  test('a lapse that was shown is seen, and its thread is not by that', () => {
    const isSeen = createSeenTest(marksOf(development('x', { verdict: 'lapsed' })))
    expect(isSeen(development('x', { verdict: 'lapsed' }))).toBe(true)
    expect(isSeen(development('x'))).toBe(false)
  })

  test('whoever read a whole brief has seen all that its revisions report', () => {
    const isSeen = createSeenTest(marksOfWhole([{ id: 'r1', text: 'x'.repeat(50) }]))
    expect(isSeen(development('found later', { receipts: [receipt('r1', 39)] }))).toBe(true)
    expect(isSeen(development('x', { verdict: 'withdrawn' }))).toBe(false)
  })
})

test('a brief puts the weightiest story and development first and leaves out what has none', () => {
  const frame = { since: null, until: '2031-05-02', articlesChecked: 3 }
  const light = { slug: 'light', title: 'Light', developments: [development('l', { weight: 0.4 })] }
  const empty = { slug: 'empty', title: 'Empty', developments: [] }
  const heavy = {
    slug: 'heavy',
    title: 'Heavy',
    developments: [
      development('h1', { weight: 0.3 }),
      development('h2', { weight: 0.9 }),
      development('h3', { weight: 0.3, at: '2031-05-01T09:00:00Z' }),
    ],
  }
  const brief = composeBrief([light, empty, heavy], frame)
  expect(brief).toMatchObject(frame)
  expect(brief.stories.map(({ slug }) => slug)).toEqual(['heavy', 'light'])
  expect(brief.stories[0]?.developments.map(({ id }) => id)).toEqual(['h2', 'h3', 'h1'])
})
