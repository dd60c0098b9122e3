import { html } from 'hono/html'
import type { Development, StoryArticle } from '../domain/story.ts'
import { diffWords } from '../present/diff-words.ts'
import { clipName, clipText, clipTitle, clipWords } from './clip-text.ts'
import { diffMarkup } from './diff-markup.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { articlePath, changesPath, outletAddress } from './links.ts'
import { momentElement, type Reading } from './reading.ts'

/** A report with the wire copies of it that other outlets carried. */
export type Report = { readonly article: StoryArticle; readonly copies: readonly StoryArticle[] }

export type EditsByArticle = ReadonlyMap<string, readonly Development[]>

/** Articles latest first, copies under what they copy; one whose original is not there stands for itself. */
export function groupCopies(articles: readonly StoryArticle[]): readonly Report[] {
  const ids = new Set(articles.map(({ id }) => id))
  const isCopy = ({ id, copyOf }: StoryArticle) =>
    copyOf !== null && copyOf !== id && ids.has(copyOf)
  const copies = Map.groupBy(articles.filter(isCopy), ({ copyOf }) => copyOf)
  return articles
    .filter((article) => !isCopy(article))
    .map((article) => ({ article, copies: copies.get(article.id) ?? [] }))
    .toReversed()
}

/** Developments in which an outlet changed or withdrew what it had published, by article. */
export function editsByArticle(developments: readonly Development[]): EditsByArticle {
  const edits = developments.filter(
    ({ kind, verdict }) => kind === 'revision' || verdict === 'withdrawn',
  )
  return Map.groupBy(edits, ({ receipts: [receipt] }) => receipt?.articleId ?? '')
}

/** How many articles of each outlet there are, most first. */
export function outletTally(articles: readonly StoryArticle[], reading: Reading): Html {
  const { frame, story, number } = reading.messages
  const byOutlet = Map.groupBy(articles, ({ outlet }) => outlet ?? frame.outletUnknown)
  const tally = [...byOutlet].toSorted(([, a], [, b]) => b.length - a.length).slice(0, MOST_TALLIED)
  return html`<ul class="tally" aria-label="${story.outletsLabel}">${tally.map(([outlet, own]) => html`<li><bdi>${clipName(outlet)}</bdi> <span class="count">${number(own.length)}</span></li>`)}</ul>`
}

const MOST_TALLIED = 24
const MOST_COPIES = 20

/** The reports of a story, each with its copies folded and what its outlet changed in it afterwards. */
export function coverageList(
  reports: readonly Report[],
  edits: EditsByArticle,
  reading: Reading,
): Html {
  return html`<ul class="articles">${reports.map((report) => reportItem(report, edits, reading))}</ul>`
}

function reportItem({ article, copies }: Report, edits: EditsByArticle, reading: Reading): Html {
  const { story, frame } = reading.messages
  const { id, publishedAt, title, revisionCount = 1 } = article
  const ownEdits = [article, ...copies].flatMap((one) => edits.get(one.id) ?? [])
  return html`<li class="item article-line">
<p class="gutter">${publishedAt === null ? story.dayUnknown : momentElement(publishedAt, reading)}</p>
<div>
<h3 dir="auto"><a href="${articlePath(id)}">${clipTitle(title ?? frame.untitled)}</a></h3>
${factLine(
  html`<bdi>${clipName(article.outlet ?? frame.outletUnknown)}</bdi>`,
  outletLink(article, reading),
  revisionCount > 1
    ? html`<a href="${changesPath(id)}">${story.versions(revisionCount)}</a>`
    : null,
  article.copyOf === null || article.copyOf === id
    ? null
    : html`${story.copyOf} <a href="${articlePath(article.copyOf)}">${story.earlierReport}</a>`,
)}
${ownEdits.map((edit) => editLine(edit, reading))}
${
  copies.length > 0 &&
  html`<details class="receipts"><summary>${story.copies(copies.length)}</summary>
<ul>${copies.slice(0, MOST_COPIES).map((copy) => copyItem(copy, reading))}</ul></details>`
}
</div>
</li>`
}

function copyItem(copy: StoryArticle, reading: Reading): Html {
  const { frame } = reading.messages
  return html`<li><a href="${articlePath(copy.id)}"><bdi>${clipName(copy.outlet ?? frame.outletUnknown)}</bdi></a>${copy.publishedAt !== null && html`, ${momentElement(copy.publishedAt, reading)}`}</li>`
}

/** What an outlet changed of one sentence: word by word where it stands reworded, struck through where it is gone. */
function editLine({ at, text, was, verdict }: Development, reading: Reading): Html {
  const { labels, story } = reading.messages
  const name = verdict === 'withdrawn' ? labels.verdicts.withdrawn : story.edited
  const changed =
    verdict === 'withdrawn'
      ? html`<del>${clipWords(text)}</del>`
      : was === null
        ? clipWords(text)
        : diffMarkup(diffWords(clipWords(was.text), clipWords(text)))
  return html`<p class="edit"><span class="label">${name}</span> ${momentElement(at, reading)} <span class="words" dir="auto">${changed}</span></p>`
}

/** To the outlet, under its host: as a person would say an address. */
function outletLink({ url }: StoryArticle, { messages }: Reading): Html | null {
  const address = outletAddress(url)
  if (address === null) return null
  const host = clipText(new URL(address).host, 60)
  return html`<a href="${address}" rel="noopener noreferrer">${messages.story.atOutlet}: <bdi>${host}</bdi></a>`
}
