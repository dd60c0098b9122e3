import { html } from 'hono/html'
import type { Article, From } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'
import { type Moment, momentOf } from '../domain/moment.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import { FROM_LABELS } from '../present/labels.ts'
import type { Messages } from '../present/messages/messages.ts'
import { atOffsetOf, longMoment } from '../present/moments.ts'
import { type Block, findBlocks, partAt, partBlocks } from './article-blocks.ts'
import { findMarks } from './article-marks.ts'
import { clipName, clipTitle, clipWords } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { findingLegend } from './finding-legend.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { articlePath, outletAddress, storyPath } from './links.ts'
import { createMarkedText } from './marked-text.ts'
import { momentElement } from './reading.ts'
import { removedFurniture } from './removed-furniture.ts'

export type ArticleView = {
  readonly messages: Messages
  readonly now: Moment
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
  const { now, identity, storySlug, shown, at } = view
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
    title: article.title ?? 'Article',
    now,
    messages: view.messages,
    here: null,
    body: html`<article class="article">
${articleHeading(
  view,
  here.filter(isTitle).map(({ span }) => show(span)),
)}
<div class="text"${article.language !== null && html` lang="${article.language}"`} dir="auto">
${article.whole ? '' : html`<p class="notice">Only the beginning could be read: the rest stands behind a wall.</p>`}
${here.filter((block) => !isTitle(block)).map((block) => blockMarkup(block, show, now))}
${contributorLine(article)}
</div>
${partLinks(identity.id, revision.id, parts, part)}
<aside class="margin" aria-label="About this text">
${analysis === null ? html`<p class="notice">Nothing is marked: this text has no findings, or they are still being made.</p>` : findingLegend(analysis)}
${revisionList(view)}
${relatedList(article)}
${removedFurniture(article.removed)}
</aside>
</article>`,
  })
}

function isTitle({ kind }: Block): boolean {
  return kind === 'title'
}

function articleHeading(
  { identity, storySlug, copyOf, shown }: ArticleView,
  titles: readonly Html[],
): Html {
  const { article } = shown.revision
  const address = outletAddress(identity.url ?? article.url)
  const { dateline } = article
  return html`<header class="heading">
<p class="kicker"><bdi>${clipName(identity.outlet ?? article.outlet ?? 'Outlet not known')}</bdi>${dateline !== null && html` · <bdi>${clipName(dateline.place)}</bdi>${dateline.agency !== null && html` (<bdi>${clipName(dateline.agency)}</bdi>)`}`}</p>
<h1 class="text" dir="auto">${titles.length === 0 ? clipTitle(article.title ?? 'Without a title') : titles}</h1>
${article.bylines.length > 0 && html`<p class="byline" dir="auto">By ${clipWords(article.bylines.join(', '))}</p>`}
${factLine(
  datedFact('Published', article.published, article.publishedFrom) ??
    'Time of publication not known',
  datedFact('Updated', article.updated, article.updatedFrom),
)}
${factLine(
  storySlug === null
    ? 'In no story yet'
    : html`<a href="${storyPath(storySlug)}">The story it belongs to</a>`,
  address &&
    html`<a href="${address}" rel="noopener noreferrer">At the outlet: <bdi>${new URL(address).host}</bdi></a>`,
  copyOf && html`A copy of <a href="${articlePath(copyOf)}">this report</a>`,
)}
</header>`
}

function datedFact(label: string, moment: Moment | null, from: From | null): Html | null {
  if (moment === null) return null
  const how = from === null ? '' : `, ${FROM_LABELS[from]}`
  return html`${label} <time datetime="${moment}">${longMoment(moment)}</time>${how}`
}

function blockMarkup(
  { kind, span, part }: Block,
  show: (span: Block['span']) => Html,
  now: Moment,
): Html {
  const opening =
    part !== null &&
    html`<p class="part-time">${part.at === null ? 'Next entry' : momentElement(part.at, now)}</p>`
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

function contributorLine({ contributors }: Article): Html {
  return html`${contributors.length > 0 && html`<p class="contributors">With contributions by ${clipWords(contributors.join(', '))}</p>`}`
}

function revisionList({ now, identity, revisions, shown }: ArticleView): Html {
  const path = articlePath(identity.id)
  return html`<section class="aside-part" aria-labelledby="revisions-title"><h2 id="revisions-title">${revisions.length === 1 ? 'Read once' : `Read in ${revisions.length} versions`}</h2>
<ol class="revisions">${revisions.map(({ revision }) => {
    const read = momentElement(atOffsetOf(momentOf(revision.recordedAt), now), now)
    return revision.id === shown.revision.id
      ? html`<li aria-current="true">${read}</li>`
      : html`<li><a href="${path}?revision=${encodeURIComponent(revision.id)}">${read}</a></li>`
  })}</ol></section>`
}

function relatedList({ related }: Article): Html {
  if (related.length === 0) return html``
  return html`<section class="aside-part" aria-labelledby="related-title"><h2 id="related-title">Related, says the outlet</h2>
<ul>${related.map(({ title, url }) => {
    const address = outletAddress(url)
    return html`<li dir="auto">${address === null ? clipTitle(title) : html`<a href="${address}" rel="noopener noreferrer">${clipTitle(title)}</a>`}</li>`
  })}</ul></section>`
}

function partLinks(
  articleId: string,
  revisionId: string,
  parts: readonly (readonly Block[])[],
  part: number,
): Html {
  if (parts.length < 2) return html``
  const link = (to: number, label: string, rel: string) => {
    const first = parts[to]?.[0]
    return first === undefined
      ? ''
      : html`<a href="${articlePath(articleId)}?revision=${encodeURIComponent(revisionId)}&at=${first.span[0]}" rel="${rel}">${label}</a>`
  }
  return html`<nav class="pages" aria-label="Parts of this text">${link(part - 1, 'Back', 'prev')} <span>Part ${part + 1} of ${parts.length}</span> ${link(part + 1, 'On', 'next')}</nav>`
}
