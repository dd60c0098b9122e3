import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { SearchResult } from '../domain/story.ts'
import { countInWords } from '../present/counts.ts'
import { figureText } from '../present/figures.ts'
import { ACT_LABELS } from '../present/labels.ts'
import type { Messages } from '../present/messages/messages.ts'
import { joinedWords, wordsAt } from '../present/words.ts'
import { clipName, clipText, clipTitle, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { sentencePath } from './links.ts'
import { type SearchWords, searchQuery } from './read-words.ts'
import type { Reading } from './reading.ts'
import { receiptList, sourceOf } from './receipt-list.ts'

export type SearchView = {
  readonly now: Moment
  readonly messages: Messages
  readonly words: SearchWords
  /** Null where nothing was asked for yet. */
  readonly result: SearchResult | null
}

const HOW_TO_SEARCH =
  'Words to look for in every stored article, statement and figure go into the field above; who said it, and for whom, below.'

/** What was found for some words: statements with who made them, figures, and articles with the sentence that matches. */
export function searchPage({ now, messages, words, result }: SearchView): Html {
  const asked = [words.q, words.speaker, words.side].filter(Boolean).join(' · ')
  const heading = asked === '' ? 'Search' : clipText(asked, 80)
  const title = asked === '' ? 'Search' : `Search: ${heading}`
  return layout({
    title,
    now,
    messages,
    here: 'search',
    query: words.q,
    ...(result === null ? {} : { feed: { title, path: '/search', query: searchQuery(words) } }),
    body: html`<div class="found">
<header class="heading"><h1 dir="auto">${heading}</h1>
${factLine(result === null ? HOW_TO_SEARCH : foundInWords(result))}</header>
${filterForm(words)}
${result === null ? '' : results(result, now)}
</div>`,
  })
}

/** Narrows a search, open where it does: without a script, and one address for each search. */
function filterForm(words: SearchWords): Html {
  const { q, ...rest } = words
  const isNarrowed = Object.values(rest).some((value) => value !== '')
  return html`<details class="filter"${isNarrowed ? html` open` : ''}><summary>Narrow the search</summary>
<form action="/search">
<input type="hidden" name="q" value="${q}">
${filterField('speaker', 'Said by', words.speaker)}
${filterField('side', 'Speaking for', words.side)}
<p><label for="act">Who</label> <select id="act" name="act"><option value="">says anything</option>${ACTS.map(
    ([act, label]) =>
      html`<option value="${act}"${act === words.act ? html` selected` : ''}>${label}</option>`,
  )}</select></p>
${filterField('outlet', 'Outlet', words.outlet)}
${filterField('story', 'Story', words.story)}
${filterField('from', 'From', words.from, 'date')}
${filterField('until', 'Through', words.until, 'date')}
<p><button>Search so</button></p>
</form></details>`
}

/** An act that reads as another does is offered once. */
const ACTS = Object.entries(ACT_LABELS).filter(([act]) => act !== 'other')

function filterField(
  name: Exclude<keyof SearchWords, 'q' | 'act'>,
  label: string,
  value: string,
  type: 'text' | 'date' = 'text',
): Html {
  return html`<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" type="${type}" maxlength="200" value="${value}"></p>`
}

/** The outlet's own words for who says it. */
function speakerLine(statement: SearchResult['statements'][number]): Html {
  const speaker = wordsAt(statement, statement.source.span)
  return factLine(speaker && html`<bdi>${clipName(speaker)}</bdi>`)
}

function foundInWords({ articles, statements, figures }: SearchResult): string {
  const counts = [
    [statements.length, 'statement'],
    [figures.length, 'figure'],
    [articles.length, 'article'],
  ] as const
  const found = counts.filter(([count]) => count > 0)
  if (found.length === 0) return 'Nothing found. Fewer words find more.'
  return found.map(([count, noun]) => countInWords(count, noun)).join(', ')
}

function results({ articles, statements, figures }: SearchResult, now: Moment): Html {
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
    figures.length > 0 &&
    html`<section aria-labelledby="figures-title"><h2 id="figures-title">Figures</h2>
<ul>${figures.map(
      (figure) => html`<li class="item">
<p class="amount" dir="auto">${clipName(wordsAt(figure, figure.span) ?? figureText(figure) ?? '')}</p>
${factLine(clipWords(wordsAt(figure, figure.of) ?? ''))}
${receiptList(figure.receipts, reading)}
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
