import { expect, it } from 'vitest'
import { outletOf } from './outlet-of.ts'
import { resolveAddress } from './resolve-address.ts'

it.each([
  ['/a', 'https://example.com/news/', 'https://example.com/a'],
  ['a', 'https://example.com/news/', 'https://example.com/news/a'],
  ['//other.example/a', 'https://example.com/', 'https://other.example/a'],
  ['https://example.com/a', null, 'https://example.com/a'],
  [' https://exam\nple.com/a ', null, 'https://example.com/a'],
  ['/a', null, null],
  ['java\nscript:alert(1)', 'https://example.com/', null],
  ['data:text/html,x', 'https://example.com/', null],
  ['', 'https://example.com/', null],
  ['a', 'no base', null],
])('%s on %s is %s', (link, base, address) => {
  expect(resolveAddress(link, base)).toBe(address)
})

it.each([
  ['https://www.example.com/a', 'example.com'],
  ['https://feeds.example.co.uk/rss', 'example.co.uk'],
  ['https://news.example.com/a', 'news.example.com'],
  ['https://m.example/a', 'm.example'],
  ['no address', null],
])('the outlet of %s is %s', (address, outlet) => {
  expect(outletOf(address)).toBe(outlet)
})
