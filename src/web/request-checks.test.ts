import { describe, expect, test } from 'vitest'
import { createHostCheck, isOwnForm } from './request-checks.ts'

describe('the host that a request names', () => {
  const answersFor = createHostCheck(['news.home.example', 'fd00::7'], false)

  test.each([
    'localhost',
    'LOCALHOST:8080',
    '127.0.0.1:8080',
    '127.1',
    '[::1]:8080',
    'news.home.example',
    'news.home.example.:80',
    '[fd00::7]:8080',
  ])('%s is ours', (host) => expect(answersFor(host)).toBe(true))

  test.each([
    '',
    'evil.example',
    '127.0.0.1.evil.example',
    'localhost.evil.example',
    'localhost@evil.example',
    'evil.example@localhost',
    'localhost/evil',
    '192.168.0.7',
    '[fd00::8]',
    'localhost:8080:9',
    'a b',
  ])('%s is not', (host) => expect(answersFor(host)).toBe(false))

  test('may be any address, but no other name, where one listens on all', () => {
    const answersForAll = createHostCheck([], true)
    expect(answersForAll('192.168.0.7:8080')).toBe(true)
    expect(answersForAll('[fd00::8]')).toBe(true)
    expect(answersForAll('evil.example')).toBe(false)
  })
})

describe('a form', () => {
  test.each<[string | undefined, string | undefined, boolean]>([
    ['http://localhost:8080', undefined, true],
    ['https://localhost:8080', undefined, true],
    ['http://localhost:9090', undefined, false],
    ['http://localhost', undefined, false],
    ['http://evil.example', 'same-origin', false],
    ['null', 'same-origin', false],
    [undefined, 'same-origin', true],
    [undefined, 'same-site', false],
    [undefined, undefined, false],
  ])('from origin %s, site %s', (origin, site, isOurs) => {
    expect(isOwnForm('localhost:8080', origin, site)).toBe(isOurs)
  })
})
