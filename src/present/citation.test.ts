import { describe, expect, test } from 'vitest'
import { type Cited, citeInMarkdown, citeInPlain } from './citation.ts'
import { longDay } from './moments.ts'

const STYLE = { quote: (words: string) => `“${words}”`, longDay }
const CITED: Cited = {
  words: 'The number of missing has\nrisen to five.',
  outlet: 'Meridian Wire',
  headline: 'Governor orders inquiry',
  publishedAt: '2031-03-13T16:05:00+01:00',
  address: 'https://news.example/second',
}

describe('a line with its citation', () => {
  test.each<[Partial<Cited>, string]>([
    [
      {},
      '“The number of missing has risen to five.” Meridian Wire, “Governor orders inquiry”, Thursday 13 March 2031, https://news.example/second',
    ],
    [
      { words: '"Somebody knew," Varga said.', address: null },
      '"Somebody knew," Varga said. Meridian Wire, “Governor orders inquiry”, Thursday 13 March 2031',
    ],
    [
      { outlet: null, headline: null, publishedAt: null, address: null },
      '“The number of missing has risen to five.”',
    ],
  ])('%o', (own, citation) => {
    expect(citeInPlain({ ...CITED, ...own }, STYLE)).toBe(citation)
  })

  test('in Markdown is a quotation with a link', () => {
    expect(citeInMarkdown(CITED, STYLE)).toBe(
      '> The number of missing has risen to five.\n>\n> Meridian Wire, [Governor orders inquiry](https://news.example/second), Thursday 13 March 2031\n',
    )
  })

  test('in Markdown stays text, whatever the outlet wrote', () => {
    const hostile = citeInMarkdown(
      {
        ...CITED,
        words: '*bold* <b> [x](y)',
        headline: 'a](https://evil.example) [b',
        address: 'https://news.example/a_(b)',
      },
      STYLE,
    )
    expect(hostile).toContain('> \\*bold\\* \\<b\\> \\[x\\](y)')
    expect(hostile).toContain('[a\\](https://evil.example) \\[b](https://news.example/a_%28b%29)')
  })
})
