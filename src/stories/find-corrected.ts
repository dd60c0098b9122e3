import { type Draft, draftFrom } from './draft.ts'
import type { StorySentence } from './story-sentence.ts'
import { shareOf } from './told-index.ts'

/** A sentence of which this share of the words is found in one sentence of the new text was reworded, not withdrawn. */
export const REWORDED = 0.5

/** The share of the sentences before that stand as they were. */
export function shareStanding(
  before: readonly StorySentence[],
  after: readonly StorySentence[],
): number {
  const standing = new Set(after.map(({ text }) => text))
  return before.filter(({ text }) => standing.has(text)).length / (before.length || 1)
}

/** Sentences that an outlet wrote anew with another number, name or word in them, each beside the one that stood. */
export function findCorrected(
  before: readonly StorySentence[],
  after: readonly StorySentence[],
): Draft[] {
  const stood = new Set(before.map(({ text }) => text))
  const kept = new Set(after.map(({ text }) => text))
  const gone = before.filter(({ text }) => !kept.has(text))
  return after
    .filter(({ text }) => !stood.has(text))
    .flatMap((sentence) => {
      const was = gone.find((earlier) => isRewrittenFrom(sentence, earlier))
      if (was === undefined) return []
      const earlier = { text: was.text, receipt: was.receipt }
      const change = { kind: 'revision', verdict: 'update', was: earlier } as const
      return draftFrom({ sentence, focus: sentence.span, ...change })
    })
}

function isRewrittenFrom({ gist }: StorySentence, { gist: was }: StorySentence): boolean {
  return shareOf(gist.stems, was.stems) >= REWORDED && shareOf(was.stems, gist.stems) >= REWORDED
}
