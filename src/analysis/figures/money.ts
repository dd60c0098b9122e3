import {
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  LARGE_SUM_CURRENCIES,
} from '../../lexicon/en/currencies.ts'
import { cleanOf, DIGITS, parseNumber } from '../numbers.ts'
import { AMOUNT, longestFirst, NUMBER_OR_RANGE, parseAmount, parseRange, TO } from './amounts.ts'
import { type FigureRule, figuresOf } from './figure-rule.ts'

const escaped = (words: string) =>
  words.replaceAll('.', String.raw`\.`).replaceAll('$', String.raw`\$`)

const SIGN = `(?:${longestFirst([...CURRENCY_SIGNS.keys()].map(escaped))})`
const NAME = `(?:${longestFirst([...CURRENCY_NAMES.keys()].map(escaped))})`
const LARGE = `(?:${[...LARGE_SUM_CURRENCIES.keys()].join('|')})`
/** A code or name that says again which dollars: "$249 USD", "$9.99 US dollars", "$99 (USD)". */
const AGAIN = String.raw`(?: \(?(?:USD|US|U\.S\.|AUD|CAD|NZD|EUR|GBP)(?: dollars)?\b(?!\$)| dollars\b)?`

const signed: FigureRule = {
  name: 'figures/money',
  examples: [
    { text: 'Trade amounts to $1.5 billion a day.', finds: ['$1.5 billion a day'] },
    { text: 'It cost £2.3bn, or US$3 million.', finds: ['£2.3bn', 'US$3 million'] },
    { text: 'Bids of $10 million to $15 million came.', finds: ['$10 million to $15 million'] },
    { text: 'It rose from $10 million to $15 million.', finds: ['$10 million', '$15 million'] },
    {
      text: 'The $2-million loss and the A$ 40 million grant.',
      finds: ['$2-million', 'A$ 40 million'],
    },
    { text: 'Rs 500 crore was paid.', finds: ['Rs 500 crore'] },
    { text: 'He typed $HOME and $x.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`(?<![\w$£€])(${SIGN})[  ]?${AMOUNT}(?:${TO}(?:\1[  ]?)?${AMOUNT})?(?!\d)${AGAIN}`,
    'gi',
  ),
  read(match, text) {
    const [whole, sign = '', digits, long, short, highDigits, highLong, highShort] = match
    const unit = unitOfSign(sign)
    if (unit === null) return []
    const high = parseAmount(highDigits, highLong, highShort)
    const isShared = long === undefined && short === undefined
    const value =
      isShared && high !== null
        ? parseAmount(digits, highLong, highShort)
        : parseAmount(digits, long, short)
    if (highDigits === undefined || high === null) return figuresOf(match, value, null, unit)
    const isChange = /\bfrom (?:\w+ ){0,2}$/i.test(
      text.slice(Math.max(0, match.index - 24), match.index),
    )
    if (!isChange && value !== null && high > value) return figuresOf(match, value, high, unit)
    // "From $10 million to $15 million": two sums, the second one new.
    const low = parseAmount(digits, long, short)
    const highStart =
      whole.lastIndexOf(sign) > 0 ? whole.lastIndexOf(sign) : whole.lastIndexOf(highDigits)
    const lowEnd = /(?: to | ?[-–—] ?)$/i.exec(whole.slice(0, highStart))?.index ?? highStart
    return [
      { span: [match.index, match.index + lowEnd], value: low, high: null, unit, isVague: false },
      {
        span: [match.index + highStart, match.index + whole.length],
        value: high,
        high: null,
        unit,
        isVague: false,
      },
    ]
  },
}

const named: FigureRule = {
  name: 'figures/money-in-words',
  examples: [
    { text: 'They asked for 30 million euros.', finds: ['30 million euros'] },
    { text: 'It rose by 26 cents to five dollars.', finds: ['26 cents', 'five dollars'] },
    { text: 'A fund of 1.5 billion pesos.', finds: ['1.5 billion pesos'] },
    { text: 'She gave half a million dollars.', finds: ['half a million dollars'] },
    { text: 'He carried 20 pounds of flour; they won two.', finds: [] },
  ],
  pattern: new RegExp(
    String.raw`${NUMBER_OR_RANGE}[ -](?:(${NAME})(?:s|es)?\b|(?<=(?:million|billion|trillion)[ -])(${LARGE})s?\b)`,
    'iy',
  ),
  read(match) {
    const [, low = '', top, name, large] = match
    const currency =
      CURRENCY_NAMES.get(name?.toLowerCase() ?? '') ??
      LARGE_SUM_CURRENCIES.get(large?.toLowerCase() ?? '')
    if (currency === undefined) return []
    const { value, high } = parseRange(low, top)
    const scale = (sum: number | null) =>
      sum === null || currency.hundredth !== true ? sum : cleanOf(sum / 100)
    return figuresOf(match, scale(value), scale(high), currency.unit)
  },
}

const MONEY_NEAR = /[£]|\b(?:pence|shares?|price[sd]?|bid|offer|cost|tax|duty|dividend|stock)\b/i

const pence: FigureRule = {
  name: 'figures/money-in-pence',
  examples: [
    { text: 'It would pay 430p a share, up from 412p.', finds: ['430p', '412p'] },
    { text: 'The shares closed at 1,441.5p.', finds: ['1,441.5p'] },
    { text: 'The film comes in 1080p.', finds: [] },
  ],
  pattern: new RegExp(String.raw`(${DIGITS})p(?![\p{L}\d])`, 'iuy'),
  read(match, text) {
    const value = parseNumber(match[1] ?? '')
    const around = text.slice(Math.max(0, match.index - 80), match.index + 80)
    if (value === null || !MONEY_NEAR.test(around)) return []
    return figuresOf(match, cleanOf(value / 100), null, 'GBP')
  },
}

const vague: FigureRule = {
  name: 'figures/vague-money',
  examples: [
    { text: 'It would cost billions of dollars.', finds: ['billions of dollars'] },
    { text: 'Millions of stars shone.', finds: [] },
  ],
  pattern:
    /\b(?:(?:tens|hundreds|thousands) of )?(?:hundreds|thousands|millions|billions|trillions) of (dollars|euros|pounds|yen|yuan)\b/gi,
  read(match) {
    const name = (match[1] ?? '').toLowerCase()
    // Hundreds of pounds may be weighed.
    if (name === 'pounds' && !/[mb]illions of/i.test(match[0])) return []
    const unit =
      name === 'pounds'
        ? 'GBP'
        : (CURRENCY_NAMES.get(name.replace(/s$/, '')) ?? CURRENCY_NAMES.get(name))?.unit
    if (unit === undefined) return []
    return [
      {
        span: [match.index, match.index + match[0].length],
        value: null,
        high: null,
        unit,
        isVague: true,
      },
    ]
  },
}

/** Codes and letters count as written ("Rs", never "rs"); signs have no case. */
function unitOfSign(sign: string): string | null {
  return CURRENCY_SIGNS.get(sign) ?? null
}

export const moneyRules: readonly FigureRule[] = [signed, named, pence, vague]
