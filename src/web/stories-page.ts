import { html } from 'hono/html'
import type { StoryLine } from '../domain/story.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyLines } from './story-lines.ts'
import type { Visit } from './visit.ts'

export type StoriesView = {
  readonly visit: Visit
  /** Those of this page, latest development first. */
  readonly stories: readonly StoryLine[]
  readonly followed: ReadonlySet<string>
  /** From 1. */
  readonly page: number
  readonly isLast: boolean
}

/** Every story there is, quiet and closed ones too, a page at a time. */
export function storiesPage({ visit, stories, followed, page, isLast }: StoriesView): Html {
  const { front, frame } = visit.messages
  return layout({
    title: front.allStories,
    visit,
    here: 'stories',
    body: html`<div class="found">
<header class="heading"><h1>${front.allStories}</h1>${factLine(front.latestFirst)}</header>
<h2 class="unseen">${frame.stories}</h2>
${storyLines(stories, { followed, back: '/stories' }, visit)}
<nav class="pages" aria-label="${front.moreStoriesLabel}">${page > 1 && html`<a href="/stories?page=${page - 1}" rel="prev">${frame.later}</a>`} ${!isLast && html`<a href="/stories?page=${page + 1}" rel="next">${frame.earlier}</a>`}</nav>
</div>`,
  })
}
