import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { diffParagraphs } from './diff-paragraphs.ts'

const BEFORE = `Dam spills over

Two people are missing, the county said.

The reservoir holds 48 million cubic metres.

Rain is forecast.`

const AFTER = `Dam spills over

Five people are missing, the county said.

The governor flew in.

Rain is forecast.`

describe('what changed in a text', () => {
  test('is told paragraph by paragraph', () => {
    expect(diffParagraphs(BEFORE, AFTER).map(({ kind }) => kind)).toEqual([
      'same',
      'reworded',
      'taken',
      'added',
      'same',
    ])
  })

  test('of a rewording shows the words', () => {
    const reworded = diffParagraphs(BEFORE, AFTER).find(({ kind }) => kind === 'reworded')
    expect(reworded).toEqual({
      kind: 'reworded',
      pieces: [
        { kind: 'taken', text: 'Two' },
        { kind: 'added', text: 'Five' },
        { kind: 'same', text: ' people are missing, the county said.' },
      ],
    })
  })

  test.each([
    ['', '', []],
    ['', 'One', ['added']],
    ['One', '', ['taken']],
    ['One\n\nTwo', 'Two', ['taken', 'same']],
  ])('%j | %j', (before, after, kinds) => {
    expect(diffParagraphs(before, after).map(({ kind }) => kind)).toEqual(kinds)
  })

  test('gives every paragraph of either text once, in order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c d e', 'c d f', 'g'), { maxLength: 12 })
      .map((lines) => lines.join('\n\n'))
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffParagraphs(before, after)
        const side = (own: 'taken' | 'added') =>
          changes.flatMap((change) => {
            if (change.kind !== 'reworded')
              return change.kind === 'same' || change.kind === own ? [change.text] : []
            const pieces = change.pieces.filter(({ kind }) => kind === 'same' || kind === own)
            return [pieces.map((piece) => piece.text).join('')]
          })
        expect(side('taken').join('\n\n')).toBe(before)
        expect(side('added').join('\n\n')).toBe(after)
      }),
    )
  })
})
