import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparableText } from './comparable-text.ts'

const PARAGRAPH =
  'The bridge at Sallow Ford carried 1,200 cars a day, the county said two weeks ago.'

describe('no other text', () => {
  it.each([
    ['line breaks', `Bridge shut\n\n${PARAGRAPH}`, `Bridge shut\n${PARAGRAPH}\n`],
    ['a no-break space', `Bridge\u00a0shut\n\n${PARAGRAPH}`, `Bridge shut\n\n${PARAGRAPH}`],
    ['a soft hyphen', 'Bridge in\u00adspectors', 'Bridge inspectors'],
    ['quotation marks', '“Nobody’s there,” she said.', '"Nobody\'s there," she said.'],
    ['accents written apart', 'Élan', 'E\u0301lan'],
    ['how long ago', `Updated 3 hours ago\n\n${PARAGRAPH}`, `Updated 1 day ago\n\n${PARAGRAPH}`],
    ['how long ago, at first', `Just now\n\n${PARAGRAPH}`, `5m ago\n\n${PARAGRAPH}`],
    ['comments', `${PARAGRAPH}\n\n12 Comments`, `${PARAGRAPH}\n\nComments (1,204)`],
    [
      'ago and counted',
      `Updated 3 hours ago · 12 comments\n\n${PARAGRAPH}`,
      `Updated 1 day ago | 1.2K comments\n\n${PARAGRAPH}`,
    ],
    [
      'when it was updated',
      `Updated: 3 May 2031, 10:05 GMT\n\n${PARAGRAPH}`,
      `Last updated 4 May 2031 11:15 GMT\n\n${PARAGRAPH}`,
    ],
    ['a player', `Listen to this article 5 min\n\n${PARAGRAPH}`, `${PARAGRAPH}\n\nListen: 6:12`],
    ['pictures', `1 of 12\n\n${PARAGRAPH}`, `Photo 3 of 12\n\n${PARAGRAPH}`],
    ['views', `${PARAGRAPH}\n\n1.2K views`, PARAGRAPH],
  ])('%s', (_, one, other) => {
    expect(comparableText(one)).toBe(comparableText(other))
  })
})

describe('another text', () => {
  it.each([
    ['a number in a sentence', PARAGRAPH, PARAGRAPH.replace('1,200', '12,000')],
    ['a time ago in a sentence', PARAGRAPH, PARAGRAPH.replace('two weeks', 'three weeks')],
    ['a number in a headline', 'Storm kills 12', 'Storm kills 15'],
    ['a figure in a highlight', '12 shares fell', '13 shares fell'],
    ['an updated count', 'Updated: 12 dead', 'Updated: 15 dead'],
    ['an exponent', 'It covers 10² metres', 'It covers 102 metres'],
    ['case', 'The May plan', 'The may plan'],
    ['a day in a list', '3 May 2031', '4 May 2031'],
    ['votes', '12 of 15 councillors', '13 of 15 councillors'],
    ['a word', 'It may rain', 'It will rain'],
  ])('%s', (_, one, other) => {
    expect(comparableText(one)).not.toBe(comparableText(other))
  })
})

it('what was compared once compares the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const comparable = comparableText(text)
      expect(comparableText(` ${comparable}\n`)).toBe(comparableText(comparable))
    }),
  )
})
