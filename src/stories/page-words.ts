import { findStems } from './content-words.ts'
import type { StorySentence } from './story-sentence.ts'
import type { Step } from './story-steps.ts'

/** What a page makes much of: the words of its headline, in how many of its sentences each word stands, and the words of
 * all sentences but the first. */
export type PageWords = {
  readonly title: ReadonlySet<string>
  readonly counts: ReadonlyMap<string, number>
  readonly below: ReadonlySet<string>
}

export function readPageWords(
  { revision }: Step,
  [opening, ...others]: readonly StorySentence[],
): PageWords {
  const counts = new Map<string, number>()
  const below = new Set(others.flatMap(({ gist }) => [...gist.stems]))
  for (const sentence of opening === undefined ? [] : [opening, ...others]) {
    for (const stem of sentence.gist.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return { title: findStems(revision.article.title ?? ''), counts, below }
}
