import { html } from 'hono/html'
import type { StoryLine } from '../domain/story.ts'
import type { Reason, Suggestion } from '../service/suggest-stories.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { momentElement } from './reading.ts'
import { storyLines } from './story-lines.ts'
import type { Visit } from './visit.ts'

export type OtherStories = {
  readonly suggestions: readonly Suggestion[]
  /** Those that do not move, or have nothing new for their reader. */
  readonly quiet: readonly StoryLine[]
  readonly followed: ReadonlySet<string>
}

const MOST_SUGGESTED = 7
const MOST_QUIET = 20

/** Beside the news: what is worth following, and why; the quiet ones folded away. */
export function otherStories({ suggestions, quiet, followed }: OtherStories, visit: Visit): Html {
  const { front } = visit.messages
  const listing = { followed, back: '/' }
  const reasons = new Map(suggestions.map(({ story, reasons }) => [story.slug, reasons]))
  return html`<aside class="others" aria-label="${front.allStories}">
${
  suggestions.length > 0 &&
  html`<section aria-labelledby="worth-title"><h2 id="worth-title">${front.worthFollowing}</h2>
${storyLines(
  suggestions.slice(0, MOST_SUGGESTED).map(({ story }) => story),
  listing,
  visit,
  ({ slug }) => factLine(...(reasons.get(slug) ?? []).map((reason) => reasonWords(reason, visit))),
)}</section>`
}
${
  quiet.length > 0 &&
  html`<section aria-labelledby="quiet-title"><details class="quiet-stories"><summary><h2 id="quiet-title">${front.quiet(quiet.length)}</h2></summary>
${storyLines(quiet.slice(0, MOST_QUIET), listing, visit)}</details></section>`
}
<p class="rest"><a href="/stories">${front.allStories}</a></p>
</aside>`
}

function reasonWords(reason: Reason, visit: Visit): Html | string {
  const { front } = visit.messages
  switch (reason.kind) {
    case 'many-outlets':
      return front.manyOutlets(reason.outletCount)
    case 'many-articles':
      return front.manyArticles(reason.articleCount)
    case 'begun':
      return html`${front.begun} ${momentElement(reason.at, visit)}`
    case 'moved':
      return html`${front.moved} ${momentElement(reason.at, visit)}`
  }
}
