import type { Article, ExtractedArticle } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'

/** The contract's `Read`: one article taken apart. */
export type PresentedRead = { id?: string; article: Article; text: string } & Analysis

export function presentRead(
  externalId: string | null,
  extracted: ExtractedArticle,
  analysis: Analysis,
): PresentedRead {
  const { article, text } = extracted
  const read = { article, text, ...analysis }
  return externalId === null ? read : { id: externalId, ...read }
}

/** What stands in the place of an article that could not be used. */
export function presentError(
  place: string,
  externalId: string | null,
  error: string,
): { id: string; error: string } | { place: string; error: string } {
  return externalId === null ? { place, error } : { id: externalId, error }
}
