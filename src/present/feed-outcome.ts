import type { FeedMessages } from './messages/feed-messages.ts'

/** What a feed last answered. `isEnglish`: the words are a reason kept as it was worded when it came, whoever reads. */
export type OutcomeInWords = { readonly words: string; readonly isEnglish: boolean }

/** The last answer of a feed as a page tells it; when it is asked again stands beside it. */
export function outcomeInWords(outcome: string | null, feeds: FeedMessages): OutcomeInWords {
  if (outcome === null) return { words: feeds.asked, isEnglish: false }
  if (outcome === 'nothing new') return { words: feeds.nothingNew, isEnglish: false }
  const [, count] = /^(\d+) entr(?:y|ies)$/.exec(outcome) ?? []
  if (count !== undefined) return { words: feeds.entries(Number(count)), isEnglish: false }
  return { words: outcome.replace(/; next try in \d+ (?:minutes|hours)$/, ''), isEnglish: true }
}
