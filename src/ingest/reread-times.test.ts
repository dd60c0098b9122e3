import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextReadAt } from './reread-times.ts'

const CHANGED_AT = Date.UTC(2031, 4, 3, 12)
const HOUR_MS = 3_600_000

it('a page is read at ages that widen', () => {
  const ages: number[] = []
  for (let now = CHANGED_AT; ages.length < 8; ) {
    now = nextReadAt(CHANGED_AT, now)
    ages.push((now - CHANGED_AT) / HOUR_MS)
  }
  expect(ages).toEqual([0.5, 2, 6, 24, 48, 96, 192, 384])
})

it.each([
  ['just before an age', 1.9, 2.4],
  ['long before an age', 1.5, 2],
  ['between ages', 3, 6],
  ['on the second day', 47, 58.75],
  ['years late', 24 * 1000, 24 * 1250],
])('a reading that came late, %s, does not bring the next one near', (_, readAge, nextAge) => {
  const next = nextReadAt(CHANGED_AT, CHANGED_AT + readAge * HOUR_MS)
  expect((next - CHANGED_AT) / HOUR_MS).toBeCloseTo(nextAge, 6)
})

it('a publication that is yet to come counts as now', () => {
  expect(nextReadAt(CHANGED_AT + 30 * HOUR_MS, CHANGED_AT)).toBe(CHANGED_AT + HOUR_MS / 2)
})

it('the next reading is always at least half an hour away', () => {
  const instants = fc.integer({ min: 0, max: CHANGED_AT * 2 })
  fc.assert(
    fc.property(instants, instants, (changedAt, now) => {
      expect(nextReadAt(changedAt, now)).toBeGreaterThanOrEqual(now + HOUR_MS / 2)
    }),
  )
})
