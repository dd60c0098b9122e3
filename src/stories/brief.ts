import type { SeenAspect, SeenMark } from '../domain/reader.ts'
import type { Revision } from '../domain/revision.ts'
import { spansOverlap } from '../domain/span.ts'
import type { Brief, BriefStory, Development } from '../domain/story.ts'

/**
 * What is new for one reader, of the developments that they have not been shown: the weightiest story first, and the
 * weightiest development first in each; stories without any are left out.
 */
export function composeBrief(stories: readonly BriefStory[], frame: Omit<Brief, 'stories'>): Brief {
  const told = stories
    .filter(({ developments }) => developments.length > 0)
    .map(({ slug, title, developments }) => ({
      slug,
      title,
      developments: developments.toSorted(compareByWeight),
    }))
    .sort((a, b) => weightOfStory(b) - weightOfStory(a) || compareText(a.slug, b.slug))
  return { ...frame, stories: told }
}

/** The heaviest first, the earlier of two alike first. */
export function compareByWeight(a: Development, b: Development): number {
  return b.weight - a.weight || compareText(a.at ?? '', b.at ?? '') || compareText(a.id, b.id)
}

/** A story weighs what its three weightiest developments do. */
function weightOfStory({ developments }: BriefStory): number {
  return developments.slice(0, 3).reduce((sum, { weight }) => sum + weight, 0)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Whether a reader was shown this. */
export type SeenTest = (development: Development) => boolean

/**
 * A test of what these marks cover: a development is seen when one of its receipts overlaps a mark of the same revision
 * and of the aspect that its verdict asks for. Costs one pass over the marks, then a look-up a receipt.
 */
export function createSeenTest(marks: Iterable<SeenMark>): SeenTest {
  const spans = new Map<string, (readonly [number, number])[]>()
  for (const { revisionId, span, aspect } of marks) {
    const key = `${aspect} ${revisionId}`
    const known = spans.get(key)
    if (known === undefined) spans.set(key, [span])
    else known.push(span)
  }
  return (development) => {
    const aspect = aspectOf(development)
    return development.receipts.some((receipt) =>
      (spans.get(`${aspect} ${receipt.revisionId}`) ?? []).some((span) =>
        spansOverlap(span, receipt.span),
      ),
    )
  }
}

/** What a reader has seen who was shown this development: each sentence behind it. */
export function marksOf(development: Development): SeenMark[] {
  const aspect = aspectOf(development)
  return development.receipts.map(({ revisionId, span }) => ({ revisionId, span, aspect }))
}

/**
 * What a reader has seen who read a story's whole brief: all that its revisions report, so that rules which later find
 * more in an old text make no news of it.
 */
export function marksOfWhole(revisions: Iterable<Pick<Revision, 'id' | 'text'>>): SeenMark[] {
  return Array.from(revisions, ({ id, text }) => ({
    revisionId: id,
    span: [0, text.length],
    aspect: 'reported',
  }))
}

function aspectOf({ verdict }: Development): SeenAspect {
  return verdict === 'lapsed' || verdict === 'withdrawn' ? verdict : 'reported'
}
