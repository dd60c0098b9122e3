import type { Assignment } from './grouping-article.ts'

/** An earlier article that is like the one to group, where it belongs, and how like it is. */
export type Placed = { readonly score: number; readonly assignment: Assignment }

/**
 * A group is as like an article as its likest member and the mean of its few likest, in equal parts: the likest alone
 * chains what differs, the mean alone tears apart what runs long.
 */
const LIKEST_MEMBERS = 4
const MEAN_PART = 0.5

/** The likest article's assignment in the likest group; null where none is at least so like.
 * `placed`: likest first. */
export function findLikest(
  placed: readonly Placed[],
  groupOf: (assignment: Assignment) => string,
  least: number,
): Assignment | null {
  let likest: Assignment | null = null
  let most = least
  for (const [first, ...others] of Map.groupBy(placed, (one) => groupOf(one.assignment)).values()) {
    if (first === undefined) continue
    const members = [first, ...others].slice(0, LIKEST_MEMBERS)
    const mean = members.reduce((sum, { score }) => sum + score, 0) / members.length
    const likeness = first.score * (1 - MEAN_PART) + mean * MEAN_PART
    if (likeness < most || (likeness === most && likest !== null)) continue
    most = likeness
    likest = first.assignment
  }
  return likest
}
