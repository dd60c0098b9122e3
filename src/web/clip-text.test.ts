import { expect, test } from 'vitest'
import { clipText } from './clip-text.ts'

test.each([
  ['short', 10, 'short'],
  ['one two three', 10, 'one two…'],
  ['W'.repeat(12), 10, `${'W'.repeat(9)}…`],
  ['12345678😀', 10, '12345678😀'],
  ['12345678😀9', 10, '12345678…'],
])('%s within %d', (text, most, clipped) => expect(clipText(text, most)).toBe(clipped))
