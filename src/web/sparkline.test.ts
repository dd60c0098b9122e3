import { expect, test } from 'vitest'
import { sparkline } from './sparkline.ts'

test('runs from left to right within its box, high values up', () => {
  const drawn = String(sparkline([2, 5, 3]))
  expect(drawn).toContain('points="3,21 48,3 93,15"')
  expect(drawn).toContain('cx="93" cy="15"')
})

test('is flat where nothing moved', () => {
  expect(String(sparkline([7, 7]))).toContain('points="3,21 93,21"')
})
