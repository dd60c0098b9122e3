import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { StoryLine } from '../domain/story.ts'
import type { Messages } from '../present/messages/messages.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyLines } from './story-lines.ts'

export type StoriesView = {
  readonly now: Moment
  readonly messages: Messages
  /** Those of this page, latest development first. */
  readonly stories: readonly StoryLine[]
  readonly followed: ReadonlySet<string>
  /** From 1. */
  readonly page: number
  readonly isLast: boolean
}

/** Every story there is, quiet and closed ones too, a page at a time. */
export function storiesPage({ now, messages, stories, followed, page, isLast }: StoriesView): Html {
  return layout({
    title: messages.allStories,
    now,
    messages,
    here: 'stories',
    body: html`<div class="found">
<header class="heading"><h1>${messages.allStories}</h1>${factLine(`page ${page}, those that moved last first`)}</header>
<h2 class="unseen">${messages.storiesPage}</h2>
${storyLines(stories, followed, now, '/stories', messages)}
<nav class="pages" aria-label="More stories">${page > 1 && html`<a href="/stories?page=${page - 1}" rel="prev">Later</a>`} ${!isLast && html`<a href="/stories?page=${page + 1}" rel="next">Earlier</a>`}</nav>
</div>`,
  })
}
