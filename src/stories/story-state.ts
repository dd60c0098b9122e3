import type { StoryState } from '../domain/story.ts'

const DAY_MS = 86_400_000

/** How long without a new article until a story is quiet, and until it is closed. */
export const QUIET_AFTER_MS = 7 * DAY_MS
export const CLOSED_AFTER_MS = 30 * DAY_MS

/**
 * Whether a story still moves, by its last article: developing for a week after it, quiet for 30 days, then closed.
 * A story whose articles have no known time is quiet: nothing says that it moves. An article to come reopens any.
 */
export function storyState(lastAt: number | null, now: number): StoryState {
  if (lastAt === null) return 'quiet'
  const restMs = now - lastAt
  if (restMs <= QUIET_AFTER_MS) return 'developing'
  return restMs <= CLOSED_AFTER_MS ? 'quiet' : 'closed'
}
