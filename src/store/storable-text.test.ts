import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromStorableText, toStorableText } from './storable-text.ts'

const anyCodeUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units))

test('any sequence of code units comes back, and every database can hold it meanwhile', () => {
  fc.assert(
    fc.property(anyCodeUnits, (text) => {
      const stored = toStorableText(text)
      expect(fromStorableText(stored)).toBe(text)
      expect(stored.isWellFormed()).toBe(true)
      expect(stored).not.toContain('\0')
      expect(fromStorableText(toStorableText(stored))).toBe(stored)
    }),
  )
})

test('plain text is stored as it is', () => {
  for (const text of ['', 'The bridge is closed.', 'fire 🔥', '\u0001json'])
    expect(toStorableText(text)).toBe(text)
})
