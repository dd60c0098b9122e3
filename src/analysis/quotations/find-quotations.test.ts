import { expect, test } from 'vitest'
import { readDocument } from '../../language/read-document.ts'
import { readForFindings } from '../reading.ts'

function quotationsOf(text: string): readonly string[] {
  const { document, quotations } = readForFindings(readDocument(text))
  return quotations.map(({ first, end }) =>
    text.slice(document.starts[first], document.ends[end - 1]),
  )
}

test.each([
  ['"We go," she said. "Now."', ['"We go,"', '"Now."']],
  ['“We go,” she said.', ['“We go,”']],
  ["``We go,'' she said.", ["``We go,''"]],
  ['A board of 6" and "wide" cut', ['"wide"']],
  ["The officials' plan isn't 'the boys' best,' he said", ["'the boys' best,'"]],
  ["In the '90s the officials' plan failed", []],
  ['‘We go,’ she said', ['‘We go,’']],
  ['An “open mark\nand no more', []],
  ['He said "one and "two" more', ['"two"']],
  ['“First part.\n\n“Last part,” he said.', ['“First part.', '“Last part,”']],
])('%s', (text, expected) => {
  expect(quotationsOf(text)).toEqual(expected)
})

test('only the part after an unclosed paragraph continues a quotation', () => {
  const { quotations } = readForFindings(readDocument('“One.\n\n“Two.”\n\n“Three.”'))
  expect(quotations.map(({ continues }) => continues)).toEqual([false, true, false])
})
