import type { SearchResult } from '../../domain/story.ts'
import { figureContext } from '../../present/figure-context.ts'
import { figureText } from '../../present/figures.ts'
import { shortDay } from '../../present/moments.ts'
import { speakerInWords } from '../../present/speakers.ts'
import { joinedWords, wordsAt } from '../../present/words.ts'
import type { Output } from '../output.ts'
import { plain, wrap } from '../wrap.ts'

export function printSearch(
  { articles, statements, figures }: SearchResult,
  now: string,
  { width, style }: Output,
): string {
  if (articles.length + statements.length + figures.length === 0) return 'Nothing found.\n'
  const said = statements.map((statement) => {
    const who = speakerInWords(statement)
    // Words of nobody say nothing to whoever has not read the article: the whole sentence says as much, and stays true.
    const what =
      who === null
        ? (statement.receipts[0]?.sentence ?? '')
        : `${who}: ${joinedWords(statement, statement.content)}`
    return wrap(plain(what), width, '  ', '    ')
  })
  const counted = figures.map((figure) => {
    const context = figureContext(figure)
    const amount = wordsAt(figure, figure.span) ?? figureText(figure)
    return wrap(plain(amount === null ? context : `${amount}: ${context}`), width, '  ', '    ')
  })
  const found = articles.map(({ title, outlet, publishedAt, sentence, articleId }) => {
    const when = publishedAt === null ? 'undated' : shortDay(publishedAt, now)
    const head = style('bold', wrap(plain(title ?? '(no headline)'), width, '  ', '    '))
    const source = style('dim', plain([outlet, when, articleId].filter(Boolean).join(' · ')))
    return `${head}\n    ${source}\n${wrap(plain(sentence), width, '    ')}`
  })
  const section = (heading: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : [`${style('bold', heading)}\n${lines.join('\n')}\n`]
  return [
    ...section('STATEMENTS', said),
    ...section('FIGURES', counted),
    ...section('ARTICLES', found),
  ].join('\n')
}
