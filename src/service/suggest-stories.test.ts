import { describe, expect, test } from 'vitest'
import { parseMoment } from '../domain/moment.ts'
import type { StoryArticle, StoryLine } from '../domain/story.ts'
import { suggestStories } from './suggest-stories.ts'

const NOW = parseMoment('2031-03-14T08:00:00Z') ?? 0

function article(id: string, publishedAt: string | null): StoryArticle {
  return {
    id,
    externalId: null,
    url: null,
    outlet: null,
    publishedAt,
    occurrence: id,
    copyOf: null,
  }
}

function line(slug: string, own: Partial<StoryLine>): StoryLine {
  return {
    slug,
    title: slug,
    state: 'developing',
    firstAt: '2031-03-01T08:00:00Z',
    lastAt: '2031-03-12T08:00:00Z',
    articleCount: own.articles?.length ?? 0,
    outletCount: 1,
    developmentCount: 0,
    articles: [],
    ...own,
  }
}

describe('stories worth following', () => {
  const today = ['07:00', '06:00', '05:00'].map((time) => article(time, `2031-03-14T${time}:00Z`))

  test('come with why, the most told first', () => {
    const found = suggestStories(
      [
        line('plain', {}),
        line('told', { outletCount: 3 }),
        line('fast', { outletCount: 2, articles: today }),
        line('young', { firstAt: '2031-03-13T20:00:00Z' }),
      ],
      NOW,
    )
    expect(
      found.map(({ story, reasons }) => [story.slug, reasons.map(({ kind }) => kind)]),
    ).toEqual([
      ['fast', ['many-outlets', 'many-articles']],
      ['told', ['many-outlets', 'moved']],
      ['plain', ['moved']],
      ['young', ['begun']],
    ])
  })

  test('leave out what no longer moves and what nothing speaks for', () => {
    const found = suggestStories(
      [
        line('quiet', { state: 'quiet', outletCount: 9 }),
        line('undated', { firstAt: null, lastAt: null }),
      ],
      NOW,
    )
    expect(found).toEqual([])
  })

  test('count an article of the future or of no day as none of today', () => {
    const articles = [article('a', '2031-03-15'), article('b', null), ...today.slice(0, 2)]
    expect(suggestStories([line('one', { articles })], NOW)[0]?.reasons).toEqual([
      { kind: 'moved', at: '2031-03-12T08:00:00Z' },
    ])
  })
})
