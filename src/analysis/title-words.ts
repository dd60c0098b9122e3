import type { Article } from '../domain/article.ts'
import type { Reading } from './reading.ts'

/**
 * Tells which tokens stand in a title, a highlight or a subhead, where the present tense means the past and "to" the
 * future: in the article's own titles, and in sentences that end without a full stop.
 */
export function titleWords(
  { document, sentenceOf }: Reading,
  { titleSpan, highlights }: Pick<Article, 'titleSpan' | 'highlights'>,
): (token: number) => boolean {
  const titles = titleSpan === null ? highlights : [titleSpan, ...highlights]
  const isTitle = document.sentences.map(([from, to]) => {
    const isOpen = !/[.!?:;…"”’')]\s*$/.test(document.text.slice(Math.max(from, to - 3), to))
    return isOpen || titles.some(([start, end]) => from < end && to > start)
  })
  return (token) => isTitle[sentenceOf[token] ?? 0] === true
}
