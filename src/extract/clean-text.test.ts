import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine } from './clean-text.ts'

describe('cleanLine', () => {
  test.each([
    ['white space of every kind', ' a\u00a0\n\tb\u2003c ', 'a b c'],
    ['decomposed letters', 'cafe\u0301', 'café'],
    ['controls, bidi marks and zero widths', 'a\u0000\u202eb\u200b\u00adc\ufeff', 'abc'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['joiners beside ASCII', 'a\u200db', 'ab'],
  ])('cleans %s', (_, text, clean) => {
    expect(cleanLine(text)).toBe(clean)
  })

  test.each(['می\u200cخواهم', '👩\u200d🚒', '“naïve” – 5 €'])('leaves %s', (text) => {
    expect(cleanLine(text)).toBe(text)
  })

  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))
      }),
    )
  })
})
