import { expect, test } from 'vitest'
import { quotingOf } from './quoting.ts'

test.each([
  ['the bridge is safe', 'none'],
  ['the workers’ union and the ’90s', 'none'],
  ["the workers' union didn't", 'none'],
  ['“We agree,”', 'all'],
  ['"We agree,"', 'all'],
  ['‘We don’t agree’', 'all'],
  ["'We don't agree'", 'all'],
  ['“A quotation that goes on in the next paragraph.', 'all'],
  ['“He said, ‘Go,’ and went”', 'all'],
  ['it was “a disgrace”', 'some'],
  ["it was 'a disgrace'", 'some'],
  ['‘full’ and ‘frank’', 'some'],
  ['a 6" pipe', 'none'],
])('%s: %s', (words, quoting) => {
  expect(quotingOf(words)).toBe(quoting)
})
