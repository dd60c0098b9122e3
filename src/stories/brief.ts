import type { Brief, BriefStory, Development } from '../domain/story.ts'

export { marksOf } from './seen.ts'

/**
 * What is new for one reader, of the developments that they have not been shown: the weightiest story first, and the
 * weightiest development first in each, after those that the reader prefers; stories without any are left out.
 */
export function composeBrief(
  stories: readonly BriefStory[],
  frame: Omit<Brief, 'stories'>,
  prefers: (development: Development) => boolean = () => false,
): Brief {
  const told = stories
    .filter(({ developments }) => developments.length > 0)
    .map(({ slug, title, developments }) => ({
      slug,
      title,
      developments: developments.toSorted(compareByWeight),
    }))
    .sort((a, b) => weightOfStory(b) - weightOfStory(a) || compareText(a.slug, b.slug))
    .map((story) => ({ ...story, developments: putFirst(story.developments, prefers) }))
  return { ...frame, stories: told }
}

function putFirst<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): readonly Item[] {
  return [...items.filter(isFirst), ...items.filter((item) => !isFirst(item))]
}

/** The heaviest first, the earlier of two alike first; by their words before their ids, which name no order to a reader. */
function compareByWeight(a: Development, b: Development): number {
  return (
    b.weight - a.weight ||
    compareText(a.at ?? '', b.at ?? '') ||
    compareText(a.text, b.text) ||
    compareText(a.id, b.id)
  )
}

/** A story weighs what its three weightiest developments do. */
function weightOfStory({ developments }: BriefStory): number {
  return developments.slice(0, 3).reduce((sum, { weight }) => sum + weight, 0)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
