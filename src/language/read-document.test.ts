import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTimeOf } from '../../test/cpu-time.ts'
import { readDocument } from './read-document.ts'
import { readWords, tokenAt } from './words.ts'

const tokensOf = (text: string) => readWords(readDocument(text)).written
const sentencesOf = (text: string) =>
  readDocument(text).sentences.map(([start, end]) => text.slice(start, end))

describe('tokens', () => {
  test.each([
    ["They don't.", ['They', 'do', "n't", '.']],
    [
      'The officials’ plan isn’t Roe’s',
      ['The', 'officials', '’', 'plan', 'is', 'n’t', 'Roe', '’s'],
    ],
    ['$1,500.50 or 20% at 4:30 p.m.', ['$', '1,500.50', 'or', '20', '%', 'at', '4:30', 'p.m.']],
    ['Gen. J. Roe of the U.S. Army', ['Gen.', 'J.', 'Roe', 'of', 'the', 'U.S.', 'Army']],
    ['"Wait ... what?"', ['"', 'Wait', '...', 'what', '?', '"']],
    ['an 18-year-old, 2010–12', ['an', '18-year-old', ',', '2010', '–', '12']],
    ['see https://a.example/b?c=1.', ['see', 'https://a.example/b?c=1', '.']],
    ["O'Neil 9/11 AT&T", ["O'Neil", '9/11', 'AT&T']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected)
  })
})

describe('sentences', () => {
  test.each([
    ['"We do not agree," he said.', 1],
    ['"It\'s over." He left.', 2],
    ['"Go!" he said.', 1],
    ['“Why now?” Minister Jane Roe asked. Nobody knew.', 2],
    ['“Why now?” The minister left.', 2],
    ['He met Sen. Roe in the U.S. The talks failed.', 2],
    ['He met the U.S. Senate leader at 5 p.m. Monday.', 1],
    ['He left at 6 P.M. Mr. Roe stayed.', 2],
    ['At 6 p.m. Mr. Roe left.', 1],
    ['She left (he stayed.) and slept. J. R. Roe came.', 2],
    ['Roe Inc. said no. It was late.', 2],
    ['One line\nanother line', 2],
    ['No. 5 won. He said no. They left.', 3],
    ['“It is late. . . .” She left.', 2],
    ['They waited, and so on. . . . and left.', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count)
  })
})

test.each([
  [
    'The bridge was closed. . . . The town waited. . . .',
    ['The bridge was closed.', '. . . The town waited. . . .'],
  ],
  [
    'The bridge was closed . . . . The town waited.',
    ['The bridge was closed . . . .', 'The town waited.'],
  ],
])('what is left out: %s', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected)
})

const pieces = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    '. ',
    '... ',
    '. . . .',
    'Mr.',
    'U.S.',
    ' he said',
    '\n',
    '(',
    ')',
    '\ud800',
    '\0',
    'é',
    '5',
    ' ',
  ],
)

test('tokens and sentences of any string are in order, cover what is not white and never overlap', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const document = readDocument(text)
      let covered = 0
      for (let token = 0; token < document.tokenCount; token++) {
        const start = document.starts[token] ?? -1
        expect(text.slice(covered, start).trim().replaceAll('\u0085', '')).toBe('')
        covered = document.ends[token] ?? -1
        expect(covered).toBeGreaterThan(start)
        expect(tokenAt(document, start)).toBe(token)
      }
      expect(text.slice(covered).trim().replaceAll('\u0085', '')).toBe('')
      expect(document.sentenceStarts.at(-1)).toBe(document.tokenCount)
      expect(document.sentences.length + 1).toBe(document.sentenceStarts.length)
      document.sentences.forEach(([start, end], index) => {
        expect(start).toBe(document.starts[document.sentenceStarts[index] ?? -1])
        expect(end).toBe(document.ends[(document.sentenceStarts[index + 1] ?? 0) - 1])
      })
    }),
  )
})

test.each([
  ['quotation marks', '"'.repeat(1_000_000)],
  ['periods', '. '.repeat(500_000)],
  ['periods without a space', '.'.repeat(1_000_000)],
  ['one word', 'a'.repeat(10_000_000)],
  ['initials', 'A.'.repeat(500_000)],
  ['reference marks', 'a. [1]'.repeat(150_000)],
  ['apostrophes', "a'".repeat(500_000)],
  ['lone surrogates', '\ud800'.repeat(500_000)],
])('a text of nothing but %s is read in linear time', (_, text) => {
  expect(cpuTimeOf(() => readDocument(text))).toBeLessThan(5_000)
})
