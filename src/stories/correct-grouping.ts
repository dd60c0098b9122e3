import type { Correction } from '../domain/reader.ts'
import type { Assignment } from './grouping-article.ts'

/** Who belongs where, under the reader's corrections. */
export type Membership = {
  /** Takes over an assignment made before. */
  readonly restore: (assignment: Assignment) => void
  /** Takes in a new assignment, and what follows from corrections that waited for this article; gives where it ends. */
  readonly place: (assignment: Assignment) => Assignment
  readonly assignmentOf: (articleId: string) => Assignment | null
  /** Applies every correction whose articles are all known and that was not applied yet. */
  readonly correct: () => void
  readonly takeMoved: () => readonly Assignment[]
}

/** An empty membership under these corrections, which apply in their order, each once. */
export function createMembership(corrections: readonly Correction[]): Membership {
  const assignments = new Map<string, Assignment>()
  const members = new Map<string, Set<string>>()
  const moved = new Map<string, Assignment>()
  const arrivals = new Map<string, number>()
  /** Corrections still to apply, by the article that they wait for; those on no article are not here. */
  const waiting = new Map<string, Correction[]>()
  let ready: Correction[] = []
  for (const correction of corrections) wait(correction)

  function wait(correction: Correction): void {
    const missing = articlesNamed(correction).find((id) => !assignments.has(id))
    if (missing === undefined) ready.push(correction)
    else waiting.set(missing, [...(waiting.get(missing) ?? []), correction])
  }

  function put(articleId: string, change: Partial<Assignment>): void {
    const before = assignments.get(articleId)
    if (before === undefined) return
    const after = { ...before, ...change }
    assignments.set(articleId, after)
    moved.set(articleId, after)
    if (after.storyId === before.storyId) return
    members.get(before.storyId)?.delete(articleId)
    join(after)
  }

  function join({ articleId, storyId }: Assignment): void {
    const story = members.get(storyId)
    if (story === undefined) members.set(storyId, new Set([articleId]))
    else story.add(articleId)
  }

  function restore({ articleId, storyId, occurrenceId, copyOf }: Assignment): void {
    const assignment = { articleId, storyId, occurrenceId, copyOf }
    assignments.set(articleId, assignment)
    arrivals.set(articleId, arrivals.size)
    join(assignment)
    const released = waiting.get(articleId) ?? []
    waiting.delete(articleId)
    for (const correction of released) wait(correction)
  }

  function place(assignment: Assignment): Assignment {
    restore(assignment)
    correct()
    moved.delete(assignment.articleId)
    return assignments.get(assignment.articleId) ?? assignment
  }

  function correct(): void {
    const order = new Map(corrections.map((correction, at) => [correction, at]))
    const inOrder = ready.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    ready = []
    for (const correction of inOrder) apply(correction)
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
        const to = assignments.get(correction.toArticleId)
        if (to !== undefined) take([correction.articleId], to.storyId)
        return
      }
      case 'split': {
        const leaving = correction.articleIds.toSorted(compareByArrival)
        const storyId = leaving[0]
        if (storyId !== undefined) take(leaving, storyId)
        return
      }
      case 'exclude':
        return
    }
  }

  /**
   * Takes articles out of their stories into another, or one of their own. Those left behind keep their story's name
   * while its article is among them; and an occurrence never lies in two stories.
   */
  function take(articleIds: readonly string[], storyId: string): void {
    const leaving = new Set(articleIds)
    const leftStories = new Set<string>()
    for (const id of articleIds) {
      const before = assignments.get(id)
      const isAlone = members.get(before?.storyId ?? '')?.size === leaving.size
      if (before === undefined || (before.storyId === storyId && (id !== storyId || isAlone)))
        continue
      leftStories.add(before.storyId)
    }
    if (leftStories.size === 0) return
    const left = [...leftStories].map((story) =>
      [...(members.get(story) ?? [])].filter((id) => !leaving.has(id)).sort(compareByArrival),
    )
    for (const remaining of left) {
      const [first] = remaining
      const story = assignments.get(first ?? '')?.storyId
      if (first === undefined || story === undefined) continue
      if (leaving.has(story)) for (const id of remaining) put(id, { storyId: first })
      renameOccurrences(remaining, leaving)
    }
    renameOccurrences(articleIds.toSorted(compareByArrival), new Set(left.flat()))
    for (const id of articleIds) put(id, { storyId })
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
    restore,
    place,
    assignmentOf: (articleId) => assignments.get(articleId) ?? null,
    correct,
    takeMoved,
  }
}

function articlesNamed(correction: Correction): readonly string[] {
  switch (correction.kind) {
    case 'merge':
      return [correction.articleId, correction.intoArticleId]
    case 'pin':
      return [correction.articleId, correction.toArticleId]
    case 'split':
      return correction.articleIds
    case 'exclude':
      return []
  }
}
