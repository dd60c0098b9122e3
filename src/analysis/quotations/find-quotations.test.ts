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
  ['‘He told me “go home” and I went,’ she said.', ['‘He told me “go home” and I went,’']],
  ['\'He told me "go home" and I went,\' she said.', ['\'He told me "go home" and I went,\'']],
  [
    '‘First of it.\n\n‘Last of it,’ he said. ‘I’m done.’',
    ['‘First of it.', '‘Last of it,’', '‘I’m done.’'],
  ],
  ["'It's the boys' fault,' she said. The '90s are over.", ["'It's the boys' fault,'"]],
  ['“He said ‘go home,’ and left,” Roe said.', ['“He said ‘go home,’ and left,”']],
  ['He said ‘no’. “Fine,” said Roe of the ‘deal’.', ['“Fine,”']],
  [
    '‘It’s over,’ he said.\n\nThe “plan” was ‘a mess’, Roe said. ‘We call it “the pit”.’',
    ['‘It’s over,’', '“plan”', '‘a mess’', '‘We call it “the pit”.’'],
  ],
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
