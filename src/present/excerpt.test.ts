import { expect, test } from 'vitest'
import type { Span } from '../domain/span.ts'
import { excerptAround } from './excerpt.ts'

const LONG =
  'The speaker of the lower chamber, who returned from Velna on Monday, told six committees to go on with their inquiries under one roof until spring.'

test.each([
  ['Short. It shut six plants.', 'six plants', 'It shut six plants.'],
  [
    LONG,
    'six committees',
    '… who returned from Velna on Monday, told six committees to go on with their inquiries under one roof …',
  ],
])('%s', (text, words, expected) => {
  const start = text.indexOf(words)
  const sentences: Span[] =
    text === LONG
      ? [[0, text.length]]
      : [
          [0, 6],
          [7, text.length],
        ]
  expect(excerptAround(text, sentences, [start, start + words.length])).toBe(expected)
})
