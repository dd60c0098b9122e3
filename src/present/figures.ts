import type { Figure } from '../domain/findings.ts'
import { digitGroups } from './counts.ts'

type Quantity = Pick<Figure, 'value' | 'high' | 'unit' | 'approximate' | 'per'>

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  INR: '₹',
  KRW: '₩',
  UAH: '₴',
  ILS: '₪',
  TRY: '₺',
  NGN: '₦',
  AUD: 'A$',
  CAD: 'C$',
  NZD: 'NZ$',
  HKD: 'HK$',
  BRL: 'R$',
}

const SCALES: readonly (readonly [size: number, name: string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
]

/**
 * A figure in the usual short form: "$1.5 billion a day", "about 2,300 people", "5% to 7%"; null where its value is not
 * known. Never rounds: what does not come out even in millions or billions keeps all its digits.
 */
export function figureText(quantity: Quantity): string | null {
  const { value, high, unit, approximate, per } = quantity
  if (value === null || !Number.isFinite(value)) return null
  const range =
    high === null
      ? amountText(value, unit)
      : `${amountText(value, unit)} to ${amountText(high, unit)}`
  const counted = isCounted(unit) ? ` ${unit}` : ''
  return `${approximate ? 'about ' : ''}${range}${counted}${per === null ? '' : ` ${perText(per)}`}`
}

function amountText(value: number, unit: string): string {
  const number = scaledNumber(Math.abs(value))
  const minus = value < 0 ? '−' : ''
  if (unit === 'percent') return `${minus}${number}%`
  if (isCounted(unit)) return minus + number
  const sign = SIGNS[unit]
  return sign === undefined ? `${minus}${unit} ${number}` : minus + sign + number
}

function scaledNumber(value: number): string {
  for (const [size, name] of SCALES) {
    if (value < size) continue
    const scaled = value / size
    const isEven = Number(scaled.toFixed(2)) === scaled
    return isEven ? `${digitGroups(scaled)} ${name}` : digitGroups(value)
  }
  return digitGroups(value)
}

function isCounted(unit: string): boolean {
  return unit !== 'percent' && !/^[A-Z]{3}$/.test(unit)
}

function perText(per: string): string {
  if (per === 'capita') return 'per capita'
  return `${/^(?:[aeio]|hour)/.test(per) ? 'an' : 'a'} ${per}`
}
