import type { GroupingFeatures } from './grouping-features.ts'

/**
 * An article as grouping sees it. `published`: whether its time of publication is known; where it is not, `orderAt` says
 * nothing of when it was written, and distance in time is not counted against it.
 */
export type GroupingArticle = {
  readonly id: string
  readonly outlet: string | null
  readonly orderAt: number
  readonly published: boolean
  readonly features: GroupingFeatures
}

/**
 * Where an article belongs. `storyId` and `occurrenceId` are ids of an article in it, mostly the first, so that they
 * outlive a rebuild. `copyOf`: the article of another outlet, never itself a copy, whose text this one repeats.
 */
export type Assignment = {
  readonly articleId: string
  readonly storyId: string
  readonly occurrenceId: string
  readonly copyOf: string | null
}

/** An article that was assigned before. */
export type GroupedArticle = GroupingArticle & Assignment

/** The order in which articles are assigned and folded into their story. */
export function compareInStream(
  a: { readonly orderAt: number; readonly id: string },
  b: { readonly orderAt: number; readonly id: string },
): number {
  return a.orderAt - b.orderAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
