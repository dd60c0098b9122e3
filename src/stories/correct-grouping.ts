import type { Correction } from '../domain/reader.ts'
import type { Assignment } from './grouping-article.ts'

/** A reader's correction and when it was made: it is about the articles that were there by then. */
export type DatedCorrection = { readonly correction: Correction; readonly correctedAt: number }

/** Who belongs where, under the reader's corrections. */
export type Membership = {
  /** Takes in an assignment. */
  readonly place: (assignment: Assignment) => void
  readonly assignmentOf: (articleId: string) => Assignment | null
  /** Takes corrections made before this time, whose articles are all here, as applied. */
  readonly takeAsCorrected: (before: number) => void
  /** Applies, in their order, the corrections made before this time whose articles are all here. */
  readonly correct: (before: number) => void
  readonly takeMoved: () => readonly Assignment[]
  /**
   * Takes back the last that were placed, `articleIds` last first, with every correction that was applied since the first of
   * them. From here on `corrections` hold. False, with nothing changed, where what was placed before would not be as it is
   * under them: one that is applied holds no more, or one is to be that was made before `orderAt`.
   */
  readonly rewind: (
    articleIds: readonly string[],
    orderAt: number,
    corrections: readonly DatedCorrection[],
  ) => boolean
  /** Knows no more of an article that is far back, unless a correction to come concerns its story. */
  readonly forget: (articleId: string) => void
}

const TAKEN_AS_APPLIED = -1

/** A change that a correction made when so many articles had been placed. */
type Change = { readonly placed: number; readonly before: Assignment }

/** A correction that was applied when so many articles had been placed; before any, where it was taken as applied. */
type Applied = { readonly placed: number; readonly correctedAt: number }

/** An empty membership under these corrections, which apply in their order, each once. */
export function createMembership(initial: readonly DatedCorrection[]): Membership {
  const assignments = new Map<string, Assignment>()
  const members = new Map<string, Set<string>>()
  const moved = new Map<string, Assignment>()
  const arrivals = new Map<string, number>()
  const changes: Change[] = []
  const applied = new Map<string, Applied>()
  let held = initial
  let pending = initial
  let placedCount = 0

  function put(articleId: string, change: Partial<Assignment>): void {
    const before = assignments.get(articleId)
    if (before === undefined) return
    const after = { ...before, ...change }
    if (after.storyId === before.storyId && after.occurrenceId === before.occurrenceId) return
    changes.push({ placed: placedCount, before })
    moved.set(articleId, after)
    reassign(before, after)
  }

  function reassign(before: Assignment, after: Assignment): void {
    assignments.set(after.articleId, after)
    if (after.storyId === before.storyId) return
    leave(before)
    join(after)
  }

  function leave({ articleId, storyId }: Assignment): void {
    const story = members.get(storyId)
    story?.delete(articleId)
    if (story?.size === 0) members.delete(storyId)
  }

  function join({ articleId, storyId }: Assignment): void {
    const story = members.get(storyId)
    if (story === undefined) members.set(storyId, new Set([articleId]))
    else story.add(articleId)
  }

  function place(assignment: Assignment): void {
    const { articleId, storyId, occurrenceId, copyOf } = assignment
    assignments.set(articleId, { articleId, storyId, occurrenceId, copyOf })
    arrivals.set(articleId, placedCount++)
    join(assignment)
  }

  function takeDue(before: number, placed = placedCount): readonly DatedCorrection[] {
    const isDue = ({ correction, correctedAt }: DatedCorrection) =>
      correctedAt < before && articlesNamed(correction).every((id) => assignments.has(id))
    const due = pending.filter(isDue)
    if (due.length === 0) return due
    for (const one of due) applied.set(nameOf(one), { placed, correctedAt: one.correctedAt })
    pending = pending.filter((one) => !due.includes(one))
    return due
  }

  function correct(before: number): void {
    for (const { correction } of takeDue(before)) apply(correction)
  }

  function rewind(
    articleIds: readonly string[],
    orderAt: number,
    corrections: readonly DatedCorrection[],
  ): boolean {
    const left = placedCount - articleIds.length
    const names = new Set(corrections.map(nameOf))
    const known = new Set(held.map(nameOf))
    for (const [name, { placed, correctedAt }] of applied) {
      const isTakenBack = placed >= left
      if (!isTakenBack && !names.has(name)) return false
      if (placed === TAKEN_AS_APPLIED && correctedAt >= orderAt) return false
    }
    if (corrections.some((one) => one.correctedAt < orderAt && !known.has(nameOf(one))))
      return false
    placedCount = left
    held = corrections
    undoChanges()
    for (const id of articleIds) remove(id)
    for (const [name, { placed }] of applied) if (placed >= left) applied.delete(name)
    pending = corrections.filter((one) => !applied.has(nameOf(one)))
    return true
  }

  /** Of the changes that were made since so many had been placed, the last first. */
  function undoChanges(): void {
    for (let last = changes.at(-1); last !== undefined; last = changes.at(-1)) {
      if (last.placed < placedCount) return
      changes.pop()
      const after = assignments.get(last.before.articleId)
      if (after === undefined) continue
      reassign(after, last.before)
      moved.set(after.articleId, last.before)
    }
  }

  function remove(articleId: string): void {
    const assignment = assignments.get(articleId)
    if (assignment !== undefined) leave(assignment)
    assignments.delete(articleId)
    arrivals.delete(articleId)
    moved.delete(articleId)
  }

  function forget(articleId: string): void {
    const storyId = assignments.get(articleId)?.storyId
    const isConcerned = pending.some(({ correction }) =>
      articlesNamed(correction).some((id) => assignments.get(id)?.storyId === storyId),
    )
    if (!isConcerned) remove(articleId)
  }

  function apply(correction: Correction): void {
    switch (correction.kind) {
      case 'merge': {
        const from = assignments.get(correction.articleId)
        const into = assignments.get(correction.intoArticleId)
        if (from === undefined || into === undefined || from.storyId === into.storyId) return
        for (const id of [...(members.get(from.storyId) ?? [])]) put(id, { storyId: into.storyId })
        return
      }
      case 'pin': {
        const { articleId, toArticleId } = correction
        const storyId = assignments.get(toArticleId)?.storyId
        const isThere = assignments.get(articleId)?.storyId === storyId
        if (storyId !== undefined && !isThere) take([articleId], storyId)
        return
      }
      case 'split': {
        const leaving = correction.articleIds.toSorted(compareByArrival)
        const [first] = leaving
        const story = members.get(assignments.get(first ?? '')?.storyId ?? '')
        const isOwn = story?.size === leaving.length && leaving.every((id) => story.has(id))
        if (first !== undefined && !isOwn) take(leaving, first)
        return
      }
      case 'exclude':
      case 'rename':
        return
    }
  }

  /**
   * Takes articles, in order of arrival, out of their stories into another. Those left behind keep their story's name
   * while its article is among them; and an occurrence never lies in two stories.
   */
  function take(leaving: readonly string[], storyId: string): void {
    const gone = new Set(leaving)
    const stories = new Set(leaving.flatMap((id) => assignments.get(id)?.storyId ?? []))
    const left = [...stories].map((story) => ({
      story,
      remaining: [...(members.get(story) ?? [])].filter((id) => !gone.has(id)),
    }))
    for (const { story, remaining } of left) {
      const [first] = remaining.sort(compareByArrival)
      if (first === undefined) continue
      if (gone.has(story)) for (const id of remaining) put(id, { storyId: first })
      renameOccurrences(remaining, gone)
    }
    renameOccurrences(leaving, new Set(left.flatMap(({ remaining }) => remaining)))
    for (const id of leaving) put(id, { storyId })
  }

  /** Gives occurrences that are named after an article of another story the name of their first here. */
  function renameOccurrences(articleIds: readonly string[], elsewhere: ReadonlySet<string>): void {
    const names = new Map<string, string>()
    for (const id of articleIds) {
      const occurrence = assignments.get(id)?.occurrenceId ?? id
      if (!elsewhere.has(occurrence)) continue
      names.set(occurrence, names.get(occurrence) ?? id)
      put(id, { occurrenceId: names.get(occurrence) ?? id })
    }
  }

  function compareByArrival(a: string, b: string): number {
    return (arrivals.get(a) ?? 0) - (arrivals.get(b) ?? 0)
  }

  function takeMoved(): readonly Assignment[] {
    const changed = [...moved.values()]
    moved.clear()
    return changed
  }

  return {
    place,
    takeAsCorrected: (before) => void takeDue(before, TAKEN_AS_APPLIED),
    assignmentOf: (articleId) => assignments.get(articleId) ?? null,
    correct,
    takeMoved,
    rewind,
    forget,
  }
}

/** The same for the same correction, however often it is read. */
function nameOf({ correction, correctedAt }: DatedCorrection): string {
  return `${correctedAt} ${JSON.stringify(correction)}`
}

/** The articles that a correction of membership names: where they are not all there, it says nothing. */
export function articlesNamed(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case 'merge':
      return [correction.articleId, correction.intoArticleId]
    case 'pin':
      return [correction.articleId, correction.toArticleId]
    case 'split':
      return correction.articleIds
    case 'exclude':
    case 'rename':
      return []
  }
}
