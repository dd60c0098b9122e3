import type { ExtractedArticle } from '../domain/article.ts'
import { comparableText } from './comparable-text.ts'

/** An edit leaves more; a wall, a notice or an error page in place of the article leaves less. */
const LEAST_LENGTH = 0.5

/**
 * Whether a text that was read after another is too short to be an edit of it and has no paragraph in common with it. Not
 * where its outlet says that it corrected the article: so does a notice that all of it is withdrawn.
 */
export function losesText(
  before: Pick<ExtractedArticle, 'text'>,
  after: {
    readonly text: string
    readonly article: Pick<ExtractedArticle['article'], 'corrections'>
  },
): boolean {
  if (after.article.corrections.length > 0) return false
  if (after.text.length >= before.text.length * LEAST_LENGTH) return false
  const stood = new Set(bodyParagraphs(before.text))
  return !bodyParagraphs(after.text).some((paragraph) => stood.has(paragraph))
}

/** Every paragraph but the first, which is the headline: a notice in place of the article may still bear it. */
function bodyParagraphs(text: string): string[] {
  return text
    .split('\n')
    .slice(1)
    .map(comparableText)
    .filter((paragraph) => paragraph !== '')
}
