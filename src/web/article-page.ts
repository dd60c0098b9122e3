import { html } from 'hono/html'
import type { Article, From } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'
import { type Moment, momentOf } from '../domain/moment.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import { type Block, findBlocks, partAt, partBlocks } from './article-blocks.ts'
import { findMarks } from './article-marks.ts'
import { clipName, clipTitle, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { findingLegend } from './finding-legend.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { articlePath, changesPath, outletAddress, storyPath } from './links.ts'
import { createMarkedText } from './marked-text.ts'
import { longMomentElement, momentElement } from './reading.ts'
import { removedFurniture } from './removed-furniture.ts'
import type { Visit } from './visit.ts'

export type ArticleView = {
  readonly visit: Visit
  readonly identity: ArticleIdentity
  readonly storySlug: string | null
  readonly copyOf: string | null
  /** Oldest first, at least one. */
  readonly revisions: readonly { readonly revision: Revision; readonly analysis: Analysis | null }[]
  /** The one that is shown. */
  readonly shown: { readonly revision: Revision; readonly analysis: Analysis | null }
  /** The offset that a reader was sent to: which part of a long text is shown. */
  readonly at: number
}

/** One article as its outlet worded it, with every finding marked where it stands. */
export function articlePage(view: ArticleView): Html {
  const { visit, storySlug, shown, at } = view
  const { messages } = visit
  const words = messages.article
  const { revision, analysis } = shown
  const { article, text } = revision
  const blocks = findBlocks(article, text)
  const parts = partBlocks(blocks)
  const part = partAt(parts, at)
  const marking = {
    text,
    revisionId: revision.id,
    sentences: analysis?.sentences ?? [],
    marks: analysis === null ? [] : findMarks(analysis),
    storySlug,
  }
  const show = createMarkedText(
    marking,
    blocks.map(({ span }) => span),
  )
  const here = parts[part] ?? []
  return layout({
    title: article.title ?? words.article,
    visit,
    here: null,
    body: html`<article class="article">
${articleHeading(
  view,
  here.filter(isTitle).map(({ span }) => show(span)),
)}
${outletBar(view)}
<div class="text"${article.language !== null && html` lang="${article.language}"`} dir="auto">
${article.whole ? '' : html`<p class="notice">${words.stub}</p>`}
${here.filter((block) => !isTitle(block)).map((block) => blockMarkup(block, show, visit))}
${contributorLine(article, visit)}
</div>
${partLinks(view, parts, part)}
<aside class="margin" aria-label="${words.about}">
${analysis === null ? html`<p class="notice">${words.notMarked}</p>` : findingLegend(analysis, messages)}
${revisionList(view)}
${relatedList(article, visit)}
${removedFurniture(article.removed, messages)}
</aside>
</article>`,
  })
}

function isTitle({ kind }: Block): boolean {
  return kind === 'title'
}

function articleHeading(
  { visit, identity, storySlug, copyOf, shown }: ArticleView,
  titles: readonly Html[],
): Html {
  const { article } = shown.revision
  const { dateline } = article
  const { article: words, frame } = visit.messages
  return html`<header class="heading">
<p class="kicker"><bdi>${clipName(identity.outlet ?? article.outlet ?? frame.outletUnknown)}</bdi>${dateline !== null && html` · <bdi>${clipName(dateline.place)}</bdi>${dateline.agency !== null && html` (<bdi>${clipName(dateline.agency)}</bdi>)`}`}</p>
<h1 class="text" dir="auto">${titles.length === 0 ? clipTitle(article.title ?? frame.untitled) : titles}</h1>
${article.bylines.length > 0 && html`<p class="byline" dir="auto">${words.by} ${clipWords(article.bylines.join(', '))}</p>`}
${factLine(
  datedFact(words.published, article.published, article.publishedFrom, visit) ??
    words.publishedUnknown,
  datedFact(words.updated, article.updated, article.updatedFrom, visit),
)}
${factLine(
  storySlug === null
    ? words.noStory
    : html`<a href="${storyPath(storySlug)}">${words.itsStory}</a>`,
  copyOf && html`${words.copyOf} <a href="${articlePath(copyOf)}">${words.thisReport}</a>`,
)}
</header>`
}

/** The way to the outlet, which stays in sight however far one reads. */
function outletBar({ visit, identity, shown }: ArticleView): Html {
  const address = outletAddress(identity.url ?? shown.revision.article.url)
  if (address === null) return html``
  return html`<p class="outlet-bar"><a href="${address}" rel="noopener noreferrer">${visit.messages.article.atOutlet} <bdi>${new URL(address).host}</bdi></a></p>`
}

function datedFact(
  label: string,
  moment: Moment | null,
  from: From | null,
  visit: Visit,
): Html | null {
  if (moment === null) return null
  const how = from === null ? '' : `, ${visit.messages.labels.from[from]}`
  return html`${label} ${longMomentElement(moment, visit)}${how}`
}

function blockMarkup(
  { kind, span, part }: Block,
  show: (span: Block['span']) => Html,
  visit: Visit,
): Html {
  const opening =
    part !== null &&
    html`<p class="part-time">${part.at === null ? visit.messages.article.nextEntry : momentElement(part.at, visit)}</p>`
  switch (kind) {
    case 'title':
    case 'highlight':
      return html`<p class="highlight">${show(span)}</p>`
    case 'correction':
      return html`${opening}<p class="correction">${show(span)}</p>`
    case 'paragraph':
      return html`${opening}<p>${show(span)}</p>`
  }
}

function contributorLine({ contributors }: Article, { messages }: Visit): Html {
  return html`${contributors.length > 0 && html`<p class="contributors">${messages.article.contributors} ${clipWords(contributors.join(', '))}</p>`}`
}

function revisionList({ visit, identity, revisions, shown }: ArticleView): Html {
  const path = articlePath(identity.id)
  return html`<section class="aside-part" aria-labelledby="revisions-title"><h2 id="revisions-title">${visit.messages.article.readIn(revisions.length)}</h2>
<ol class="revisions">${revisions.map(({ revision }, at) => {
    const read = momentElement(momentOf(revision.recordedAt), visit)
    const earlier = revisions[at - 1]?.revision
    const changes =
      earlier === undefined
        ? ''
        : html` <a href="${changesPath(identity.id, earlier.id, revision.id)}">${visit.messages.article.whatChanged}</a>`
    return revision.id === shown.revision.id
      ? html`<li><span aria-current="true">${read}</span>${changes}</li>`
      : html`<li><a href="${path}?revision=${encodeURIComponent(revision.id)}">${read}</a>${changes}</li>`
  })}</ol></section>`
}

function relatedList({ related }: Article, { messages }: Visit): Html {
  if (related.length === 0) return html``
  return html`<section class="aside-part" aria-labelledby="related-title"><h2 id="related-title">${messages.article.related}</h2>
<ul>${related.map(({ title, url }) => {
    const address = outletAddress(url)
    return html`<li dir="auto">${address === null ? clipTitle(title) : html`<a href="${address}" rel="noopener noreferrer">${clipTitle(title)}</a>`}</li>`
  })}</ul></section>`
}

function partLinks(
  { visit, identity, shown }: ArticleView,
  parts: readonly (readonly Block[])[],
  part: number,
): Html {
  if (parts.length < 2) return html``
  const { article, frame } = visit.messages
  const link = (to: number, label: string, rel: string) => {
    const first = parts[to]?.[0]
    return first === undefined
      ? ''
      : html`<a href="${articlePath(identity.id)}?revision=${encodeURIComponent(shown.revision.id)}&at=${first.span[0]}" rel="${rel}">${label}</a>`
  }
  return html`<nav class="pages" aria-label="${article.textParts}">${link(part - 1, frame.back, 'prev')} <span>${article.partOf(part + 1, parts.length)}</span> ${link(part + 1, frame.on, 'next')}</nav>`
}
