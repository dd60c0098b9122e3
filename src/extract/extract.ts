import type { ExtractedArticle, KnownArticle } from '../domain/article.ts'
import type { Unusable } from '../domain/feed.ts'
import { extractPage } from './extract-page.ts'
import { extractText } from './extract-text.ts'

/** No article is as long; what is longer is an archive, a dump or an attack. In UTF-16 units. */
const MAX_LENGTH = 20_000_000

export type ExtractionInput = { readonly kind: 'html' | 'text'; readonly content: string }

/**
 * The article in a page or a scraped text, or one line on why there is none.
 * Never throws; linear.
 */
export function extract(input: ExtractionInput, known: KnownArticle): ExtractedArticle | Unusable {
  if (input.content.length > MAX_LENGTH) {
    return unusable(
      `longer than ${MAX_LENGTH / 1_000_000} million characters: give one article at a time`,
    )
  }
  if (input.content.trim() === '') return unusable('empty: there is nothing to read')
  const extracted =
    input.kind === 'html' ? extractPage(input.content, known) : extractText(input.content, known)
  if (isEmpty(extracted))
    return unusable('no article text in it: nothing is left once page furniture is taken out')
  return extracted
}

function isEmpty({ article }: ExtractedArticle): boolean {
  return article.body[0] === article.body[1] && article.highlights.length === 0
}

function unusable(reason: string): Unusable {
  return { kind: 'unusable', reason }
}
