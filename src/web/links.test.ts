import { describe, expect, test } from 'vitest'
import { outletAddress, PART_LENGTH, sentencePath, storyPath } from './links.ts'

describe('an outlet’s address', () => {
  test.each([
    ['https://news.example/a?b=c', 'https://news.example/a?b=c'],
    ['HTTP://news.example', 'http://news.example/'],
    ['javascript:alert(1)', null],
    [' javascript:alert(1)', null],
    ['data:text/html,<script>', null],
    ['//news.example', null],
    ['/story/x', null],
    ['file:///etc/passwd', null],
    [null, null],
  ])('%s', (url, address) => expect(outletAddress(url)).toBe(address))
})

test('outside parts of a path stay one part', () => {
  expect(storyPath('a/../b?c#d')).toBe('/story/a%2F..%2Fb%3Fc%23d')
})

test('a sentence far down a text says where, for the server to choose the part', () => {
  const place = { articleId: 'a', revisionId: 'r' }
  expect(sentencePath({ ...place, span: [12, 40] })).toBe('/article/a?revision=r#s-12')
  const start = PART_LENGTH + 1
  expect(sentencePath({ ...place, span: [start, start + 9] })).toBe(
    `/article/a?revision=r&at=${start}#s-${start}`,
  )
})
