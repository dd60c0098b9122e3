import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { StoryLine } from '../domain/story.ts'
import type { Messages } from '../present/messages/messages.ts'
import { clipTitle } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { followForm } from './follow-form.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'

/**
 * Stories, a line each: title, when it last moved, how much there is, and the button to follow it.
 * `back`: the page that the button leads back to.
 */
export function storyLines(
  stories: readonly StoryLine[],
  followed: ReadonlySet<string>,
  now: Moment,
  back: string,
  messages: Messages,
): Html {
  return html`<ul class="story-lines">${stories.map((story) => storyLine(story, followed.has(story.slug), now, back, messages))}</ul>`
}

function storyLine(
  story: StoryLine,
  isFollowed: boolean,
  now: Moment,
  back: string,
  messages: Messages,
): Html {
  return html`<li class="item">
<div>
<h3 dir="auto"><a href="${storyPath(story.slug)}">${clipTitle(story.title)}</a></h3>
${storyFacts(story, now, messages)}
</div>
${followForm(story, isFollowed, back, messages)}
</li>`
}

/** How a story stands: its state, when it last moved, and how much there is. */
export function storyFacts(story: StoryLine, now: Moment, messages: Messages): Html {
  const { state, lastAt, articleCount, outletCount } = story
  return factLine(
    html`<span class="${state}">${messages.storyStates[state]}</span>`,
    lastAt &&
      html`${messages.moved} <time datetime="${lastAt}">${messages.shortMoment(lastAt, now)}</time>`,
    messages.articlesOf(articleCount, outletCount),
  )
}
