import { describe, expect, test } from 'vitest'
import type { Receipt } from '../domain/story.ts'
import { joinedWords, wordsAt } from './words.ts'

const RECEIPT: Receipt = {
  articleId: 'a1',
  revisionId: 'r1',
  url: null,
  outlet: 'Harbour Post',
  span: [100, 132],
  sentence: 'The dam will hold, Ms Okoro said.',
}
const REPEAT: Receipt = { ...RECEIPT, revisionId: 'r2', span: [90, 140], sentence: 'x'.repeat(50) }

describe('words at a span', () => {
  const finding = { id: 'r1:s1', receipts: [REPEAT, RECEIPT] }

  test('come from the revision that the finding points into', () => {
    expect(wordsAt(finding, [100, 117])).toBe('The dam will hold')
  })
  test('are unknown outside of its receipts', () => {
    expect(wordsAt(finding, [90, 95])).toBeNull()
    expect(wordsAt({ ...finding, id: 'r3:s1' }, [100, 117])).toBeNull()
    expect(wordsAt(finding, null)).toBeNull()
  })
  test('join with what was left out shown', () => {
    expect(
      joinedWords(finding, [
        [100, 107],
        [108, 117],
      ]),
    ).toBe('The dam … will hold')
  })
  test('give way to the whole sentence where a part is missing', () => {
    expect(
      joinedWords({ id: 'r1:s1', receipts: [RECEIPT] }, [
        [100, 107],
        [200, 210],
      ]),
    ).toBe(RECEIPT.sentence)
    expect(joinedWords({ id: 'r1:s1', receipts: [] }, [])).toBe('')
  })
})
