import { expect, test } from 'vitest'
import { parseArticle } from './parse-article.ts'
import { StoryFormatError } from './written-story.ts'

const HEADER = [
  'outlet: gazette',
  'path: /a/b-1.html',
  'section: News',
  'title: A title: with a colon',
  'published: 2025-03-06T09:40:00-08:00',
  'summary: In short.',
]
const BODY = ['---', '', 'One paragraph.']

const parse = (lines: readonly string[]) => parseArticle(lines.join('\n'), '01-gazette-a', 'a.txt')

test('a header gives each value once, in lists what may be repeated, and null what is left out', () => {
  const lines = [
    ...HEADER,
    'byline: Ann',
    'byline: Bo',
    'note: first',
    'updated: 2025-03-07T10:00:00Z',
  ]
  expect(parse([...lines, ...BODY])).toEqual({
    id: '01-gazette-a',
    outlet: 'gazette',
    path: '/a/b-1.html',
    section: 'News',
    title: 'A title: with a colon',
    bylines: ['Ann', 'Bo'],
    published: '2025-03-06T09:40:00-08:00',
    updated: '2025-03-07T10:00:00Z',
    arrived: null,
    summary: 'In short.',
    highlights: [],
    replaces: null,
    copyOf: null,
    charset: 'utf-8',
    notes: ['first'],
    blocks: [{ kind: 'paragraph', text: 'One paragraph.' }],
  })
})

test('blocks keep their order and kind', () => {
  const lines = [
    'First.',
    '## A subhead',
    '@related Other story | /other',
    '@picture A view | Agency/Name',
    '@banner Sign up',
    '@correction It was 1961.',
  ]
  expect(parse([...HEADER, '---', ...lines.flatMap((line) => ['', line]), '']).blocks).toEqual([
    { kind: 'paragraph', text: 'First.' },
    { kind: 'heading', text: 'A subhead' },
    { kind: 'related', title: 'Other story', path: '/other' },
    { kind: 'picture', caption: 'A view', credit: 'Agency/Name' },
    { kind: 'banner', text: 'Sign up' },
    { kind: 'correction', text: 'It was 1961.' },
  ])
})

test.each([
  ['an unknown key', [...HEADER, 'author: Ann', ...BODY], 7, 'unknown key author'],
  ['a line without a key', [...HEADER, 'no key here', ...BODY], 7, 'key: value'],
  ['a key without a value', [...HEADER, 'byline:', ...BODY], 7, 'key: value'],
  ['a single key twice', [...HEADER, 'title: Again', ...BODY], 7, 'title again'],
  ['a missing key', [...HEADER.slice(1), ...BODY], null, 'no outlet'],
  ['a day that is none', [...HEADER, 'updated: 2025-02-30T10:00:00Z', ...BODY], 7, 'not a time'],
  ['a time without offset', [...HEADER, 'updated: 2025-02-03T10:00:00', ...BODY], 7, 'offset'],
  ['a charset beyond the two', [...HEADER, 'charset: koi8-r', ...BODY], 7, 'neither'],
  ['no end of the header', HEADER, null, '---'],
  ['no paragraph', [...HEADER, '---', '', '## Alone'], null, 'no paragraph'],
  ['paragraphs run together', [...HEADER, ...BODY, 'Another.'], 10, 'blank line'],
  ['an unknown block', [...HEADER, ...BODY, '', '@video x'], 11, '@video'],
  ['half a related box', [...HEADER, ...BODY, '', '@related Title'], 11, 'incomplete'],
  ['white space at an end', [...HEADER, ...BODY, '', 'Text. '], 11, 'white space'],
])('%s is refused, with its line', (_name, lines, line, reason) => {
  const attempt = () => parse(lines)
  expect(attempt).toThrow(StoryFormatError)
  expect(attempt).toThrow(reason)
  expect(attempt).toThrow(line === null ? /^a\.txt: / : `a.txt:${line}: `)
})
