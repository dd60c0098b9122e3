import type { Article } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import type { SearchResult } from '../domain/story.ts'
import { chooseSentence } from './choose-sentence.ts'
import type { FullText, Queries } from './database.ts'

const MOST_HITS = 100
const MOST_WORDS = 16
const LONGEST_WORD = 64

/** Articles and statements that hold every word, the last as a beginning; best match first. */
export async function searchStore(
  queries: Queries,
  fullText: FullText,
  typed: string,
  limit: number,
): Promise<SearchResult> {
  const words = splitWords(typed)
  if (words.length === 0) return { articles: [], statements: [] }
  const most = Math.max(0, Math.min(limit, MOST_HITS))
  const articleNumbers = await fullText.findArticles(queries, words, most)
  const statementNumbers = await fullText.findStatements(queries, words, most)
  return {
    articles: await loadArticleHits(queries, articleNumbers, words),
    statements: await loadStatementHits(queries, statementNumbers),
  }
}

/** What stands between white space and holds a letter or digit; bounded, whatever was typed. */
function splitWords(typed: string): readonly string[] {
  return typed
    .slice(0, MOST_WORDS * LONGEST_WORD)
    .toWellFormed()
    .replaceAll('\0', ' ')
    .split(/\s+/u)
    .map((word) => word.slice(0, LONGEST_WORD).toWellFormed())
    .filter((word) => /[\p{L}\p{N}\p{Co}]/u.test(word))
    .slice(0, MOST_WORDS)
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

async function loadStatementHits(
  queries: Queries,
  numbers: readonly number[],
): Promise<SearchResult['statements']> {
  if (numbers.length === 0) return []
  const rows = await queries
    .selectFrom('statements')
    .select(['number', 'content'])
    .where('number', 'in', numbers)
    .execute()
  const hits = new Map(rows.map((row) => [row.number, JSON.parse(row.content)]))
  return numbers.flatMap((number) => hits.get(number) ?? [])
}
