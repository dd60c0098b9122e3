import { expect, test } from 'vitest'
import { countInWords, digitGroups } from './counts.ts'

test.each([
  [0, '0 stories'],
  [1, '1 story'],
  [1204, '1,204 stories'],
])('%d', (count, words) => expect(countInWords(count, 'story', 'stories')).toBe(words))

test.each([
  [1234.5678, '1,234.5678'],
  [-1_000_000, '-1,000,000'],
  [1e21, '1,000,000,000,000,000,000,000'],
  [1e-7, '0.0000001'],
])('%d', (value, digits) => expect(digitGroups(value)).toBe(digits))
