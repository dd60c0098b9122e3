import { describe, expect, test } from 'vitest'
import { sliceSpan } from '../../domain/span.ts'
import { readDocument } from '../../language/read-document.ts'
import { findTimexes, timexRules } from './find-timexes.ts'

/** Words and values, in text order. */
function valuesIn(text: string, published: string | null) {
  return findTimexes(readDocument(text), published).map((timex) => [
    sliceSpan(text, timex.span),
    timex.value,
  ])
}

describe('a weekday follows the tense of its clause and the day of publication', () => {
  test.each([
    ['Mira Solano resigned Thursday.', '2017-02-23', 'Thursday', '2017-02-23'],
    ['Mira Solano resigned Friday.', '2017-02-23', 'Friday', '2017-02-17'],
    ['The council will vote on Friday.', '2017-02-23', 'Friday', '2017-02-24'],
    ['The trial is due to open Monday.', '2017-02-23', 'Monday', '2017-02-27'],
    ['He arrived last Thursday.', '2017-02-23', 'last Thursday', '2017-02-16'],
    ['He said Tuesday that it will rain.', '2017-02-23', 'Tuesday', '2017-02-21'],
    ['On Friday, the court will rule.', '2017-02-23', 'Friday', '2017-02-24'],
  ])('%s', (text, published, words, value) => {
    expect(valuesIn(text, published)).toEqual([[words, value]])
  })
})

describe('what words alone do not fix has a value only with a day of publication', () => {
  test.each([
    ['Rules came out this week.', '2017-02-23', [['this week', '2017-W08']]],
    ['Rules came out this week.', null, [['this week', null]]],
    [
      'It fell last month and last year.',
      '2017-01-05',
      [
        ['last month', '2016-12'],
        ['last year', '2016'],
      ],
    ],
    ['A barge sank two days ago.', '2017-03-01', [['two days ago', '2017-02-27']]],
    ['A barge sank on Feb. 21.', '2017-03-01', [['Feb. 21', '2017-02-21']]],
    ['A barge sank on Feb. 21.', null, [['Feb. 21', null]]],
    ['A barge sank on Feb. 21, 2016.', null, [['Feb. 21, 2016', '2016-02-21']]],
    ['The fire began on Nov. 20.', '2017-02-01', [['Nov. 20', '2016-11-20']]],
    ['Bids close on Nov. 20.', '2017-10-01', [['Nov. 20', '2017-11-20']]],
    ['They arrived Wednesday night.', '2017-02-23', [['Wednesday night', '2017-02-22TNI']]],
    [
      'Polls close at 8 p.m. on Tuesday.',
      '2017-02-23',
      [
        ['8 p.m.', '2017-02-21T20:00'],
        ['Tuesday', '2017-02-21'],
      ],
    ],
  ])('%s (%s)', (text, published, expected) => {
    expect(valuesIn(text, published)).toEqual(expected)
  })
})

describe('a step from another date needs that date', () => {
  test.each([
    ['It rained on March 3, 2017. A day earlier the dam was dry.', 'A day earlier', '2017-03-02'],
    ['A day earlier the dam was dry.', 'A day earlier', null],
    ['It shut in 2004. Six years later it reopened.', 'Six years later', '2010'],
  ])('%s', (text, words, value) => {
    expect(valuesIn(text, '2017-05-01')).toContainEqual([words, value])
  })
})

test('a report on a quarter compares it with the same quarter of the year before', () => {
  const text = 'Net income in the third quarter rose to $4 million from $3 million a year ago.'
  expect(valuesIn(text, '2016-11-02')).toEqual([
    ['the third quarter', '2016-Q3'],
    ['a year ago', '2015-Q3'],
  ])
})

describe('look-alikes', () => {
  test.each([
    'May Hollins may march on; a second official read The Daily Post.',
    'Sun and sat were words he had; Dec and Jan are brothers.',
    'She is 45 years old and lives at Room 2010.',
    'The bill was $1999 for about 2000 people.',
    'Black Friday came and went, said USA Today.',
  ])('%s', (text) => {
    expect(valuesIn(text, '2017-02-23')).toEqual([])
  })
})

describe.each(timexRules)('$name', (rule) => {
  test.each(rule.examples)('$text', ({ text, published, finds }) => {
    const found = findTimexes(readDocument(text), published ?? null)
    const words = found.filter((timex) => timex.rule === rule.name)
    expect(words.map((timex) => sliceSpan(text, timex.span))).toEqual(finds)
  })
})
