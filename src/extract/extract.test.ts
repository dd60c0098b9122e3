import { describe, expect, test } from 'vitest'
import { NOTHING_KNOWN } from '../domain/article.ts'
import { extract } from './extract.ts'

describe('extract', () => {
  test.each([
    ['empty', 'text', ' \n '],
    ['empty', 'html', ''],
    [
      'no article text',
      'html',
      '<html><script>draw()</script><nav><a href="/">Home</a></nav></html>',
    ],
    ['no article text', 'text', 'Advertisement\n\nRead more\n'],
    ['longer than 20 million', 'text', 'x'.repeat(20_000_001)],
  ] as const)('says that it is %s', (reason, kind, content) => {
    const result = extract({ kind, content }, NOTHING_KNOWN)
    expect(result).toMatchObject({ kind: 'unusable', reason: expect.stringContaining(reason) })
  })

  test.each([
    ['html', '<p>Storm</p>'],
    ['text', 'Storm'],
  ] as const)('reads %s', (kind, content) => {
    expect(extract({ kind, content }, NOTHING_KNOWN)).toMatchObject({ text: 'Storm' })
  })
})
