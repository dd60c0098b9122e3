import { html } from 'hono/html'
import type { StoryLine } from '../domain/story.ts'
import { clipTitle } from './clip-text.ts'
import { factLine } from './fact-line.ts'
import { followForm } from './follow-form.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'
import { momentElement } from './reading.ts'
import type { Visit } from './visit.ts'

/** Which of some stories are followed, and the page that a button leads back to. */
export type StoryListing = { readonly followed: ReadonlySet<string>; readonly back: string }

/**
 * Stories, a line each: title, how it stands, and the button to follow it. `factsOf`: what is said below a title, unless it
 * is how the story stands.
 */
export function storyLines(
  stories: readonly StoryLine[],
  { followed, back }: StoryListing,
  visit: Visit,
  factsOf: (story: StoryLine) => Html = (story) => storyFacts(story, visit),
): Html {
  return html`<ul class="story-lines">${stories.map(
    (story) => html`<li class="item">
<div>
<h3 dir="auto"><a href="${storyPath(story.slug)}">${clipTitle(story.title)}</a></h3>
${factsOf(story)}
</div>
${followForm(story, followed.has(story.slug), back, visit.messages)}
</li>`,
  )}</ul>`
}

/** How a story stands: its state, when it last moved, and how much there is. */
export function storyFacts(story: StoryLine, visit: Visit): Html {
  const { state, lastAt, articleCount, outletCount } = story
  const { labels, front } = visit.messages
  return factLine(
    html`<span class="${state}">${labels.storyStates[state]}</span>`,
    lastAt && html`${front.moved} ${momentElement(lastAt, visit)}`,
    front.articlesOf(articleCount, outletCount),
  )
}
