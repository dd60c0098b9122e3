import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeMarks, parseMarks } from './parse-marks.ts'

const read = (source: string) => {
  const problems: string[] = []
  const { text, marks } = parseMarks(source, 1, 1, (_place, message) => problems.push(message))
  const found = marks.map(({ labels, start, end }) => [labels.join(','), text.slice(start, end)])
  return { text, marks: found, problems }
}

test.each([
  ['plain', 'one two', 'one two', []],
  ['one', '{e1 one} two', 'one two', [['e1', 'one']]],
  [
    'nested',
    '{s1 one {e1 two}}',
    'one two',
    [
      ['s1', 'one two'],
      ['e1', 'two'],
    ],
  ],
  ['of two labels', '{e1,s1.src one} two', 'one two', [['e1,s1.src', 'one']]],
  [
    'crossing',
    '{s1 one {m1 two{/s1} three}',
    'one two three',
    [
      ['s1', 'one two'],
      ['m1', 'two three'],
    ],
  ],
  [
    'side by side',
    '{e1 one}{e2  two}',
    'one two',
    [
      ['e1', 'one'],
      ['e2', ' two'],
    ],
  ],
  ['escaped', '\\{e1 one\\} \\\\', '{e1 one} \\', []],
])('marks %s are read', (_name, source, text, marks) => {
  expect(read(source)).toMatchObject({ text, marks })
  expect(composeMarks(parseMarks(source, 1, 1, () => {}))).toBe(source)
})

test('problems name the column of their brace', () => {
  const columns: number[] = []
  parseMarks('one {e1 two', 3, 5, ({ line, column }) => columns.push(line, column))
  expect(columns).toEqual([3, 9])
})

test('any marks on any text compose to what is read as the same', () => {
  const text = 'Ada {Quill} said \\ that “the bridge” would stay shut on Tuesday, they say'
  const edges = [...text.matchAll(/\S+/g)].map(
    ({ index, 0: word }) => [index, index + word.length] as const,
  )
  const span = fc
    .tuple(fc.nat(edges.length - 1), fc.nat(edges.length - 1))
    .map(([a, b]) => [edges[Math.min(a, b)]?.[0] ?? 0, edges[Math.max(a, b)]?.[1] ?? 0] as const)
  const spans = fc.uniqueArray(span, {
    selector: ([start, end]) => `${start} ${end}`,
    maxLength: 8,
  })
  fc.assert(
    fc.property(spans, (chosen) => {
      const marks = chosen.map(([start, end], index) => ({
        labels: [`e${index + 1}`],
        start,
        end,
        column: 0,
      }))
      const problems: string[] = []
      const source = composeMarks({ text, marks })
      const again = parseMarks(source, 1, 1, (_place, message) => problems.push(message))
      const plain = (all: typeof again.marks) =>
        all.map(({ labels, start, end }) => `${labels[0]} ${start} ${end}`).sort()
      expect(problems).toEqual([])
      expect(again.text).toBe(text)
      expect(plain(again.marks)).toEqual(plain(marks))
      expect(composeMarks(again)).toBe(source)
    }),
  )
})

test('no text makes it throw', () => {
  const pieces = fc.array(
    fc.constantFrom('{', '}', '{/', 'e1', 's1.src', ',', ' ', '\\', 'word', '“'),
  )
  fc.assert(
    fc.property(pieces, (some) => {
      expect(() => parseMarks(some.join(''), 1, 1, () => {})).not.toThrow()
    }),
  )
})
