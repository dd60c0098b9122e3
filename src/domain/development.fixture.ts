import type { Development, Receipt } from './story.ts'

/** A sentence as the whole text of a revision that is named for it. */
export function receiptOf(sentence: string): Receipt {
  return {
    articleId: 'a',
    revisionId: `revision of ${sentence}`,
    url: null,
    outlet: null,
    span: [0, sentence.length],
    sentence,
  }
}

/** An event that is new and says just this, unless told otherwise. */
export function developmentOf(text: string, parts: Partial<Development> = {}): Development {
  return {
    id: text,
    at: null,
    kind: 'event',
    verdict: 'new',
    text,
    was: null,
    weight: 0.5,
    alsoReportedBy: [],
    receipts: [receiptOf(text)],
    ...parts,
  }
}
