import { html } from 'hono/html'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import { type Cited, citeInMarkdown, citeInPlain } from '../present/citation.ts'
import { inZone } from '../present/zones.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { outletAddress, sentencePath } from './links.ts'
import type { Visit } from './visit.ts'

export type CiteView = {
  readonly visit: Visit
  readonly identity: ArticleIdentity
  readonly revision: Revision
  /** Of the revision's text. */
  readonly span: Span
}

/** More than a few sentences is no line any more. */
const LONGEST_LINE = 2000

/** The citation as plain text: what the clipboard gets. */
export function citation(view: CiteView): string {
  return citeInPlain(citedOf(view), styleOf(view.visit))
}

/** A line with its citation in fields to copy from. */
export function citePage(view: CiteView): Html {
  const { visit, identity, revision, span } = view
  const { citation: words } = visit.messages
  const cited = citedOf(view)
  const place = { articleId: identity.id, revisionId: revision.id, span }
  return layout({
    title: words.citation,
    visit,
    here: null,
    body: html`<div class="cite-page">
<header class="heading"><h1>${words.citation}</h1></header>
<blockquote class="lede" dir="auto">${cited.words}</blockquote>
<p>${words.how}</p>
${citationField('plain', words.plain, citation(view))}
${citationField('markdown', words.markdown, citeInMarkdown(cited, styleOf(visit)))}
<p class="rest"><a href="${sentencePath(place)}">${words.inItsArticle}</a></p>
</div>`,
  })
}

function citationField(id: string, label: string, text: string): Html {
  return html`<p class="field"><label for="${id}">${label}</label><textarea id="${id}" rows="4" readonly dir="auto">${text}</textarea></p>`
}

function citedOf({ visit, identity, revision, span }: CiteView): Cited {
  const { article, text } = revision
  const published = identity.published ?? article.published
  return {
    words: sliceSpan(text, span).slice(0, LONGEST_LINE),
    outlet: identity.outlet ?? article.outlet,
    headline: article.title,
    publishedAt: published === null ? null : inZone(published, visit.zone),
    address: outletAddress(identity.url ?? article.url),
  }
}

function styleOf({ messages }: Visit) {
  return { quote: messages.citation.quote, longDay: messages.days.longDay }
}
