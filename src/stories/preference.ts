import type { Preferences } from '../domain/reader.ts'
import type { BriefStory, Development } from '../domain/story.ts'
import { findFoldedWords } from '../language/folded-words.ts'

export type HeardStories = {
  readonly stories: readonly BriefStory[]
  /** What was kept back, to be told when the mute is over. */
  readonly muted: readonly Development[]
}

/** What is left of stories when lines with muted words are kept back. Linear in the length of the lines. */
export function muteStories(
  stories: readonly BriefStory[],
  { mutes }: Pick<Preferences, 'mutes'>,
): HeardStories {
  const phrases = mutes.map(({ words }) => asPhrase(words)).filter((phrase) => phrase !== NO_WORDS)
  if (phrases.length === 0) return { stories, muted: [] }
  const isMuted = ({ text, was }: Development) => {
    const line = asPhrase(`${text} ${was?.text ?? ''}`)
    return phrases.some((phrase) => line.includes(phrase))
  }
  return {
    stories: stories.map((story) => ({
      ...story,
      developments: story.developments.filter((one) => !isMuted(one)),
    })),
    muted: stories.flatMap(({ developments }) => developments.filter(isMuted)),
  }
}

const NO_WORDS = ' '

/** Its words alone, each between spaces, so that a phrase is found as whole words: "tax" is not in "taxi". */
function asPhrase(text: string): string {
  const words = findFoldedWords(text).map(({ folded }) => folded)
  return words.length === 0 ? NO_WORDS : ` ${words.join(' ')} `
}

/** Whether an outlet that the reader prefers is among those that report it. */
export function isPreferred(
  { receipts, alsoReportedBy }: Development,
  { preferredOutlets }: Pick<Preferences, 'preferredOutlets'>,
): boolean {
  return preferredOutlets.some(
    (outlet) =>
      alsoReportedBy.includes(outlet) || receipts.some((receipt) => receipt.outlet === outlet),
  )
}
