import { html } from 'hono/html'
import type { SearchResult } from '../domain/story.ts'
import { figureContext } from '../present/figure-context.ts'
import { figureText } from '../present/figures.ts'
import type { Messages } from '../present/messages/messages.ts'
import { speakerInWords } from '../present/speakers.ts'
import { joinedWords, wordsAt } from '../present/words.ts'
import { clipName, clipText, clipTitle, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { sentencePath } from './links.ts'
import { matchedText } from './matched-text.ts'
import { type SearchWords, searchQuery } from './read-words.ts'
import type { Reading } from './reading.ts'
import { receiptList, sourceOf } from './receipt-list.ts'
import type { Visit } from './visit.ts'

export type SearchView = {
  readonly visit: Visit
  readonly words: SearchWords
  /** Null where nothing was asked for yet. */
  readonly result: SearchResult | null
}

/** What was found for some words: statements with who made them, figures, and articles with the sentence that matches. */
export function searchPage({ visit, words, result }: SearchView): Html {
  const { messages } = visit
  const { search } = messages
  const asked = [words.q, words.speaker, words.side].filter(Boolean).join(' · ')
  const heading = asked === '' ? search.search : clipText(asked, 80)
  const title = asked === '' ? search.search : search.searchFor(heading)
  return layout({
    title,
    visit,
    here: 'search',
    query: words.q,
    ...(result === null ? {} : { feed: { title, path: '/search', query: searchQuery(words) } }),
    body: html`<div class="found">
<header class="heading"><h1 dir="auto">${heading}</h1>
${factLine(result === null ? search.how : foundInWords(result, messages))}</header>
${filterForm(words, messages)}
${result === null ? '' : results(result, words.q, visit)}
</div>`,
  })
}

/** Narrows a search, open where it does: without a script, and one address for each search. */
function filterForm(words: SearchWords, { search, labels }: Messages): Html {
  const { q, ...rest } = words
  const isOpen = q === '' || Object.values(rest).some((value) => value !== '')
  return html`<details class="filter"${isOpen ? html` open` : ''}><summary>${search.narrow}</summary>
<form action="/search">
<input type="hidden" name="q" value="${q}">
${filterField('speaker', search.saidBy, words.speaker)}
${filterField('side', search.speakingFor, words.side)}
<p><label for="act">${search.act}</label> <select id="act" name="act"><option value="">${search.anyAct}</option>${actsOf(
    labels,
  ).map(
    ([act, label]) =>
      html`<option value="${act}"${act === words.act ? html` selected` : ''}>${label}</option>`,
  )}</select></p>
${filterField('outlet', search.outlet, words.outlet)}
${filterField('story', search.story, words.story)}
${filterField('from', search.from, words.from, 'date')}
${filterField('until', search.until, words.until, 'date')}
<p><button>${search.searchSo}</button></p>
</form></details>`
}

/** An act that reads as another does is offered once. */
function actsOf({ acts }: Messages['labels']): readonly (readonly [act: string, label: string])[] {
  return Object.entries(acts).filter(([act]) => act !== 'other')
}

function filterField(
  name: Exclude<keyof SearchWords, 'q' | 'act'>,
  label: string,
  value: string,
  type: 'text' | 'date' = 'text',
): Html {
  return html`<p><label for="${name}">${label}</label> <input id="${name}" name="${name}" type="${type}" maxlength="200" value="${value}"></p>`
}

function foundInWords(
  { articles, statements, figures }: SearchResult,
  { search }: Messages,
): string {
  const found = search.found(statements.length, figures.length, articles.length)
  return found === '' ? search.nothingFound : found
}

function results(
  { articles, statements, figures }: SearchResult,
  typed: string,
  visit: Visit,
): Html {
  const { search, frame, story } = visit.messages
  const reading: Reading = {
    ...visit,
    articles: new Map(articles.map((article) => [article.articleId, article])),
  }
  return html`${
    statements.length > 0 &&
    html`<section aria-labelledby="statements-title"><h2 id="statements-title">${search.statements}</h2>
<ul>${statements.map(
      (statement) => html`<li class="item">
<h3 class="words" dir="auto">${matchedText(clipWords(joinedWords(statement, statement.content)), typed)}</h3>
${factLine(html`<bdi>${clipName(speakerInWords(statement) ?? story.speakerUnknown)}</bdi>`)}
${receiptList(statement.receipts, reading)}
</li>`,
    )}</ul></section>`
  }${
    figures.length > 0 &&
    html`<section aria-labelledby="figures-title"><h2 id="figures-title">${search.figures}</h2>
<ul>${figures.map(
      (figure) => html`<li class="item">
<h3 class="amount" dir="auto">${clipName(wordsAt(figure, figure.span) ?? figureText(figure) ?? '')}</h3>
${factLine(html`<bdi>${matchedText(clipWords(figureContext(figure)), typed)}</bdi>`)}
${receiptList(figure.receipts, reading)}
</li>`,
    )}</ul></section>`
  }${
    articles.length > 0 &&
    html`<section aria-labelledby="articles-title"><h2 id="articles-title">${search.articles}</h2>
<ul>${articles.map(
      (article) => html`<li class="item">
<h3 dir="auto"><a href="${sentencePath(article)}">${matchedText(clipTitle(article.title ?? frame.untitled), typed)}</a></h3>
${factLine(sourceOf(article, reading))}
<blockquote class="words" dir="auto">${matchedText(clipWords(article.sentence), typed)}</blockquote>
</li>`,
    )}</ul></section>`
  }`
}
