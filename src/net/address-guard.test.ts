import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createAddressGuard } from './address-guard.ts'

type Spelling = { readonly url: string; readonly group: string }

const SPELLINGS = JSON.parse(
  readFileSync(new URL('./fixtures/ssrf-spellings.json', import.meta.url), 'utf8'),
) as Spelling[]

it('refuses every spelling of a forbidden address', () => {
  const { refusalOf } = createAddressGuard([])
  expect(SPELLINGS).toHaveLength(383)
  expect(SPELLINGS.filter(({ url }) => refusalOf(url) === null)).toEqual([])
  const reasons = SPELLINGS.map(({ url }) => refusalOf(url) ?? '')
  expect(reasons.filter((reason) => /\n|^$/.test(reason) || reason.length > 200)).toEqual([])
})

it('refuses them too where others are allowed', () => {
  const { refusalOf } = createAddressGuard(['127.0.0.1:4000', 'localhost:4001', '[::1]:4000'])
  expect(SPELLINGS.filter(({ url }) => refusalOf(url) === null)).toEqual([])
})

describe('lets exactly the allowed pairs through', () => {
  const { refusalOf, mayConnect } = createAddressGuard([
    '127.0.0.1:4000',
    '[::1]:4001',
    'outlet.internal:80',
  ])
  it.each([
    ['http://127.0.0.1:4000/a', true],
    ['http://0x7f.1:4000/', true],
    ['https://127.0.0.1:4000/', true],
    ['http://127.0.0.1:4001/', false],
    ['http://127.0.0.2:4000/', false],
    ['http://[::1]:4001/', true],
    ['http://[::1]:4000/', false],
    ['http://[::ffff:127.0.0.1]:4000/', false],
    ['http://outlet.internal/', true],
    ['https://outlet.internal/', false],
    ['https://example.com/', true],
    ['http://1.1.1.1:4000/', true],
  ])('%s: %s', (address, passes) => {
    expect(refusalOf(address) === null).toBe(passes)
  })

  it('leaves local names on an allowed port to the look-up', () => {
    expect(refusalOf('http://localhost:4000/')).toBeNull()
    expect(mayConnect('127.0.0.1', 4000, 'localhost')).toBe(true)
    expect(mayConnect('127.0.0.1', 4001, 'localhost')).toBe(false)
    expect(mayConnect('10.0.0.1', 80, 'outlet.internal')).toBe(true)
    expect(mayConnect('10.0.0.1', 80, 'example.com')).toBe(false)
  })
})

it.each(['127.0.0.1', 'http://127.0.0.1:80', '127.0.0.1:x', 'a b:80', '', 'u@h:80'])(
  'takes no allowed address like %s',
  (pair) => {
    expect(() => createAddressGuard([pair])).toThrow(/HOST:PORT/)
  },
)
