import type { Article } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import type { SearchResult } from '../domain/story.ts'
import { chooseSentence } from './choose-sentence.ts'
import type { FullText, Queries } from './database.ts'
import { asksForStatements, type SearchFilter } from './search-filter.ts'
import { splitWords } from './split-words.ts'

const MOST_HITS = 100

/** Articles, statements and figures that hold every word, the last as a beginning; best match first. */
export async function searchStore(
  queries: Queries,
  fullText: FullText,
  typed: string,
  limit: number,
  filter: SearchFilter,
): Promise<SearchResult> {
  const words = splitWords(typed)
  const most = Math.max(0, Math.min(limit, MOST_HITS))
  const ofSpeakers = asksForStatements(filter)
  const hasNames = splitWords(`${filter.speaker ?? ''} ${filter.side ?? ''}`).length > 0
  const find = (isAsked: boolean, numbersOf: typeof fullText.findArticles) =>
    isAsked ? numbersOf(queries, words, filter, most) : []
  const hasWords = words.length > 0
  const articles = await find(hasWords && !ofSpeakers, fullText.findArticles)
  const statements = await find(hasWords || hasNames, fullText.findStatements)
  const figures = await find(hasWords && !ofSpeakers, fullText.findFigures)
  return {
    articles: await loadArticleHits(queries, articles, words),
    statements: await loadPartHits(queries, 'statements', statements),
    figures: await loadPartHits(queries, 'figures', figures),
  }
}

async function loadArticleHits(
  queries: Queries,
  numbers: readonly number[],
  words: readonly string[],
): Promise<SearchResult['articles']> {
  if (numbers.length === 0) return []
  const rows = await queries
    .selectFrom('indexed_articles')
    .innerJoin('articles', 'articles.id', 'indexed_articles.article_id')
    .innerJoin('revisions', 'revisions.id', 'indexed_articles.revision_id')
    .innerJoin('analyses', 'analyses.revision_id', 'revisions.id')
    .select(['indexed_articles.number', 'articles.url', 'articles.outlet', 'articles.published'])
    .select(['revisions.id', 'revisions.article_id', 'revisions.text', 'revisions.article'])
    .select('analyses.content')
    .where('indexed_articles.number', 'in', numbers)
    .where('analyses.content', 'is not', null)
    .execute()
  const hits = new Map(
    rows.map((row) => {
      const { sentences } = JSON.parse(row.content ?? '') as Pick<Analysis, 'sentences'>
      const { title } = JSON.parse(row.article) as Pick<Article, 'title'>
      const span: Span = chooseSentence(row.text, sentences, words)
      const hit = {
        articleId: row.article_id,
        revisionId: row.id,
        url: row.url,
        outlet: row.outlet,
        span,
        sentence: sliceSpan(row.text, span),
        title,
        publishedAt: row.published,
      }
      return [row.number, hit]
    }),
  )
  return numbers.flatMap((number) => hits.get(number) ?? [])
}

async function loadPartHits<Table extends 'statements' | 'figures'>(
  queries: Queries,
  table: Table,
  numbers: readonly number[],
): Promise<SearchResult[Table]> {
  if (numbers.length === 0) return []
  const rows = await queries
    .selectFrom<'statements' | 'figures'>(table)
    .select(['number', 'content'])
    .where('number', 'in', numbers)
    .execute()
  const hits = new Map(rows.map((row) => [row.number, JSON.parse(row.content)]))
  return numbers.flatMap((number) => hits.get(number) ?? [])
}
