import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchWords } from './matched-words.ts'

test.each([
  ['the word wherever it stands', 'The dam, then the Dam.', 'dam', ['dam', 'Dam']],
  ['each of several words', 'Water over the dam', 'dam water', ['Water', 'dam']],
  ['the last as a beginning, no other', 'damage to dams, waters', 'water dam', ['damage', 'dams']],
  ['without regard to accents', 'Peña spoke; Pena did not', 'peña', ['Peña', 'Pena']],
  ['a word of several parts by each', 'the U.S. envoy', 'u.s.', ['U', 'S']],
  ['nothing where nothing was typed', 'The dam', ' – ', []],
])('marks %s', (_, text, typed, marked) => {
  const matches = matchWords(text, typed).filter(({ isMatch }) => isMatch)
  expect(matches.map((stretch) => stretch.text)).toEqual(marked)
})

test('gives the text back, whatever it is and whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, typed) => {
      const joined = matchWords(text, typed).map((stretch) => stretch.text)
      expect(joined.join('')).toBe(text)
    }),
  )
})
