import { html } from 'hono/html'
import { momentOf } from '../domain/moment.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import { diffParagraphs, type ParagraphChange } from '../present/diff-paragraphs.ts'
import { clipName, clipText, clipTitle } from './clip-text.ts'
import { diffMarkup } from './diff-markup.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { articlePath, changesPath, outletAddress } from './links.ts'
import { momentElement } from './reading.ts'
import type { Visit } from './visit.ts'

export type ChangesView = {
  readonly visit: Visit
  readonly identity: ArticleIdentity
  /** Oldest first, at least two. */
  readonly revisions: readonly Revision[]
  readonly from: Revision
  readonly to: Revision
}

/** Of texts that changed from end to end a page shows the beginning. */
const MOST_CHANGES = 80
const LONGEST_PARAGRAPH = 1200

/** Two readings of an article side by side: what its outlet took out, added and reworded. */
export function changesPage(view: ChangesView): Html {
  const { visit, identity, from, to } = view
  const { article: words, frame } = visit.messages
  const title = to.article.title ?? from.article.title ?? frame.untitled
  const changes = diffParagraphs(from.text, to.text)
  const isSame = changes.every(({ kind }) => kind === 'same')
  const address = outletAddress(identity.url ?? to.article.url)
  return layout({
    title: `${words.changes}: ${title}`,
    visit,
    here: null,
    body: html`<article class="changes-page">
<header class="heading">
<p class="kicker"><bdi>${clipName(identity.outlet ?? to.article.outlet ?? frame.outletUnknown)}</bdi></p>
<h1 dir="auto">${clipTitle(title)}</h1>
${factLine(
  html`<a href="${articlePath(identity.id)}">${words.wholeText}</a>`,
  address &&
    html`<a href="${address}" rel="noopener noreferrer">${words.atOutlet} <bdi>${new URL(address).host}</bdi></a>`,
)}
</header>
${versionLinks(view)}
<h2>${words.changes}</h2>
${isSame ? html`<p class="notice">${words.noChange}</p>` : ''}
<div class="sides">
<div class="change sides-head"><h3>${words.before} <span class="count">${readAt(from, visit)}</span></h3><h3>${words.after} <span class="count">${readAt(to, visit)}</span></h3></div>
${foldSame(changes)
  .slice(0, MOST_CHANGES)
  .map((change) => changeRow(change, visit))}
</div>
</article>`,
  })
}

/** Each reading against the one before it. */
function versionLinks({ visit, identity, revisions, from, to }: ChangesView): Html {
  if (revisions.length < 3) return html``
  return html`<nav class="pages" aria-label="${visit.messages.article.chooseVersions}">${revisions
    .slice(1)
    .map((revision, at) => {
      const earlier = revisions[at]
      if (earlier === undefined) return ''
      const isHere = earlier.id === from.id && revision.id === to.id
      return html`<a href="${changesPath(identity.id, earlier.id, revision.id)}"${isHere ? html` aria-current="page"` : ''}>${readAt(revision, visit)}</a> `
    })}</nav>`
}

function readAt(revision: Revision, visit: Visit): Html {
  return momentElement(momentOf(revision.recordedAt), visit)
}

type Row =
  | Exclude<ParagraphChange, { kind: 'same' }>
  | { readonly kind: 'unchanged'; readonly count: number }

/** Paragraphs that stayed as they were, told of by their number alone. */
function foldSame(changes: readonly ParagraphChange[]): readonly Row[] {
  const rows: Row[] = []
  for (const change of changes) {
    const last = rows.at(-1)
    if (change.kind !== 'same') rows.push(change)
    else if (last?.kind === 'unchanged')
      rows[rows.length - 1] = { kind: 'unchanged', count: last.count + 1 }
    else rows.push({ kind: 'unchanged', count: 1 })
  }
  return rows
}

function changeRow(row: Row, { messages }: Visit): Html {
  const { article } = messages
  switch (row.kind) {
    case 'unchanged':
      return html`<p class="unchanged">${article.unchanged(row.count)}</p>`
    case 'taken':
      return html`<div class="change"><p dir="auto"><del>${clipText(row.text, LONGEST_PARAGRAPH)}</del></p><p class="blank"></p></div>`
    case 'added':
      return html`<div class="change"><p class="blank"></p><p dir="auto"><ins>${clipText(row.text, LONGEST_PARAGRAPH)}</ins></p></div>`
    case 'reworded': {
      const pieces = row.pieces.map((piece) => ({
        ...piece,
        text: clipText(piece.text, LONGEST_PARAGRAPH),
      }))
      return html`<div class="change"><p dir="auto">${diffMarkup(pieces.filter(({ kind }) => kind !== 'added'))}</p><p dir="auto">${diffMarkup(pieces.filter(({ kind }) => kind !== 'taken'))}</p></div>`
    }
  }
}
