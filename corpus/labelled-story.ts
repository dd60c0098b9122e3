import type { WrittenStory } from '../demo/written-story.ts'
import type { DevelopmentKind, Verdict } from '../src/domain/story.ts'

/** A written story, and what a reader who follows it should be told, in order. */
export type LabelledStory = {
  readonly story: WrittenStory
  readonly developments: readonly LabelledDevelopment[]
}

export type LabelledDevelopment = {
  /** `d1`. */
  readonly id: string
  readonly verdict: Verdict
  readonly kind: DevelopmentKind
  /** Id of the article that brought it; null for what lapsed, which no article tells. */
  readonly articleId: string | null
  /** The article's own words; for what was withdrawn, those of the article that it replaces. Null for what lapsed. */
  readonly words: string | null
  /** Id of the development that this one updates, contradicts, confirms or answers. */
  readonly was: string | null
  /** Ids of the articles that repeat it. */
  readonly also: readonly string[]
  /** The day on which it lapsed. */
  readonly on: string | null
}

export const VERDICTS = [
  'new',
  'update',
  'conflict',
  'confirmed',
  'changed-position',
  'answered',
  'lapsed',
  'withdrawn',
] as const
export const DEVELOPMENT_KINDS = [
  'statement',
  'measure',
  'figure',
  'event',
  'thread',
  'revision',
] as const
