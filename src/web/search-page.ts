import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { SearchResult } from '../domain/story.ts'
import { countInWords } from '../present/counts.ts'
import { joinedWords, wordsAt } from '../present/words.ts'
import { clipName, clipText, clipTitle, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { sentencePath } from './links.ts'
import type { Reading } from './reading.ts'
import { receiptList, sourceOf } from './receipt-list.ts'

export type SearchView = {
  readonly now: Moment
  readonly query: string
  /** Null where nothing was asked for yet. */
  readonly result: SearchResult | null
}

const HOW_TO_SEARCH =
  'Words to look for in every stored article and statement go into the field above.'

/** What was found for some words: articles with the sentence that matches, and statements with who made them. */
export function searchPage({ now, query, result }: SearchView): Html {
  const title = query === '' ? 'Search' : `Search: ${clipText(query, 80)}`
  return layout({
    title,
    now,
    here: 'search',
    query,
    ...(result === null
      ? {}
      : { feed: { title, path: '/search', query: `?q=${encodeURIComponent(query)}` } }),
    body: html`<div class="found">
<header class="heading"><h1 dir="auto">${query === '' ? 'Search' : clipText(query, 80)}</h1>
${factLine(result === null ? HOW_TO_SEARCH : foundInWords(result))}</header>
${result === null ? '' : results(result, now)}
</div>`,
  })
}

/** The outlet's own words for who says it. */
function speakerLine(statement: SearchResult['statements'][number]): Html {
  const speaker = wordsAt(statement, statement.source.span)
  return factLine(speaker && html`<bdi>${clipName(speaker)}</bdi>`)
}

function foundInWords({ articles, statements }: SearchResult): string {
  if (articles.length + statements.length === 0) return 'Nothing found. Fewer words find more.'
  return `${countInWords(articles.length, 'article')}, ${countInWords(statements.length, 'statement')}`
}

function results({ articles, statements }: SearchResult, now: Moment): Html {
  const reading: Reading = {
    now,
    articles: new Map(articles.map((article) => [article.articleId, article])),
  }
  return html`${
    statements.length > 0 &&
    html`<section aria-labelledby="statements-title"><h2 id="statements-title">Statements</h2>
<ul>${statements.map(
      (statement) => html`<li class="item">
<p class="words" dir="auto">${clipWords(joinedWords(statement, statement.content))}</p>
${speakerLine(statement)}
${receiptList(statement.receipts, reading)}
</li>`,
    )}</ul></section>`
  }${
    articles.length > 0 &&
    html`<section aria-labelledby="articles-title"><h2 id="articles-title">Articles</h2>
<ul>${articles.map(
      (article) => html`<li class="item">
<h3 dir="auto"><a href="${sentencePath(article)}">${clipTitle(article.title ?? 'Without a title')}</a></h3>
${factLine(sourceOf(article, reading))}
<blockquote class="words" dir="auto">${clipWords(article.sentence)}</blockquote>
</li>`,
    )}</ul></section>`
  }`
}
