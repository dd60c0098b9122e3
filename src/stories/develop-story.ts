import type { Moment } from '../domain/moment.ts'
import type { StoryContent } from '../domain/story.ts'
import { chooseSoFar } from './choose-so-far.ts'
import { createVoices, finishDraft } from './draft.ts'
import { createStoryBook } from './story-book.ts'
import { type DevelopingArticle, orderSteps, type Step, storyAsOf } from './story-steps.ts'
import { chooseTitle } from './story-title.ts'
import { isNews } from './weigh-development.ts'

export { type DevelopingArticle, storyAsOf }

/** A story folded: its content, a headline that an outlet gave it, and the times of its first and last article. */
export type DevelopedStory = {
  readonly title: string
  readonly firstAt: Moment | null
  readonly lastAt: Moment | null
  readonly content: StoryContent
}

/**
 * Folds the articles of a story into what it holds, whatever order they are handed in: the same articles always give the
 * same story. What a story held at an earlier time is the fold of `storyAsOf(articles, at)`.
 * A thread that nobody answers lapses on the day after it was due, even where that day is yet to come: readers leave out
 * developments of a later `at` than theirs. Every line is a slice of what an outlet published, but for a name in square
 * brackets where a pronoun stood. Nearly linear: each sentence is compared with a bounded number of earlier ones.
 */
export function developStory(articles: readonly DevelopingArticle[]): DevelopedStory {
  const steps = orderSteps(articles)
  const book = createStoryBook()
  for (const step of steps) book.take(step)
  const { drafts, ...content } = book.finish()
  const voiceOf = createVoices(articles)
  const developments = drafts
    .toSorted((a, b) => a.orderAt - b.orderAt)
    .flatMap((draft) => {
      const development = finishDraft(draft, voiceOf)
      return isNews(draft, development.alsoReportedBy.length) ? [development] : []
    })
  return {
    title: chooseTitle(steps),
    firstAt: firstKnown(steps),
    lastAt: firstKnown(steps.toReversed()),
    content: {
      ...content,
      developments,
      soFar: chooseSoFar(developments, content.figures, headlinesOf(steps)),
    },
  }
}

/** One of each article: another revision's is the same matter again. */
function headlinesOf(steps: readonly Step[]): readonly string[] {
  const byArticle = new Map(
    steps.map(({ article, revision }) => [article.id, revision.article.title]),
  )
  return [...byArticle.values()].filter((title) => title !== null)
}

function firstKnown(steps: readonly Step[]): Moment | null {
  return steps.find(({ at }) => at !== null)?.at ?? null
}
