import { describe, expect, test } from 'vitest'
import { isCorrection } from './corrections.ts'

describe('isCorrection', () => {
  test.each([
    'An earlier version of this article misstated the height of the dam.',
    'Correction: The dam is 41 metres high, not 14.',
    'CLARIFICATION — The mayor spoke on Monday.',
    'This story has been updated to include the sheriff’s statement.',
    'This article was amended on 4 May to correct a name.',
    "Editor's note: A previous headline was incorrect.",
    '(This May 4 story has been corrected to remove a figure)',
    '(Corrects spelling of name in third paragraph)',
  ])('sees one in: %s', (paragraph) => {
    expect(isCorrection(paragraph)).toBe(true)
  })

  test.each([
    'Corrections officers found the prisoner gone on Monday.',
    'The ministry issued a correction on Tuesday.',
    "Editor's note: Ann Smith is a teacher in Holm.",
    'Update: The road is open again.',
    'An earlier version of the bill failed in March.',
  ])('sees none in: %s', (paragraph) => {
    expect(isCorrection(paragraph)).toBe(false)
  })
})
