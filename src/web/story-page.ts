import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { SeenMark } from '../domain/reader.ts'
import type { Development, Story } from '../domain/story.ts'
import { countInWords } from '../present/counts.ts'
import type { Messages } from '../present/messages/messages.ts'
import { longDay, sinceInWords } from '../present/moments.ts'
import { clipTitle } from './clip-text.ts'
import { developmentList } from './development-list.ts'
import { followForm } from './follow-form.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyPath } from './links.ts'
import type { Reading } from './reading.ts'
import { sectionBlock } from './section.ts'
import { seenForm } from './seen-form.ts'
import { storyFacts } from './story-lines.ts'
import { storySections } from './story-sections.ts'

export type StoryView = {
  readonly story: Story
  readonly now: Moment
  readonly messages: Messages
  /** The story as it stood then, on the reader's word; null for now. */
  readonly asOf: Moment | null
  readonly isFollowed: boolean
  /** What the reader has not been shown, weightiest first, and when they last looked; null for a view of the past. */
  readonly unseen: {
    readonly since: Moment | null
    readonly developments: readonly Development[]
    readonly marksOf: (developments: readonly Development[]) => readonly SeenMark[]
  } | null
}

/** As many as one reads in a sitting; marking them brings the next. */
const MOST_UNSEEN = 12

/** One story, whole, in the order in which a returning reader wants it. */
export function storyPage(view: StoryView): Html {
  const { story, now, asOf, unseen } = view
  const reading = readingOf(view)
  const sections = storySections(story, reading)
  const asOfValue = asOf === null ? null : asOf.slice(0, 10)
  return layout({
    title: story.title,
    now,
    messages: view.messages,
    here: null,
    feed: { title: story.title, path: `${storyPath(story.slug)}/feed` },
    body: html`<article class="story">
${storyHeading(view)}
<nav class="contents" aria-label="Parts of this story"><ul>
${unseen !== null && html`<li><a href="#new">${unseen.since === null ? 'New' : 'Since you looked'} <span class="count">${unseen.developments.length}</span></a></li>`}
${sections.map(({ id, title, count }) => html`<li><a href="#${id}">${title} <span class="count">${count}</span></a></li>`)}
</ul></nav>
<div class="parts">
${unseen === null ? '' : unseenSection(story, unseen, reading)}
${sections.map((section) => sectionBlock(section, story.slug, asOfValue))}
</div>
</article>`,
  })
}

export function readingOf({ story, now }: Pick<StoryView, 'story' | 'now'>): Reading {
  return { now, articles: new Map(story.articles.map((article) => [article.id, article])) }
}

/** Title, standing, the button to follow, and the way to the story as it stood on an earlier day. */
function storyHeading({ story, now, messages, asOf, isFollowed }: StoryView): Html {
  const path = storyPath(story.slug)
  return html`<header class="heading">
<h1 dir="auto">${clipTitle(story.title)}</h1>
${storyFacts(story, now, messages)}
<div class="acts">
${followForm(story, isFollowed, path, messages)}
<form class="act as-of" action="${path}"><label for="as-of">As it stood at the end of</label> <input id="as-of" type="date" name="as-of" required value="${asOf === null ? '' : asOf.slice(0, 10)}"> <button>Show</button></form>
</div>
${asOf !== null && html`<p class="notice">As it stood on <time datetime="${asOf}">${longDay(asOf)}</time>. <a href="${path}">Back to now</a></p>`}
</header>`
}

function unseenSection(
  story: Story,
  unseen: NonNullable<StoryView['unseen']>,
  reading: Reading,
): Html {
  const { since, developments } = unseen
  const shown = developments.slice(0, MOST_UNSEEN)
  const left = developments.length - shown.length
  const when = since === null ? '' : ` since ${sinceInWords(since, reading.now)}`
  return html`<section id="new" aria-labelledby="new-title">
<h2 id="new-title">${developments.length === 0 ? `Nothing new${when}` : `New${when}`} ${developments.length > 0 && html`<span class="count">${developments.length}</span>`}</h2>
${
  shown.length > 0 &&
  html`${developmentList(shown, reading)}
${seenForm({ marks: unseen.marksOf(shown), back: storyPath(story.slug), label: left > 0 ? `Mark these ${shown.length} as seen` : 'Mark as seen' })}
${left > 0 ? html`<p class="rest">${countInWords(left, 'more', 'more')} once these are marked.</p>` : ''}`
}
</section>`
}
