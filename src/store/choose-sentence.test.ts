import { expect, test } from 'vitest'
import { type Span, sliceSpan } from '../domain/span.ts'
import { chooseSentence } from './choose-sentence.ts'

const SENTENCES = ['The bridge is closed.', 'Ålesund’s ferry runs.', 'The ferry and bridge agree.']
const TEXT = SENTENCES.join(' ')
const SPANS = SENTENCES.map((sentence): Span => {
  const start = TEXT.indexOf(sentence)
  return [start, start + sentence.length]
})

test.each([
  [['ferry'], 1],
  [['bridge', 'ferry'], 2],
  [['ALESUND'], 1],
  [['the', 'agr'], 2],
  [['agr', 'the'], 0],
  [['nothing'], 0],
  [['"-"'], 0],
])('%j is shown by sentence %i', (words, index) => {
  expect(sliceSpan(TEXT, chooseSentence(TEXT, SPANS, words))).toBe(SENTENCES[index])
})

test('a text without sentences shows nothing', () => {
  expect(chooseSentence('', [], ['ferry'])).toEqual([0, 0])
})
