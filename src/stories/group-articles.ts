import { createMembership, type DatedCorrection } from './correct-grouping.ts'
import {
  type Assignment,
  compareInStream,
  type GroupedArticle,
  type GroupingArticle,
} from './grouping-article.ts'
import { createGroupingIndex } from './grouping-index.ts'

export type { Assignment, GroupedArticle, GroupingArticle }

export type Grouping = {
  /**
   * The story of the next article in the order of (orderAt, id); null where a correction excludes its outlet.
   * Costs a bounded number of comparisons, however large the archive.
   */
  readonly assign: (article: GroupingArticle) => Assignment | null
  /** Applies the corrections that are left: to be called after the last article, for most are made after all of them. */
  readonly correctAll: () => void
  /** Assignments of earlier articles that corrections have changed since the last call, for the caller to save. */
  readonly takeMoved: () => readonly Assignment[]
}

/** Articles further apart than this are never compared: `known` needs those of this long before the first to assign. */
export const GROUPING_WINDOW_MS = 30 * 86_400_000

/** Least likeness to a story that joins it. */
const JOIN_STORY = 0.2
/** Least likeness to an article that makes both reports of one thing that happened, and how far apart they may be. */
const JOIN_OCCURRENCE = 0.26
const OCCURRENCE_MS = 7 * 86_400_000
/** Least share of shingles in common that makes an article a copy. */
const COPY_SIMILARITY = 0.6

/**
 * Continues a grouping: one pass over the stream, each article joined to the story most like it or starting its own.
 * `known`: every article of the window before the first that will be assigned, as corrected by then, in any order. The
 * same stream gives the same stories, wherever it is cut in two.
 * `corrections` overrule likeness, in their order. Each is applied when the stream passes the time when it was made, to
 * the articles that were there; those that come later follow what they are like. To undo one, leave it out and assign
 * anew from the first article that it names.
 */
export function createGrouping(
  known: readonly GroupedArticle[],
  corrections: readonly DatedCorrection[],
): Grouping {
  const index = createGroupingIndex(GROUPING_WINDOW_MS)
  const membership = createMembership(corrections)
  const excluded = new Set(
    corrections.flatMap(({ correction }) =>
      correction.kind === 'exclude' ? [correction.outlet] : [],
    ),
  )
  for (const article of known.toSorted(compareInStream)) {
    if (isExcluded(article)) continue
    index.add(article)
    membership.place(article)
  }
  let isFirst = true

  function isExcluded(article: GroupingArticle): boolean {
    return article.outlet !== null && excluded.has(article.outlet)
  }

  function assign(article: GroupingArticle): Assignment | null {
    if (isExcluded(article)) return null
    if (isFirst) membership.takeAsCorrected(article.orderAt)
    isFirst = false
    membership.correct(article.orderAt)
    const matches = index.findMatches(article)
    index.add(article)
    const copied = matches.find(
      (match) => match.shared >= COPY_SIMILARITY && match.article.outlet !== article.outlet,
    )
    const original = copied === undefined ? null : membership.assignmentOf(copied.article.id)
    const nearest = matches.find((match) => match.score >= JOIN_STORY) ?? null
    const joined =
      original ?? (nearest === null ? null : membership.assignmentOf(nearest.article.id))
    const isSameOccurrence =
      original !== null ||
      (nearest !== null &&
        nearest.score >= JOIN_OCCURRENCE &&
        article.orderAt - nearest.article.orderAt <= OCCURRENCE_MS)
    const assignment: Assignment = {
      articleId: article.id,
      storyId: joined?.storyId ?? article.id,
      occurrenceId: isSameOccurrence && joined !== null ? joined.occurrenceId : article.id,
      copyOf: original === null ? null : (original.copyOf ?? original.articleId),
    }
    membership.place(assignment)
    return assignment
  }

  const correctAll = () => membership.correct(Number.POSITIVE_INFINITY)
  return { assign, correctAll, takeMoved: membership.takeMoved }
}
