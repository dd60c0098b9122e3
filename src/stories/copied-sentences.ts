import { holdsKeys } from './key-agreement.ts'
import type { Gist, StorySentence } from './story-sentence.ts'
import type { Step } from './story-steps.ts'
import { shareOf } from './told-index.ts'

export type CopyIndex = {
  readonly add: (step: Step, sentences: readonly StorySentence[]) => void
  /** Whether a sentence of a copy says nothing that its original does not say somewhere. */
  readonly isCopied: (sentence: StorySentence) => boolean
}

/** An outlet that copies puts words of its own for some of the agency's, and runs two sentences into one. */
const COPIED_SHARE = 0.75

/** An empty index of what each article of a story says as a whole: its latest revision. */
export function createCopyIndex(): CopyIndex {
  const wholeOf = new Map<string, { readonly step: Step; readonly gist: Gist }>()

  function add(step: Step, sentences: readonly StorySentence[]): void {
    const stems = new Set(sentences.flatMap(({ gist }) => [...gist.stems]))
    const keys = new Set(sentences.flatMap(({ gist }) => [...gist.keys]))
    wholeOf.set(step.article.id, { step, gist: { stems, keys, negated: false } })
  }

  function isCopied({ step, gist }: StorySentence): boolean {
    const original = wholeOf.get(step.article.copyOf ?? '')
    if (original === undefined || original.step.article.id === step.article.id) return false
    return (
      shareOf(gist.stems, original.gist.stems) >= COPIED_SHARE && holdsKeys(gist.keys, original)
    )
  }

  return { add, isCopied }
}
