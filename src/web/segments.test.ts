import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutSegments, type Mark } from './segments.ts'

const mark = (kind: string, start: number, end: number): Mark<string> => ({
  kind,
  span: [start, end],
  id: `${kind}${start}`,
})

function drawn(length: number, marks: readonly Mark<string>[], cuts: readonly number[] = []) {
  return cutSegments(length, marks, cuts).map(
    ({ span, kinds, innermost }) =>
      `${span.join('-')} ${kinds.join('+')}${innermost === null ? '' : ` ${innermost.id}`}`,
  )
}

describe('segments', () => {
  test.each<[string, number, Mark<string>[], number[], string[]]>([
    ['plain text', 5, [], [], ['0-5 ']],
    ['no text', 0, [mark('a', 0, 0)], [], []],
    ['a mark inside', 9, [mark('a', 2, 4)], [], ['0-2 ', '2-4 a a2', '4-9 ']],
    ['nested', 9, [mark('a', 0, 9), mark('b', 3, 5)], [], ['0-3 a a0', '3-5 a+b b3', '5-9 a a0']],
    [
      'overlapping',
      9,
      [mark('a', 0, 5), mark('b', 3, 9)],
      [],
      ['0-3 a a0', '3-5 a+b b3', '5-9 b b3'],
    ],
    ['together', 4, [mark('b', 0, 4), mark('a', 0, 2)], [], ['0-2 a+b a0', '2-4 b b0']],
    [
      'twice the same kind',
      6,
      [mark('a', 0, 4), mark('a', 2, 6)],
      [],
      ['0-2 a a0', '2-4 a a2', '4-6 a a2'],
    ],
    ['beyond the text', 4, [mark('a', 2, 9), mark('b', 9, 12)], [], ['0-2 ', '2-4 a a2']],
    ['cut', 6, [mark('a', 0, 6)], [3], ['0-3 a a0', '3-6 a a0']],
  ])('%s', (_, length, marks, cuts, expected) => {
    expect(drawn(length, marks, cuts)).toEqual(expected)
  })

  test('cover the text once, and each is marked by exactly what covers it', () => {
    const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
    const marks = fc.array(
      fc.record({ kind: fc.constantFrom('a', 'b', 'c'), span: spans, id: fc.string() }),
      { maxLength: 12 },
    )
    void fc.assert(
      fc.property(fc.nat(40), marks, fc.array(fc.nat(40)), (length, drawnMarks, cuts) => {
        const all = drawnMarks as unknown as Mark<string>[]
        const segments = cutSegments(length, all, cuts)
        expect(segments.map(({ span }) => span[0])).toEqual(
          length === 0 ? [] : [0, ...segments.slice(0, -1).map(({ span }) => span[1])],
        )
        expect(segments.at(-1)?.span[1] ?? 0).toBe(length)
        for (const { span, kinds, innermost } of segments) {
          const over = all.filter((one) => one.span[0] <= span[0] && one.span[1] >= span[1])
          expect(kinds).toEqual([...new Set(over.map(({ kind }) => kind))].sort())
          const latest = Math.max(...over.map((one) => one.span[0]))
          expect(innermost?.span[0] ?? Number.NEGATIVE_INFINITY).toBe(latest)
        }
      }),
    )
  })

  test('of deeply nested marks come in time', () => {
    const count = 20_000
    const marks = Array.from({ length: count }, (_, at) => mark('a', at, 2 * count - at))
    expect(cutSegments(2 * count, marks, [])).toHaveLength(2 * count - 1)
  })
})
