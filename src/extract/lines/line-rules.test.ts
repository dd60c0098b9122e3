import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LINE_RULES } from './line-rules.ts'

describe.each(LINE_RULES)('$name', (rule) => {
  test.each(rule.examples)('$line', ({ line, reads }) => {
    expect(rule.read(line)).toEqual(reads)
  })

  test('has an example of what it takes and of what it leaves', () => {
    expect(rule.examples.some(({ reads }) => reads !== null)).toBe(true)
    expect(rule.examples.some(({ reads }) => reads === null)).toBe(true)
  })

  test('answers any line, and long ones at once', () => {
    fc.assert(fc.property(fc.string(), (line) => rule.read(line) === null || true))
    for (const piece of [
      'a ',
      'share ',
      'By A, ',
      '-',
      '(',
      'Photo: ',
      '. ',
      'comments',
      '\u0301',
    ]) {
      const startedAt = performance.now()
      rule.read(piece.repeat(Math.ceil(400 / piece.length)))
      rule.read(piece.repeat(100_000))
      expect(performance.now() - startedAt).toBeLessThan(100)
    }
  })
})
