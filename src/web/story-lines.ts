import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { StoryLine } from '../domain/story.ts'
import { countInWords } from '../present/counts.ts'
import { STORY_STATE_LABELS } from '../present/labels.ts'
import { clipTitle } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { followForm } from './follow-form.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'
import { momentElement } from './reading.ts'

/**
 * Stories, a line each: title, when it last moved, how much there is, and the button to follow it.
 * `back`: the page that the button leads back to.
 */
export function storyLines(
  stories: readonly StoryLine[],
  followed: ReadonlySet<string>,
  now: Moment,
  back: string,
): Html {
  return html`<ul class="story-lines">${stories.map((story) => storyLine(story, followed.has(story.slug), now, back))}</ul>`
}

function storyLine(story: StoryLine, isFollowed: boolean, now: Moment, back: string): Html {
  const title = clipTitle(story.title)
  return html`<li class="item">
<div>
<h3 dir="auto"><a href="${storyPath(story.slug)}">${title}</a></h3>
${storyFacts(story, now)}
</div>
${followForm(story.slug, title, isFollowed, back)}
</li>`
}

/** How a story stands: its state, when it last moved, and how much there is. */
export function storyFacts(story: StoryLine, now: Moment): Html {
  const { state, lastAt, articleCount, outletCount } = story
  return factLine(
    html`<span class="${state}">${STORY_STATE_LABELS[state]}</span>`,
    lastAt && html`moved ${momentElement(lastAt, now)}`,
    `${countInWords(articleCount, 'article')} of ${countInWords(outletCount, 'outlet')}`,
  )
}
