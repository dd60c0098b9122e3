import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeSlug } from './slug.ts'

const free = () => false

describe('a slug', () => {
  test.each([
    ['Dam gives way above Sallow', 'dam-gives-way-above-sallow'],
    ['Peña Nieto’s visit: “We don’t agree”', 'pena-nietos-visit-we-dont-agree'],
    ['Øresund & Łódź: straße gesperrt', 'oresund-lodz-strasse-gesperrt'],
    ['洪水', 'story'],
    ['', 'story'],
    [
      'Engineers warn that the Orrin dam may not hold through the coming winter',
      'engineers-warn-that-the-orrin-dam-may-not-hold-through-the',
    ],
  ])('%s', (title, slug) => {
    expect(composeSlug(title, free)).toBe(slug)
  })

  test('takes a number where it is taken', () => {
    const taken = new Set(['flood', 'flood-2'])
    expect(composeSlug('Flood', (slug) => taken.has(slug))).toBe('flood-3')
  })

  test('is readable ASCII of at most 60 characters for any title, however many share it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.nat(30), (title, count) => {
        const taken = new Set<string>()
        for (let made = 0; made <= count; made++) {
          const slug = composeSlug(title, (known) => taken.has(known))
          expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
          expect(slug.length).toBeLessThanOrEqual(60)
          expect(taken.has(slug)).toBe(false)
          taken.add(slug)
        }
      }),
    )
  })
})
