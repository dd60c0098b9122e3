import type { Analysis } from '../domain/findings.ts'
import { type Moment, momentOf, parseMoment } from '../domain/moment.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import type { Receipt } from '../domain/story.ts'

/** A revision and what it says. */
export type AnalysedRevision = { readonly revision: Revision; readonly analysis: Analysis }

/** An article of a story, whole: who it is, what it copies, and its revisions in order of time. */
export type DevelopingArticle = ArticleIdentity & {
  readonly copyOf: string | null
  readonly occurrence: string
  readonly revisions: readonly AnalysedRevision[]
}

/**
 * One revision as it enters its story. `stepAt` orders; `at` is the time that a reader is told, null where unknown.
 * `previous`: the revision of the same article that it follows.
 */
export type Step = AnalysedRevision & {
  readonly article: DevelopingArticle
  readonly stepAt: number
  readonly at: Moment | null
  readonly previous: AnalysedRevision | null
}

/**
 * The revisions of a story's articles in the order in which they tell it: first by time, then by article. An article
 * enters at its time of publication; a later revision when its outlet says that it was updated, else when we read it there.
 */
export function orderSteps(articles: readonly DevelopingArticle[]): Step[] {
  return articles.flatMap(stepsOf).sort(compareSteps)
}

function stepsOf(article: DevelopingArticle): Step[] {
  const steps: Step[] = []
  let stepAt = article.orderAt
  let at = article.published
  let previous: AnalysedRevision | null = null
  const inOrder = article.revisions.toSorted(
    (a, b) => stoodAt(a.revision, article) - stoodAt(b.revision, article),
  )
  for (const { revision, analysis } of inOrder) {
    if (previous !== null) {
      at = timeOfChange(revision, stepAt) ?? at
      stepAt = Math.max(stepAt, at === null ? stepAt : (parseMoment(at) ?? stepAt))
    }
    steps.push({ article, revision, analysis, stepAt, at, previous })
    previous = { revision, analysis }
  }
  return steps
}

/** When a text stood on its page. Of an archive's, what it says of itself: it may be older than what was read before it. */
function stoodAt(
  { article, recordedAt, readFrom }: Revision,
  { orderAt }: ArticleIdentity,
): number {
  if (readFrom === 'outlet') return recordedAt
  return parseMoment(article.updated ?? article.published ?? '') ?? orderAt
}

/**
 * When a later revision came: as its outlet says, else when we read it there. An archive's text without a later date tells
 * nothing of its time, null, but that it came after the one before.
 */
function timeOfChange({ article, recordedAt, readFrom }: Revision, after: number): Moment | null {
  for (const moment of [article.updated, article.published]) {
    const at = moment === null ? null : parseMoment(moment)
    if (moment !== null && at !== null && at > after) return moment
  }
  return readFrom === 'outlet' ? momentOf(recordedAt) : null
}

function compareSteps(a: Step, b: Step): number {
  if (a.stepAt !== b.stepAt) return a.stepAt - b.stepAt
  if (a.article.id === b.article.id) return 0
  return a.article.id < b.article.id ? -1 : 1
}

/** The articles as they stood at a time: those published by then, with the revisions made by then. */
export function storyAsOf(articles: readonly DevelopingArticle[], at: number): DevelopingArticle[] {
  return articles.flatMap((article) => {
    const revisions = stepsOf(article)
      .filter(({ stepAt }) => stepAt <= at)
      .map(({ revision, analysis }) => ({ revision, analysis }))
    return revisions.length === 0 ? [] : [{ ...article, revisions }]
  })
}

/** The receipt for a piece of a revision's text. */
export function composeReceipt(
  { article, revision }: Pick<Step, 'article' | 'revision'>,
  span: Span,
): Receipt {
  return {
    articleId: article.id,
    revisionId: revision.id,
    url: article.url ?? revision.article.url,
    outlet: article.outlet ?? revision.article.outlet,
    span,
    sentence: sliceSpan(revision.text, span),
  }
}
