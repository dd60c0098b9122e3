import { describe, expect, test } from 'vitest'
import type { Statement } from '../../domain/findings.ts'
import { sliceSpan } from '../../domain/span.ts'
import { readDocument } from '../../language/read-document.ts'
import { readForFindings } from '../reading.ts'
import { findTimexes } from '../timexes/find-timexes.ts'
import { attributeFigures, figureRules, findFigures } from './find-figures.ts'

function figuresIn(text: string) {
  const document = readDocument(text)
  return findFigures(readForFindings(document), findTimexes(document, '2017-02-23'))
}

/** Words, value and unit, in text order. */
function valuesIn(text: string) {
  return figuresIn(text).map((figure) => [sliceSpan(text, figure.span), figure.value, figure.unit])
}

describe('money, shares and sizes', () => {
  test.each([
    ['It cost US$3 million.', 'US$3 million', 3_000_000, 'USD'],
    ['A fund of A$ 52.5 million opened.', 'A$ 52.5 million', 52_500_000, 'AUD'],
    ['The bank lost £2.3bn.', '£2.3bn', 2_300_000_000, 'GBP'],
    ['It asked for 30 million euros.', '30 million euros', 30_000_000, 'EUR'],
    ['They need 1.5 billion pesos.', '1.5 billion pesos', 1_500_000_000, 'pesos'],
    ['They need 2 billion Mexican pesos.', '2 billion Mexican pesos', 2_000_000_000, 'MXN'],
    ['Fuel rose 26 cents.', '26 cents', 0.26, 'USD'],
    ['Rent rose six per cent.', 'six per cent', 6, 'percent'],
    ['Her lead is 4.5 percentage points.', '4.5 percentage points', 4.5, 'percentage points'],
    ['The fire spread to 12,000 acres.', '12,000 acres', 12_000, 'acres'],
    ['A 6.1-magnitude quake hit.', '6.1-magnitude', 6.1, 'magnitude'],
    ['Gusts reached 140 kilometers per hour.', '140 kilometers per hour', 140, 'km/h'],
  ])('%s', (text, words, value, unit) => {
    expect(valuesIn(text)).toEqual([[words, value, unit]])
  })
})

describe('the same count has the same unit, however it is told', () => {
  test.each([
    ['At least 12 people were killed.', 12, 'dead'],
    ['The blast left 12 dead.', 12, 'dead'],
    ['The collapse killed 12 miners.', 12, 'dead'],
    ['The death toll rose to 12.', 12, 'dead'],
    ['Divers recovered the bodies of 12 people.', 12, 'dead'],
    ['Twelve others were wounded.', 12, 'injured'],
    ['The crash injured 12.', 12, 'injured'],
    ['Police arrested 12 protesters.', 12, 'arrested'],
    ['Another 12 houses burned.', 12, 'homes'],
    ['Three officers came.', 3, 'officers'],
  ])('%s', (text, value, unit) => {
    expect(figuresIn(text)).toMatchObject([{ value, unit }])
  })
})

describe('what stands around a figure', () => {
  test.each([
    ['Growth was 10 to 15 percent.', { value: 10, high: 15, approximate: false }],
    ['Between 30 and 40 people died.', { value: 30, high: 40, unit: 'dead' }],
    ['Nearly 300 homes burned.', { value: 300, approximate: true }],
    ['Several million people fled.', { value: null, approximate: true }],
    ['Trade is worth $1.5 billion a day.', { per: 'day', value: 1_500_000_000 }],
    ['It earned $2.10 a share.', { per: 'share', value: 2.1 }],
    ['She suggested a 20% levy on sugar.', { status: 'proposed' }],
    ['Damage is estimated at $40 million.', { status: 'estimated' }],
    ['As of Tuesday, 61 people were missing.', { asOf: '2017-02-21', unit: 'missing' }],
  ])('%s', (text, expected) => {
    expect(figuresIn(text)).toMatchObject([expected])
  })
})

test.each([
  ['Officials discussed security and trade amounting to $1.5 billion a day.', 'trade'],
  [
    'He suggested putting a 20% tariff on Ostran goods entering the port.',
    'tariff on Ostran goods entering the port',
  ],
  [
    'Under the pact, the ministry has given Velna $2.6 billion since 2008.',
    'Under the pact, the ministry has given Velna',
  ],
  ['About 30% of the vote was counted.', 'vote'],
  ['The council voted to raise water rates by 9 percent.', 'water rates'],
  ['Turnout was 54.2%, the commission said.', 'Turnout'],
  ['The company set aside a fund of $48 million.', 'fund'],
  ['Labor would lower it to 15 percent in the Senate.', null],
  ['It killed 36 people in the valley.', null],
  ['It pledged $5 million in aid.', 'aid'],
])('what is measured: %s', (text, words) => {
  const [figure] = figuresIn(text)
  expect(figure?.of == null ? null : sliceSpan(text, figure.of)).toBe(words)
})

describe('no figures', () => {
  test.each([
    'Rhea Calder, 45, lives at 12 Harbor Street.',
    'The Rovers won 3-2 in the second half.',
    'Two days later the Boeing 737 landed on Highway 1.',
    'The Group of Seven met on 21 February 2017 at 3 p.m.',
    'Call 555-0142 about COVID-19 rules under Article 50.',
    'A 45-year-old woman served 10 years.',
    'One woman said so.',
    'One in five voters stayed at home.',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual([])
  })
})

test('a figure belongs to the innermost statement that holds it', () => {
  const text = 'Calder said the mayor denied that 40 people died.'
  const statement = (id: string, start: number, act: Statement['act']): Statement => ({
    id,
    rule: 'statements/test',
    kind: 'indirect',
    act,
    source: { entities: [], span: null },
    cue: null,
    content: [[start, text.length]],
    within: null,
    audience: null,
    when: null,
    place: null,
    negated: false,
  })
  const statements = [
    statement('s1', text.indexOf('the mayor'), 'assert'),
    statement('s2', text.indexOf('that 40'), 'deny'),
  ]
  expect(attributeFigures(figuresIn(text), statements)).toMatchObject([
    { unit: 'dead', value: 40, statement: 's2', status: 'disputed' },
  ])
})

describe.each(figureRules)('$name', (rule) => {
  test.each(rule.examples)('$text', ({ text, finds }) => {
    const found = figuresIn(text).filter((figure) => figure.rule === rule.name)
    expect(found.map((figure) => sliceSpan(text, figure.span))).toEqual(finds)
  })
})
