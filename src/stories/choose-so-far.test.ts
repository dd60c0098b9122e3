import { expect, test } from 'vitest'
import { developmentOf } from '../domain/development.fixture.ts'
import type { Development, StoryFigure } from '../domain/story.ts'
import { chooseSoFar } from './choose-so-far.ts'

const HEADLINES = [
  'Dam bursts above Marren Falls',
  'Dam failure: inquiry ordered',
  'Dam owner fined',
]

test('tells what the headlines speak of before what weighs a little more', () => {
  const core = line('The dam above Marren Falls burst before dawn.', 0.8)
  const aside = line('A vigil will be held at the ball diamond on Thursday.', 0.85)
  const others = ['one', 'two', 'three', 'four'].map((word) =>
    line(`${word} ${word}s ${word}d`, 0.95),
  )
  const told = chooseSoFar([aside, core, ...others], [], HEADLINES)
  expect(told).toContain(core)
  expect(told).not.toContain(aside)
})

test('leaves out a line whose figure has changed since', () => {
  const old = line('The dam killed nine people in Marren Falls.', 0.99)
  const latest = line('Twelve people are confirmed dead below the dam.', 0.5)
  const figure = {
    receipts: latest.receipts,
    history: [{ receipts: old.receipts }],
  } as unknown as StoryFigure
  expect(chooseSoFar([old, latest], [figure], HEADLINES)).toEqual([latest])
})

test('tells five lines at most, in the order of the story, no two on one matter', () => {
  const lines = [
    'alpha beta',
    'gamma delta',
    'epsilon zeta',
    'eta theta',
    'iota kappa',
    'alpha beta',
  ].map((words, at) => line(words, 0.5 + at / 100))
  const told = chooseSoFar(lines, [], [])
  expect(told.map(({ text }) => text)).toEqual([
    'gamma delta',
    'epsilon zeta',
    'eta theta',
    'iota kappa',
    'alpha beta',
  ])
})

function line(text: string, weight: number): Development {
  return developmentOf(text, { id: `${text} ${weight}`, weight })
}
