import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findFoldedWords, stemWord } from './folded-words.ts'

test.each([
  ['The U.S.-led coalition’s 1,500 troops', 'the u.s led coalition 1500 troops'],
  ['They don’t re-enter São Paulo at 4:30 a.m.', 'they dont re enter sao paulo at 4 30 a.m'],
  ['“Never,” said O’Brien — twice.', 'never said obrien twice'],
  ['Президент сказал: нет', 'президент сказал нет'],
  ['… – “ ” $ %', ''],
])('%s', (text, folded) => {
  expect(
    findFoldedWords(text)
      .map((word) => word.folded)
      .join(' '),
  ).toBe(folded)
})

test('every word stands where it says, one after the other, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let last = 0
      for (const { start, end } of findFoldedWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test.each([
  ['floods flooded flooding', 'flood'],
  ['cities city', 'city'],
  ['stopped stopping stops', 'stop'],
  ['1500', '1500'],
])('the forms %s meet in %s', (forms, stem) => {
  expect(new Set(forms.split(' ').map(stemWord))).toEqual(new Set([stem]))
})
