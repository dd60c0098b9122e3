import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DATELINE_RULES, findDateline } from './dateline.ts'

describe.each(DATELINE_RULES)('$name', (rule) => {
  test.each(rule.examples)('$text', ({ text, gives }) => {
    const dateline = findDateline(text)
    if (gives === null) expect(dateline).toBeNull()
    else {
      expect(dateline).toMatchObject({ rule: rule.name, place: gives.place, agency: gives.agency })
      expect(text.slice(dateline?.length)).toBe(gives.rest)
    }
  })
})

describe('findDateline', () => {
  test('gives the day of a full date only', () => {
    expect(findDateline('LONDON, March 3, 2017 (Reuters) - Oil')?.day).toBe('2017-03-03')
    expect(findDateline('LONDON, March 3 (Reuters) - Oil')?.day).toBeNull()
  })

  test.each([
    'The mayor (D) The people',
    '“We do not agree,” she said.',
    'Northport — once a harbour — is a ruin.',
    'CHAPTER ONE',
    'Question: What now?',
    'FEMA — The agency is late.',
  ])('sees none in: %s', (paragraph) => {
    expect(findDateline(paragraph)).toBeNull()
  })

  test('never reaches past the paragraph', () => {
    fc.assert(
      fc.property(fc.string(), (paragraph) => {
        expect(findDateline(paragraph)?.length ?? 0).toBeLessThanOrEqual(paragraph.length)
      }),
    )
  })
})
