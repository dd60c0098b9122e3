import { createMembership, type DatedCorrection } from './correct-grouping.ts'
import {
  type Assignment,
  compareInStream,
  type GroupedArticle,
  type GroupingArticle,
} from './grouping-article.ts'
import { createGroupingIndex, type Match, type StreamPlace } from './grouping-index.ts'
import { findLikest, type Placed } from './likest-group.ts'

export type { Assignment, GroupedArticle, GroupingArticle }

export type Grouping = {
  /** Takes in an article that was assigned before: in order of the stream, before any is assigned. */
  readonly recall: (article: GroupedArticle) => void
  /**
   * The story of the next article in the order of (orderAt, id); null where a correction excludes its outlet.
   * Costs a bounded number of comparisons, however large the archive.
   */
  readonly assign: (article: GroupingArticle) => Assignment | null
  /** Applies the corrections that are left: to be called after the last article, for most are made after all of them. */
  readonly correctAll: () => void
  /** Assignments of earlier articles that corrections have changed since the last call, for the caller to save. */
  readonly takeMoved: () => readonly Assignment[]
  /**
   * Goes back to this place in the stream, as if nothing from it on had been assigned, and goes on under these corrections.
   * False where that is further back than is remembered, or other corrections would have made another past: the grouping is
   * then of no more use.
   */
  readonly rewind: (to: StreamPlace, corrections: readonly DatedCorrection[]) => boolean
}

/**
 * An article is compared with those of this time before it, and no more than the latest so many: `known` needs those
 * before the first to assign. A trial comes months after the crime; a month's window loses half of what belongs together.
 */
export const GROUPING_WINDOW = { ms: 365 * 86_400_000, articles: 20_000 }

/** Least likeness that joins a story, and that makes an article a report of the same thing that happened. */
const JOIN_STORY = 0.16
const JOIN_OCCURRENCE = 0.17
/** Least share of the shorter text's shingles that makes an article a copy. */
const COPIED = 0.6

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
  const grouping = continueGrouping(corrections, Number.NEGATIVE_INFINITY)
  for (const article of known.toSorted(compareInStream)) grouping.recall(article)
  return grouping
}

/**
 * The same, where what is known comes bit by bit: every article from `knownFrom` (epoch ms) on that stands before the first
 * to be assigned is to be recalled, in order.
 */
export function continueGrouping(
  corrections: readonly DatedCorrection[],
  knownFrom: number,
): Grouping {
  const membership = createMembership(corrections)
  const index = createGroupingIndex(GROUPING_WINDOW, knownFrom, membership.forget)
  const excluded = excludedBy(corrections)
  let isFirst = true

  function recall(article: GroupedArticle): void {
    if (isExcluded(article)) return
    index.add(article)
    membership.place(article)
  }

  function isExcluded(article: GroupingArticle): boolean {
    return article.outlet !== null && excluded.has(article.outlet)
  }

  function assign(article: GroupingArticle): Assignment | null {
    if (isExcluded(article)) return null
    if (isFirst) membership.takeAsCorrected(article.orderAt)
    isFirst = false
    membership.correct(article.orderAt)
    const matches = index.match(article)
    const copied = findCopied(article, matches)
    const original = copied === null ? null : membership.assignmentOf(copied.article.id)
    const placed = matches.flatMap((match): Placed[] => {
      const assignment = membership.assignmentOf(match.article.id)
      return assignment === null ? [] : [{ score: match.score, assignment }]
    })
    const reported =
      original ?? findLikest(placed, ({ occurrenceId }) => occurrenceId, JOIN_OCCURRENCE)
    const joined = reported ?? findLikest(placed, ({ storyId }) => storyId, JOIN_STORY)
    const assignment: Assignment = {
      articleId: article.id,
      storyId: joined?.storyId ?? article.id,
      occurrenceId: reported?.occurrenceId ?? article.id,
      copyOf: original === null ? null : (original.copyOf ?? original.articleId),
    }
    membership.place(assignment)
    return assignment
  }

  function rewind(to: StreamPlace, held: readonly DatedCorrection[]): boolean {
    const excludedNow = excludedBy(held)
    if (excludedNow.size !== excluded.size) return false
    for (const outlet of excludedNow) if (!excluded.has(outlet)) return false
    const gone = index.rewind(to)
    return gone !== null && membership.rewind(gone, to.orderAt, held)
  }

  const correctAll = () => membership.correct(Number.POSITIVE_INFINITY)
  return { assign, correctAll, takeMoved: membership.takeMoved, rewind, recall }
}

function excludedBy(corrections: readonly DatedCorrection[]): ReadonlySet<string> {
  return new Set(
    corrections.flatMap(({ correction }) =>
      correction.kind === 'exclude' ? [correction.outlet] : [],
    ),
  )
}

/** The article of another outlet that most of this one's text stands in, or the other way round; null for none. */
function findCopied({ outlet }: GroupingArticle, matches: readonly Match[]): Match | null {
  let copied: Match | null = null
  for (const match of matches) {
    if (match.shared < COPIED || match.article.outlet === outlet) continue
    if (copied === null || match.shared > copied.shared) copied = match
  }
  return copied
}
