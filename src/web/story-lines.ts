import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { StoryLine } from '../domain/story.ts'
import { countInWords } from '../present/counts.ts'
import { STORY_STATE_LABELS } from '../present/labels.ts'
import { clipTitle } from './clip-text.ts'
import { followForm } from './follow-form.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'
import { momentElement } from './reading.ts'

/** Stories, a line each: title, when it last moved, how much there is, and the button to follow it. */
export function storyLines(
  stories: readonly StoryLine[],
  followed: ReadonlySet<string>,
  now: Moment,
): Html {
  return html`<ul class="story-lines">${stories.map((story) => storyLine(story, followed, now))}</ul>`
}

function storyLine(story: StoryLine, followed: ReadonlySet<string>, now: Moment): Html {
  const title = clipTitle(story.title)
  return html`<li class="item">
<div>
<h3 dir="auto"><a href="${storyPath(story.slug)}">${title}</a></h3>
<p class="facts"><span class="state ${story.state}">${STORY_STATE_LABELS[story.state]}</span>${momentElement(story.lastAt, now)}<span>${countInWords(story.articleCount, 'article')}</span><span>${countInWords(story.outletCount, 'outlet')}</span></p>
</div>
${followForm(story.slug, title, followed.has(story.slug), '/')}
</li>`
}
