import type { LabelledDevelopment } from '../corpus/labelled-story.ts'
import type { Development } from '../src/domain/story.ts'

/** What is asked of a development told: its verdict and the sentence that brought it. */
export type Told = Pick<Development, 'verdict' | 'receipts'>

/**
 * Whether a development tells what a label of its story does, whatever verdict either has. What was withdrawn stands in
 * the text that the label's article replaced.
 */
export function createLabelTest(
  labels: readonly LabelledDevelopment[],
): (told: Told, label: LabelledDevelopment) => boolean {
  const wordsOf = new Map(labels.map(({ id, words }) => [id, words]))
  return (told, label) => {
    if (label.verdict === 'lapsed') {
      const opened = label.was === null ? null : (wordsOf.get(label.was) ?? null)
      return told.verdict === 'lapsed' && opened !== null && tells(told, null, opened)
    }
    if (
      label.words === null ||
      (label.verdict === 'withdrawn') !== (told.verdict === 'withdrawn')
    ) {
      return false
    }
    return tells(told, label.verdict === 'withdrawn' ? null : label.articleId, label.words)
  }
}

/** Whether a development's first sentence holds these words, or lies in them; `articleId` null: of whatever article. */
function tells({ receipts: [first] }: Told, articleId: string | null, words: string) {
  if (first === undefined) return false
  if (articleId !== null && first.revisionId !== articleId) return false
  const [sentence, label] = [plain(first.sentence), plain(words)]
  return sentence.includes(label) || label.includes(sentence)
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}
