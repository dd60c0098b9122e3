import { expect, test } from 'vitest'
import { figureChart } from './figure-chart.ts'

const draw = (...points: [at: number, value: number][]) =>
  String(
    figureChart(
      points.map(([at, value]) => ({ at, value })),
      'From 2 to 3',
    ),
  )
const line = (drawn: string) => /points="([^"]*)"/.exec(drawn)?.[1]

test('runs from left to right by time, within its box, high values up', () => {
  const drawn = draw([0, 2], [75, 5], [100, 3])
  expect(line(drawn)).toBe('6,58 177,6 234,40.7')
  expect(drawn).toContain('<circle cx="234" cy="40.7" r="4"/>')
  expect(drawn).toContain('role="img" aria-label="From 2 to 3"')
})

test('is flat where nothing moved', () => {
  expect(line(draw([0, 7], [10, 7]))).toBe('6,32 234,32')
})

test('sets reports of one moment side by side', () => {
  expect(line(draw([5, 1], [5, 2], [5, 3]))).toBe('6,58 120,32 234,6')
})
