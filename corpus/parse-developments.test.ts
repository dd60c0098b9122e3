import { expect, test } from 'vitest'
import { loadStory } from '../demo/load-story.ts'
import { parseDevelopments } from './parse-developments.ts'

const story = await loadStory('demo/story')
const parse = (...lines: readonly string[]) =>
  parseDevelopments(lines.map((line) => `${line}\n`).join(''), 'developments.txt', story)

const FIRST =
  'd1 new event 04-courier-curling-rink "They had the ice out by seven" also=05-meridian-toll-12-seepage'
const WITHDRAWN =
  'd2 withdrawn event 14-courier-curling-rink-corrected "finished in 1951 and bought by Ashlar Power" was=d1'

test('each label says what was told, by whom, in which words, and what it is about', () => {
  expect(parse('# the town', FIRST, '', WITHDRAWN, 'd3 lapsed event was=d1 on=2025-03-10')).toEqual(
    [
      {
        id: 'd1',
        verdict: 'new',
        kind: 'event',
        articleId: '04-courier-curling-rink',
        words: 'They had the ice out by seven',
        was: null,
        also: ['05-meridian-toll-12-seepage'],
        on: null,
      },
      {
        id: 'd2',
        verdict: 'withdrawn',
        kind: 'event',
        articleId: '14-courier-curling-rink-corrected',
        words: 'finished in 1951 and bought by Ashlar Power',
        was: 'd1',
        also: [],
        on: null,
      },
      {
        id: 'd3',
        verdict: 'lapsed',
        kind: 'event',
        articleId: null,
        words: null,
        was: 'd1',
        also: [],
        on: '2025-03-10',
      },
    ],
  )
})

test.each([
  ['no label', [], 'no development'],
  ['an unknown verdict', [FIRST.replace('new', 'fresh')], '1:4: verdict is one of new'],
  ['an unknown kind', [FIRST.replace('event', 'fact')], '1:8: kind is one of'],
  ['an unknown article', [FIRST.replace('04-', '40-')], 'no article "40-courier-curling-rink"'],
  ['words that the article does not say', [FIRST.replace('seven', 'eight')], 'does not say'],
  ['words without marks', ['d1 new event 04-courier-curling-rink ice'], 'quote them'],
  ['an id twice', [FIRST, FIRST], '2:1: d1 again'],
  ['an id of another form', [FIRST.replace('d1', 'x1')], 'd and a number'],
  ['a key that is none', [FIRST.replace('also', 'as')], 'unknown key as='],
  ['a repeat by nobody', [FIRST.replace('also=05', 'also=50')], 'no article "50-'],
  ['a repeat by itself', [FIRST.replace(/also=.*/, 'also=04-courier-curling-rink')], 'brought it'],
  ['news about something', [FIRST, FIRST.replace('d1', 'd2').concat(' was=d1')], 'no was='],
  ['an update of nothing', [FIRST.replace('new', 'update')], '"update" lacks was='],
  [
    'an update of what comes later',
    [FIRST.replace('new', 'update').concat(' was=d9')],
    'no development d9 above',
  ],
  [
    'an update of another kind',
    [FIRST, FIRST.replace('d1 new event', 'd2 update figure').concat(' was=d1')],
    'one kind',
  ],
  [
    'a withdrawal of what still stands',
    [FIRST, WITHDRAWN.replace('finished in 1951 and', 'bought').replace('bought bought', 'bought')],
    'still says',
  ],
  [
    'a withdrawal by a new article',
    [FIRST.replace('new', 'withdrawn').concat(' was=d1')],
    'replaces no article',
  ],
  ['a lapse without its day', [FIRST, 'd2 lapsed event was=d1'], 'on= is the day'],
  [
    'a lapse told by an article',
    [FIRST, `${FIRST.replace('d1 new', 'd2 lapsed')} was=d1 on=2025-03-10`],
    'no article and no words',
  ],
  [
    'labels out of order',
    [FIRST, 'd2 new event 01-meridian-dam-fails "Ashlar Power"'],
    'came out before 04',
  ],
])('%s is refused', (_name, lines, reason) => {
  expect(() => parse(...lines)).toThrow(reason)
})
