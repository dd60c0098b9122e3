import { expect, test } from 'vitest'
import { loadStory } from './load-story.ts'
import { parseStoryFile, type StoryHead } from './parse-story-file.ts'
import { checkStory } from './story-checks.ts'
import type { Block, WrittenArticle } from './written-story.ts'

const OUTLET = {
  id: 'gazette',
  name: 'Gazette',
  kind: 'local paper',
  template: 'wire',
  language: 'en',
  feed: { kind: 'rss', path: '/feed', title: 'Gazette' },
  houseStyle: 'plain',
}
const STEPS = [{ at: '2025-03-06T18:00:00Z', title: 'First', publishes: ['01-gazette-a'] }]
const HEAD = { id: 'story', title: 'Story', outlets: [OUTLET], steps: STEPS }

test('the story of the demonstration can be used, and ends with what the steps name last', async () => {
  const story = await loadStory(new URL('story', import.meta.url).pathname)
  expect(story.outlets.map(({ id }) => id)).toEqual(['meridian', 'npb', 'courier'])
  expect(story.articles.map(({ id }) => id)).toEqual(
    story.steps.flatMap(({ publishes }) => publishes),
  )
  expect(story.articles).toHaveLength(18)
  expect(story.articles.filter(({ notes }) => notes.length === 0)).toEqual([])
})

test('a wire copy has sentences of its original, and no revision is what it replaces', async () => {
  const { articles } = await loadStory(new URL('story', import.meta.url).pathname)
  const sentencesOf = (id: string | null) => {
    const text =
      articles
        .find((other) => other.id === id)
        ?.blocks.map(textOf)
        .join(' ') ?? ''
    return new Set(
      text
        .replace(/[“”"]/g, '')
        .replaceAll('’', "'")
        .split(/(?<=[.?!]) /),
    )
  }
  for (const { id, copyOf, replaces } of articles) {
    const own = sentencesOf(id)
    if (copyOf !== null) {
      const shared = sharedOf(own, sentencesOf(copyOf))
      expect(shared.length / own.size, id).toBeGreaterThan(0.5)
      expect(shared.length, id).toBeLessThan(own.size)
    }
    if (replaces !== null) expect(own, id).not.toEqual(sentencesOf(replaces))
  }
})

test.each([
  ['text that is no JSON', '{ "id": ', 'JSON'],
  ['an unknown key', { ...HEAD, author: 'x' }, 'author: unknown key'],
  ['a missing text', { ...HEAD, title: undefined }, 'title: not a text'],
  ['no steps', { ...HEAD, steps: [] }, 'steps: not a list'],
  ['a feed of another kind', withOutlet({ feed: { ...OUTLET.feed, kind: 'json' } }), 'feed.kind'],
  ['a design that is none', withOutlet({ template: 'blog' }), 'outlets[0].template'],
  ['a step that is no moment', { ...HEAD, steps: [{ ...STEPS[0], at: 'soon' }] }, 'soon'],
])('story.json with %s is refused, with its place', (_name, value, reason) => {
  const source = typeof value === 'string' ? value : JSON.stringify(value)
  expect(() => parseStoryFile(source, 'story.json')).toThrow(reason)
  expect(() => parseStoryFile(source, 'story.json')).toThrow(/^story\.json: /)
})

const FIRST = article({ id: '01-gazette-a' })
const REVISED = article({
  id: '02-gazette-b',
  updated: '2025-03-07T10:00:00Z',
  replaces: '01-gazette-a',
})

test('a revision comes after what it replaces', () => {
  const story = checkStory(head(['01-gazette-a'], ['02-gazette-b']), textsOf(FIRST, REVISED))
  expect(story.articles).toEqual([FIRST, REVISED])
})

test('what arrives late stands where it arrived, behind what was published after it', () => {
  const second = article({ id: '02-gazette-b', path: '/b', published: '2025-03-07T10:00:00Z' })
  const third = article({ id: '03-gazette-c', path: '/c', arrived: '2025-03-07T12:00:00Z' })
  const ids = [[FIRST.id], [second.id, third.id]]
  const { articles } = checkStory(head(...ids), textsOf(FIRST, second, third))
  expect(articles).toEqual([FIRST, second, third])
  const onTime = { ...third, arrived: null }
  expect(() => checkStory(head(...ids), textsOf(FIRST, second, onTime))).toThrow('not in order')
})

test.each([
  ['a step that names no text', [FIRST], [['01-gazette-a', '09-gazette-x']], 'no text 09'],
  ['a text in no step', [FIRST, REVISED], [['01-gazette-a']], '02-gazette-b.txt: in no step'],
  ['a text in two steps', [FIRST], [['01-gazette-a'], ['01-gazette-a']], 'twice'],
  ['a text out after its step', [FIRST, REVISED], [['01-gazette-a', '02-gazette-b']], 'not by'],
  ['a text out before its step', [FIRST, late()], [['02-gazette-b'], ['01-gazette-a']], 'order'],
  ['an outlet that is not there', [article({ outlet: 'x' })], [['01-gazette-a']], 'unknown outlet'],
  ['a name without its outlet', [article({ id: '01-a' })], [['01-a']], 'not named'],
  [
    'a second text on one page that does not say it replaces the first',
    [FIRST, { ...REVISED, replaces: null }],
    [['01-gazette-a'], ['02-gazette-b']],
    'replaces should be 01-gazette-a',
  ],
  [
    'a revision with another day of publication',
    [FIRST, { ...REVISED, published: '2025-03-06T09:00:00Z' }],
    [['01-gazette-a'], ['02-gazette-b']],
    'published of what it replaces',
  ],
  [
    'a text that arrived before it was published',
    [article({ arrived: '2025-03-06T09:00:00Z' })],
    [['01-gazette-a']],
    'arrived no later',
  ],
  [
    'a copy of what is not there',
    [article({ copyOf: '07-wire-x' })],
    [['01-gazette-a']],
    'copyOf names no',
  ],
])('%s is refused', (_name, articles, publishes, reason) => {
  expect(() => checkStory(head(...publishes), textsOf(...articles))).toThrow(reason)
})

function sharedOf(some: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...some].filter((sentence) => others.has(sentence))
}

function textOf(block: Block): string {
  return block.kind === 'paragraph' || block.kind === 'correction' ? block.text : ''
}

function withOutlet(change: object) {
  return { ...HEAD, outlets: [{ ...OUTLET, ...change }] }
}

function head(...publishes: readonly (readonly string[])[]): StoryHead {
  const steps = publishes.map((ids, index) => ({
    at: `2025-03-0${6 + index}T18:00:00Z`,
    title: 'A step',
    publishes: ids,
  }))
  return parseStoryFile(JSON.stringify({ ...HEAD, steps }), 'story.json')
}

function textsOf(...articles: readonly WrittenArticle[]) {
  return new Map(articles.map((text) => [text.id, text]))
}

function late(): WrittenArticle {
  return article({ id: '02-gazette-b', path: '/b', published: '2025-03-06T12:00:00Z' })
}

function article(change: Partial<WrittenArticle>): WrittenArticle {
  return {
    id: '01-gazette-a',
    outlet: 'gazette',
    path: '/a',
    section: 'News',
    title: 'Title',
    bylines: [],
    published: '2025-03-06T10:00:00Z',
    updated: null,
    arrived: null,
    summary: 'Summary',
    highlights: [],
    replaces: null,
    copyOf: null,
    charset: 'utf-8',
    notes: [],
    blocks: [{ kind: 'paragraph', text: 'Text.' }],
    ...change,
  }
}
