import type { Moment } from '../domain/moment.ts'
import type { Span } from '../domain/span.ts'
import type { Development, DevelopmentKind, Receipt, Verdict } from '../domain/story.ts'
import { composeLine } from './compose-line.ts'
import type { Amounts } from './judge-claim.ts'
import type { Gist, StorySentence } from './story-sentence.ts'
import type { DevelopingArticle } from './story-steps.ts'
import { weighDevelopment } from './weigh-development.ts'

/** A development while its story is folded: receipts still come in. */
export type Draft = {
  readonly id: string
  /** Its place in time, known or not (epoch ms). */
  readonly orderAt: number
  readonly at: Moment | null
  readonly kind: DevelopmentKind
  readonly verdict: Verdict
  readonly text: string
  readonly was: Development['was']
  readonly amounts: Amounts | null
  /** By what it is known for news or for colour (see read-signs.ts). */
  readonly signs: readonly string[]
  /** What its line says, for telling which sentences bear it out; null where only its own does. */
  readonly gist: Gist | null
  readonly receipts: Receipt[]
}

/**
 * Drafts what a claim of a sentence brings, with its sentence as first receipt; none where no line of it can be shown
 * (see compose-line.ts). The id follows from what brought it, so that the same fold gives the same.
 */
export function draftFrom(claim: {
  readonly sentence: StorySentence
  readonly focus: Span
  readonly kind: DevelopmentKind
  readonly verdict: Verdict
  readonly gist?: Gist
  readonly was?: Development['was']
  readonly amounts?: Amounts | null | undefined
  readonly signs?: readonly string[]
}): Draft[] {
  const { sentence, focus, kind, verdict, gist = sentence.gist } = claim
  const { was = null, amounts = null, signs = [] } = claim
  const text = composeLine(sentence, focus)
  if (text === null) return []
  const { step, receipt } = sentence
  return [
    {
      id: `${step.revision.id}:${kind}:${focus[0]}-${focus[1]}:${verdict}`,
      orderAt: step.stepAt,
      at: step.at,
      kind,
      verdict,
      text,
      was,
      amounts,
      signs,
      gist,
      receipts: [receipt],
    },
  ]
}

/** A development as the story keeps it, with who else reports it. */
export function finishDraft(
  draft: Draft,
  voiceOf: (articleId: string) => string | null,
): Development {
  const { id, at, kind, verdict, text, was, amounts, receipts } = draft
  const voices = new Set(receipts.flatMap(({ articleId }) => voiceOf(articleId) ?? []))
  const first = receipts[0] === undefined ? null : voiceOf(receipts[0].articleId)
  const alsoReportedBy = [...voices].filter((voice) => voice !== first)
  const weight = weighDevelopment(draft, alsoReportedBy.length)
  return {
    id,
    at,
    kind,
    verdict,
    text,
    was,
    ...(amounts === null ? {} : { amounts }),
    receipts,
    weight: round(weight),
    alsoReportedBy,
  }
}

/**
 * Under which name an article counts among those who report a thing: a wire copy under the agency of its original, or
 * the original's outlet; an agency's report under the agency; any other under its outlet.
 */
export function createVoices(
  articles: readonly DevelopingArticle[],
): (articleId: string) => string | null {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return (articleId) => {
    const article = byId.get(articleId)
    if (article === undefined) return null
    const original = article.copyOf === null ? article : (byId.get(article.copyOf) ?? article)
    return agencyOf(original) ?? agencyOf(article) ?? original.outlet ?? outletOf(original)
  }
}

function agencyOf({ revisions }: DevelopingArticle): string | null {
  return revisions[0]?.revision.article.dateline?.agency ?? null
}

function outletOf({ revisions }: DevelopingArticle): string | null {
  return revisions[0]?.revision.article.outlet ?? null
}

function round(weight: number): number {
  return Math.round(weight * 1000) / 1000
}
