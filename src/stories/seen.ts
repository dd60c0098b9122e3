import type { SeenAspect, SeenMark } from '../domain/reader.ts'
import type { Revision } from '../domain/revision.ts'
import { type Span, spansOverlap } from '../domain/span.ts'
import type { Development } from '../domain/story.ts'

/** Whether a reader was shown this. */
export type SeenTest = (development: Development) => boolean

/**
 * A test of what these marks cover: a development is seen when one of its receipts overlaps a mark of the same revision
 * and of the aspect that its verdict asks for. Costs one pass over the marks, then a look-up a receipt.
 */
export function createSeenTest(marks: Iterable<SeenMark>): SeenTest {
  const spans = new Map<string, Span[]>()
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

/** The aspect under which a development counts as seen: what lapsed or was withdrawn is news though its sentence is not. */
export function aspectOf({ verdict }: Development): SeenAspect {
  return verdict === 'lapsed' || verdict === 'withdrawn' ? verdict : 'reported'
}
