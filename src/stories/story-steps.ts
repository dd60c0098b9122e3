import type { Analysis } from '../domain/findings.ts'
import { type Moment, momentOf, parseMoment } from '../domain/moment.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import { type Span, sliceSpan } from '../domain/span.ts'
import type { Receipt } from '../domain/story.ts'

const DAY_MS = 86_400_000

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
 * `earliestAt`: before it, the revision cannot have been there. `previous`: that of the same article that it follows; `earlier`: those before that.
 */
export type Step = AnalysedRevision & {
  readonly article: DevelopingArticle
  readonly stepAt: number
  readonly earliestAt: number
  readonly at: Moment | null
  readonly previous: AnalysedRevision | null
  readonly earlier: readonly AnalysedRevision[]
}

/**
 * The revisions of a story's articles in the order in which they tell it: first by time, then by article. An article
 * enters at its time of publication; a later revision when its outlet says that it was updated, else when we read it there.
 * A wire copy never enters before its original, which said it first.
 */
export function orderSteps(articles: readonly DevelopingArticle[]): Step[] {
  const steps = articles.flatMap(stepsOf)
  const enteredAt = new Map<string, number>()
  for (const { article, stepAt, previous } of steps) {
    if (previous === null) enteredAt.set(article.id, stepAt)
  }
  return steps
    .map((step) => {
      const originalAt = enteredAt.get(step.article.copyOf ?? '') ?? step.stepAt
      return { ...step, stepAt: Math.max(step.stepAt, originalAt) }
    })
    .sort(compareSteps)
}

function stepsOf(article: DevelopingArticle): Step[] {
  const steps: Step[] = []
  let stepAt = enteringAt(article)
  let earliestAt = article.orderAt
  let at = article.published
  let previous: AnalysedRevision | null = null
  let earlier: readonly AnalysedRevision[] = []
  const inOrder = article.revisions.toSorted(
    (a, b) => stoodAt(a.revision, article) - stoodAt(b.revision, article),
  )
  for (const { revision, analysis } of inOrder) {
    if (previous !== null) {
      at = timeOfChange(revision, earliestAt) ?? at
      stepAt = Math.max(stepAt, at === null ? stepAt : (parseMoment(at) ?? stepAt))
      earliestAt = stepAt
    }
    steps.push({ article, revision, analysis, stepAt, earliestAt, at, previous, earlier })
    if (previous !== null) earlier = [...earlier, previous]
    previous = { revision, analysis }
  }
  return steps
}

/**
 * When an article enters its story. Of one whose day alone is known, that is the end of the day, or when we read it there:
 * it is not known to be the first with anything that others said in the day.
 */
function enteringAt({ orderAt, published, revisions }: DevelopingArticle): number {
  if (published === null || published.length > 'YYYY-MM-DD'.length) return orderAt
  const readAt = revisions
    .filter(({ revision }) => revision.readFrom === 'outlet')
    .map(({ revision }) => revision.recordedAt)
    .filter((recordedAt) => recordedAt >= orderAt)
  return Math.min(orderAt + DAY_MS - 1, ...readAt)
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
  const isCopy = Number(a.article.copyOf !== null) - Number(b.article.copyOf !== null)
  if (isCopy !== 0) return isCopy
  return a.article.id < b.article.id ? -1 : 1
}

/** The articles as they stood at a time: those published by then, with the revisions made by then. */
export function storyAsOf(articles: readonly DevelopingArticle[], at: number): DevelopingArticle[] {
  return articles.flatMap((article) => {
    const revisions = stepsOf(article)
      .filter(({ earliestAt }) => earliestAt <= at)
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
