import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffPiece, diffWords } from './diff-words.ts'

/** `[-taken-]`, `{+added+}`. */
function shown(pieces: readonly DiffPiece[]): string {
  return pieces
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'taken' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('')
}

describe('what changed', () => {
  test.each([
    ['Storm kills 12', 'Storm kills 15', 'Storm kills[- 12-]{+ 15+}'],
    ['Two are missing.', 'Two are still missing.', 'Two are{+ still+} missing.'],
    ['It was safe, he said.', 'He said.', '[-It was safe, he-]{+He+} said.'],
    ['the same', 'the same', 'the same'],
    ['', 'new', '{+new+}'],
    ['old', '', '[-old-]'],
    ['', '', ''],
    ['a b c d e', 'a x c y e', 'a[- b-]{+ x+} c[- d-]{+ y+} e'],
  ])('%s | %s', (before, after, pieces) => {
    expect(shown(diffWords(before, after))).toBe(pieces)
  })

  test('always gives both texts back, and no two pieces of a kind beside each other', () => {
    const words = fc
      .array(fc.constantFrom('dam', 'dam ', ' rose', '\n', ' 12', ' 15', '  '), { maxLength: 24 })
      .map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const pieces = diffWords(before, after)
        const without = (kind: DiffPiece['kind']) =>
          pieces.flatMap((piece) => (piece.kind === kind ? [] : piece.text)).join('')
        expect(without('added')).toBe(before)
        expect(without('taken')).toBe(after)
        for (const [at, { kind }] of pieces.entries()) expect(pieces[at + 1]?.kind).not.toBe(kind)
      }),
    )
  })

  test('of texts without end stays within bounds', () => {
    const before = 'water '.repeat(50_000)
    const after = `the ${'water rose '.repeat(30_000)}`
    expect(diffWords(before, after).length).toBeLessThan(5)
  })
})
