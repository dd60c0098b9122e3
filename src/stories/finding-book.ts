import type { Finding } from '../domain/findings.ts'
import type { Receipt } from '../domain/story.ts'
import { addReceipt } from './receipts.ts'
import type { StorySentence } from './story-sentence.ts'

/** A finding of the story, the sentence that brought it, and all that bear it out. */
export type Entry<F extends Finding> = {
  readonly finding: F
  readonly sentence: StorySentence
  readonly receipts: Receipt[]
}

export type FindingBook<F extends Finding> = {
  /** Enters a finding; where an earlier sentence said it, one like it there gets the receipt instead. */
  readonly take: (finding: F, sentence: StorySentence, saidBefore: StorySentence | null) => void
  readonly entries: readonly Entry<F>[]
}

/** An empty book of one kind of findings; `findingsIn` gives those of a sentence. */
export function createFindingBook<F extends Finding>(
  findingsIn: (sentence: StorySentence) => readonly F[],
  isSame: (a: F, inA: StorySentence, b: F, inB: StorySentence) => boolean,
): FindingBook<F> {
  const entries: Entry<F>[] = []
  const entryOf = new Map<F, Entry<F>>()

  function take(finding: F, sentence: StorySentence, saidBefore: StorySentence | null): void {
    const earlier = saidBefore === null ? [] : findingsIn(saidBefore)
    const same = earlier.find((other) => {
      return saidBefore !== null && isSame(finding, sentence, other, saidBefore)
    })
    const known = same === undefined ? undefined : entryOf.get(same)
    if (known !== undefined) {
      addReceipt(known, sentence.receipt)
      entryOf.set(finding, known)
      return
    }
    const entry = { finding, sentence, receipts: [sentence.receipt] }
    entries.push(entry)
    entryOf.set(finding, entry)
  }

  return { take, entries }
}
