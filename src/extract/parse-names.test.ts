import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseNames } from './parse-names.ts'

describe('parseNames', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe']],
    ['By Jane Doe, Political correspondent', ['Jane Doe']],
    ['By Jane Doe and Ken Ode', ['Jane Doe', 'Ken Ode']],
    ['Jane Doe, Ken Ode & Li Wei, Harbour Post', ['Jane Doe', 'Ken Ode', 'Li Wei', 'Harbour Post']],
    ["HBC's Mara Lindqvist, Ola Berg and Tom O’Dea", ['Mara Lindqvist', 'Ola Berg', 'Tom O’Dea']],
    ['Mara Lindqvist in Northport', ['Mara Lindqvist']],
    ['Written by: Ludwig van der Meer Jr.', ['Ludwig van der Meer Jr.']],
    ['Von Anna d’Arco', ['Anna d’Arco']],
    ['By J. R. Doe | Staff Writer', ['J. R. Doe']],
    ['By the harbour wall stood a man', []],
    ['By 5 p.m. Thursday', []],
    ['jane@example.com', []],
    ['', []],
  ])('reads "%s"', (credit, names) => {
    expect(parseNames(credit)).toEqual(names)
  })

  test('gives only pieces of the credit', () => {
    fc.assert(
      fc.property(fc.string(), (credit) => {
        for (const name of parseNames(credit)) expect(credit).toContain(name)
      }),
    )
  })
})
