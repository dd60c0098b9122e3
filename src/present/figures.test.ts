import { expect, test } from 'vitest'
import { figureText } from './figures.ts'

const PLAIN = { high: null, approximate: false, per: null }

test.each([
  [{ ...PLAIN, value: 1_500_000_000, unit: 'USD', per: 'day' }, '$1.5 billion a day'],
  [{ ...PLAIN, value: 1_234_567_890, unit: 'USD' }, '$1,234,567,890'],
  [{ ...PLAIN, value: 2_250_000, unit: 'CHF' }, 'CHF 2.25 million'],
  [{ ...PLAIN, value: -400, unit: 'EUR' }, '−€400'],
  [{ ...PLAIN, value: 20, unit: 'percent' }, '20%'],
  [{ ...PLAIN, value: 5, high: 7.5, unit: 'percent' }, '5% to 7.5%'],
  [{ ...PLAIN, value: 2300, unit: 'people', approximate: true }, 'about 2,300 people'],
  [{ ...PLAIN, value: 80, high: 100, unit: 'acres', per: 'hour' }, '80 to 100 acres an hour'],
  [{ ...PLAIN, value: 12, unit: 'doctors', per: 'capita' }, '12 doctors per capita'],
  [{ ...PLAIN, value: 1e24, unit: 'stars' }, '1,000,000,000,000 trillion stars'],
  [{ ...PLAIN, value: null, unit: 'people' }, null],
  [{ ...PLAIN, value: Number.NaN, unit: 'people' }, null],
])('%o', (quantity, text) => expect(figureText(quantity)).toBe(text))
