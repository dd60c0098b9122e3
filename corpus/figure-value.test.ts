import { expect, test } from 'vitest'
import { figureFault, unitFault, valuesIn } from './figure-value.ts'

test.each([
  ['$1.5 billion a day', [1_500_000_000]],
  ['£3.4m', [3_400_000]],
  ['1,200 asylum seekers', [1200]],
  ['Rs 12,50,000', [1_250_000]],
  ['500 crore', [5_000_000_000]],
  ['two lakh people', [200_000]],
  ['twenty-one homes', [21]],
  ['three dozen tents', [36]],
  ['60 to 80 mph', [60, 80]],
  ['$10-15 million', [10_000_000, 15_000_000]],
  ['$10 million to $1 billion', [10_000_000, 1_000_000_000]],
  ['26 cents', [0.26]],
  ['17 per cent', [17]],
  ['20p', [0.2]],
  ['55c a litre', [0.55]],
  ['38C', [38]],
  ['3-4C', [3, 4]],
  ['dozens of people', []],
  ['5½ feet', null],
])('%s gives %j', (words, values) => {
  expect(valuesIn(words)).toEqual(values)
})

test.each([
  ['12 people', 12, null, null],
  ['12 people', 13, null, '13 is not in'],
  ['12 people', null, null, 'the digits give 12'],
  ['dozens of people', null, null, null],
  ['60 to 80 mph', 60, 80, null],
  ['60 to 80 mph', 60, 90, '90 is not in'],
  ['two and a half', 2.5, null, null],
])('%s as %s to %s: %s', (words, value, high, fault) => {
  const found = figureFault(words, value, high)
  if (fault === null) expect(found).toBeNull()
  else expect(found).toContain(fault)
})

test.each([
  ['$3', 'USD', true],
  ['A$3', 'AUD', true],
  ['$3', 'EUR', false],
  ['£3', 'GBP', true],
  ['Rs 500', 'INR', true],
  ['20%', 'percent', true],
  ['20 per cent', 'people', false],
  ['four percentage points', 'percentage points', true],
  ['12 people', 'people', true],
  ['12 people', 'People', false],
])('%s in %s: %s', (words, unit, isRight) => {
  expect(unitFault(words, unit) === null).toBe(isRight)
})
