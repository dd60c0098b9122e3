import { parseMoment } from '../domain/moment.ts'
import type { StoryLine } from '../domain/story.ts'

/** Why a story may be worth following. `at`: a moment as outlets gave it. */
export type Reason =
  | { readonly kind: 'many-outlets'; readonly outletCount: number }
  | { readonly kind: 'many-articles'; readonly articleCount: number }
  | { readonly kind: 'begun'; readonly at: string }
  | { readonly kind: 'moved'; readonly at: string }

export type Suggestion = { readonly story: StoryLine; readonly reasons: readonly Reason[] }

const DAY_MS = 86_400_000
/** Less within a day is what any story has. */
const MANY_ARTICLES = 3
const MOST_REASONS = 2

/**
 * The developing stories among these that have a reason to be followed, the most told first: each outlet counts, and each
 * article of the last day. One that nothing speaks for but that it exists is none. `now`: epoch ms.
 */
export function suggestStories(stories: readonly StoryLine[], now: number): readonly Suggestion[] {
  return stories
    .filter(({ state }) => state === 'developing')
    .map((story) => ({ story, recentCount: countRecent(story, now) }))
    .toSorted((a, b) => weigh(b) - weigh(a))
    .map(({ story, recentCount }) => ({ story, reasons: reasonsFor(story, recentCount, now) }))
    .filter(({ reasons }) => reasons.length > 0)
}

function reasonsFor(story: StoryLine, recentCount: number, now: number): readonly Reason[] {
  const { outletCount, firstAt, lastAt } = story
  const reasons: Reason[] = []
  if (outletCount > 1) reasons.push({ kind: 'many-outlets', outletCount })
  if (recentCount >= MANY_ARTICLES)
    reasons.push({ kind: 'many-articles', articleCount: recentCount })
  if (firstAt !== null && isWithin(firstAt, now, 2 * DAY_MS))
    reasons.push({ kind: 'begun', at: firstAt })
  else if (lastAt !== null) reasons.push({ kind: 'moved', at: lastAt })
  return reasons.slice(0, MOST_REASONS)
}

function weigh({ story, recentCount }: { story: StoryLine; recentCount: number }): number {
  return story.outletCount + recentCount
}

function countRecent({ articles }: StoryLine, now: number): number {
  return articles.filter(
    ({ publishedAt }) => publishedAt !== null && isWithin(publishedAt, now, DAY_MS),
  ).length
}

function isWithin(moment: string, now: number, ms: number): boolean {
  const at = parseMoment(moment)
  return at !== null && at <= now && now - at < ms
}
