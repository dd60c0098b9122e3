import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalAddress } from './canonical-address.ts'

const ARTICLE = 'https://example.com/2024/05/dam-report'

describe('one article, one identity', () => {
  it.each([
    'http://example.com/2024/05/dam-report',
    'https://www.example.com/2024/05/dam-report/',
    'HTTPS://WWW.Example.COM:443/2024/05/dam-report',
    'http://example.com.:80/2024/05/dam-report',
    'https://m.example.com/2024/05/dam-report',
    'https://amp.example.com/2024/05/dam-report',
    'https://example.com/2024/05/dam-report/amp/',
    'https://example.com/2024/05/dam-report?amp',
    'https://example.com/2024/05/dam-report/index.html',
    'https://example.com/2024/05/dam-report#comments',
    'https://example.com/2024/05/dam-report#:~:text=the%20dam',
    'https://example.com/2024/05/dam-report?utm_source=rss&utm_medium=feed',
    'https://example.com/2024/05/dam-report?utm_source=rss&amp;utm_medium=feed',
    'https://example.com/2024/05/dam-report?source=rss&fbclid=x',
    'https://example.com/2024/05/dam-report?',
    'https://reader:secret@example.com/2024/05/dam-report',
    'https://example.com/2024/04/../05//dam-report',
    'https://example.com/2024/05/dam%2dreport',
    'https://example.com/2024/05/dam-report;jsessionid=8F3',
    'https://www.google.com/amp/s/example.com/2024/05/dam-report',
    'https://example-com.cdn.ampproject.org/c/s/www.example.com/2024/05/dam-report',
    '  https://example.com/2024/05/dam-report\n',
  ])('%s', (address) => {
    expect(canonicalAddress(address)).toBe(ARTICLE)
  })
})

describe('different articles stay apart', () => {
  it.each([
    ['https://example.com/a', 'https://example.com/A'],
    ['https://example.com/?p=1', 'https://example.com/?p=2'],
    ['https://example.com/a?source=police', 'https://example.com/a?source=mayor'],
    ['https://example.com/#!/a', 'https://example.com/#!/b'],
    ['https://example.com/#/a', 'https://example.com/#/b'],
    ['https://news.example.com/a', 'https://sport.example.com/a'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8081/a'],
    ['https://example.com/a?id=1&id=2', 'https://example.com/a?id=2&id=1'],
    ['https://example.com/live/amplifier', 'https://example.com/live/lifier'],
  ])('%s and %s', (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other))
  })
})

describe('the form', () => {
  it.each([
    ['https://example.com', 'https://example.com/'],
    ['https://example.com/a?b=1&a=2&utm_id=3', 'https://example.com/a?a=2&b=1'],
    ['https://example.com/a?q=two+words', 'https://example.com/a?q=two%20words'],
    ['http://localhost:8080/a/', 'http://localhost:8080/a'],
    ['http://0x7f.1/', 'https://127.0.0.1/'],
    ['https://bücher.example/ä', 'https://xn--bcher-kva.example/%C3%A4'],
    ['https://m.example/a', 'https://m.example/a'],
    [
      'https://web.archive.org/web/2013/https://example.com//a',
      'https://web.archive.org/web/2013/https://example.com/a',
    ],
  ])('%s becomes %s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical)
  })

  it.each([
    '',
    'example.com/a',
    '/a',
    'mailto:a@example.com',
    'javascript:1',
    'http://',
    'ftp://a/',
  ])('%s is no address of an article', (address) => {
    expect(canonicalAddress(address)).toBeNull()
  })

  it('is its own canonical form', () => {
    fc.assert(
      fc.property(
        fc.webUrl({ withFragments: true, withQueryParameters: true, size: 'small' }),
        (address) => {
          const canonical = canonicalAddress(address)
          expect(canonical).not.toBeNull()
          expect(canonicalAddress(canonical ?? '')).toBe(canonical)
        },
      ),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        canonicalAddress(text)
        canonicalAddress(`https://example.com/${text}`)
      }),
    )
  })
})
