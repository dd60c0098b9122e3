import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SAMPLE_STORY } from '../../test/sample-story.ts'
import { readFeed } from '../syndication/read-feed.ts'
import { composeAtom } from './compose-atom.ts'
import { composeJsonFeed } from './compose-json-feed.ts'
import { composeStoryFeed, type OutgoingFeed, type OutgoingItem } from './outgoing-feed.ts'

const SERVED = {
  origin: 'http://localhost:8080',
  path: '/story/x/feed.atom',
  now: '2031-03-14T07:10:00Z',
}
const PATHS = {
  story: (slug: string) => `/story/${slug}`,
  sentence: ({ articleId }: { articleId: string }) => `/article/${articleId}`,
}

const ITEM: OutgoingItem = {
  id: 'urn:x-writethru:development:1',
  title: 'a title',
  text: 'A sentence.',
  at: '2031-03-13T16:05:00+01:00',
  outlet: 'Meridian Wire',
  path: '/article/1',
  url: 'https://news.example/1',
  labels: ['new'],
}
const FEED: OutgoingFeed = { id: 'urn:x', title: 'A story', pagePath: '/story/x', items: [ITEM] }

/** What our own reader, that of outlets' feeds, takes from it. */
function readBack(text: string, contentType: string) {
  const feed = readFeed(new TextEncoder().encode(text), { address: null, contentType })
  if ('kind' in feed) throw new Error(feed.reason)
  return feed
}

describe('a feed for other programs', () => {
  it.each([
    ['Atom', composeAtom(FEED, SERVED), 'application/atom+xml'],
    ['JSON Feed', JSON.stringify(composeJsonFeed(FEED, SERVED)), 'application/feed+json'],
  ])('is read back whole from %s', (_, text, contentType) => {
    const { title, entries } = readBack(text, contentType)
    expect(title).toBe('A story')
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      id: ITEM.id,
      title: 'a title',
      link: 'http://localhost:8080/article/1',
      authors: ['Meridian Wire'],
    })
  })

  it('stays well formed whatever an outlet wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (words) => {
        const feed = { ...FEED, items: [{ ...ITEM, title: `x${words}x`, text: words }] }
        const text = composeAtom(feed, SERVED)
        expect(text).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u)
        expect(readBack(text, 'application/atom+xml').entries).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })

  it('gives an undated item the time of the latest dated one in Atom, and none in JSON Feed', () => {
    const feed = { ...FEED, items: [ITEM, { ...ITEM, id: 'urn:y', at: null }] }
    expect(composeAtom(feed, SERVED).match(/<updated>2031-03-13T15:05:00Z/g)).toHaveLength(3)
    expect(composeJsonFeed(feed, SERVED).items[1]).not.toHaveProperty('date_published')
  })

  it('holds the developments of a story, latest first, each known by its own words', () => {
    const { items } = composeStoryFeed(SAMPLE_STORY, PATHS)
    const times = items.flatMap(({ at }) => (at === null ? [] : Date.parse(at)))
    expect(items).toHaveLength(SAMPLE_STORY.developments.length)
    expect(times).toEqual(times.toSorted((a, b) => b - a))
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect(items.every(({ id }) => id.startsWith('urn:x-writethru:development:'))).toBe(true)
  })
})
