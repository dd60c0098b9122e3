import { expect, test } from 'vitest'
import { dayIn, timexFault } from './timex-value.ts'

test.each([
  ['DATE', '2024-05-14'],
  ['DATE', '2024-02-29'],
  ['DATE', '2024-05'],
  ['DATE', '2024'],
  ['DATE', '199'],
  ['DATE', '2024-W20'],
  ['DATE', '2024-W20-WE'],
  ['DATE', '2024-Q3'],
  ['DATE', '2024-H1'],
  ['DATE', '2024-SU'],
  ['DATE', 'PRESENT_REF'],
  ['TIME', '2024-05-14T09:30'],
  ['TIME', '2024-05-14TNI'],
  ['TIME', 'T09:30'],
  ['DURATION', 'P2Y'],
  ['DURATION', 'PXW'],
  ['DURATION', 'PT90M'],
  ['DURATION', 'P1Y6M'],
  ['DURATION', 'P2DE'],
  ['SET', 'P1D'],
  ['SET', 'XXXX-WXX-2'],
] as const)('%s %s is well made', (type, value) => {
  expect(timexFault(type, value)).toBeNull()
})

test.each([
  ['DATE', '2023-02-29'],
  ['DATE', '2024-13'],
  ['DATE', '2024-5-14'],
  ['DATE', '2024-W54'],
  ['DATE', '2024-05-14T09:30'],
  ['DATE', 'P2Y'],
  ['TIME', '2024-05-14'],
  ['TIME', '2024-05-14T9:30'],
  ['TIME', '2023-02-29TNI'],
  ['DURATION', '2Y'],
  ['DURATION', 'P'],
  ['DURATION', 'P4H'],
  ['SET', 'daily'],
] as const)('%s %s is refused', (type, value) => {
  expect(timexFault(type, value)).toMatch(new RegExp(`^a ${type} is`))
})

test('a day is told from what is no day', () => {
  expect(['2024-05-14TNI', '2024-05', '2024-W20', 'P2Y', 'PAST_REF', null].map(dayIn)).toEqual([
    '2024-05-14',
    '2024-05',
    null,
    null,
    null,
    null,
  ])
})
