import type { SearchResult } from '../domain/story.ts'

/** The contract's `Search`. */
export function presentSearch(result: SearchResult): SearchResult {
  return { articles: result.articles, statements: result.statements, figures: result.figures }
}
