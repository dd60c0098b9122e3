import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { SeenMark } from '../domain/reader.ts'
import type { Development, Story } from '../domain/story.ts'
import { foldSteps, unfold } from '../present/fold-steps.ts'
import { clipTitle } from './clip-text.ts'
import { developmentList } from './development-list.ts'
import { followForm } from './follow-form.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyPath } from './links.ts'
import type { Reading } from './reading.ts'
import { type Section, sectionBlock } from './section.ts'
import { seenForm } from './seen-form.ts'
import { storyDays } from './story-days.ts'
import { storyFacts } from './story-lines.ts'
import { storySections } from './story-sections.ts'
import type { Visit } from './visit.ts'

export type StoryView = {
  readonly visit: Visit
  readonly story: Story
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
const MOST_UNSEEN = 10

/** One story, whole: a newcomer meets the story so far first, who follows it what is new. */
export function storyPage(view: StoryView): Html {
  const { story, visit, asOf, unseen } = view
  const reading = readingOf(view)
  const place = { slug: story.slug, asOf: asOf === null ? null : asOf.slice(0, 10) }
  const [opening, rest] = splitOpening(storySections(story, reading))
  const soFar = opening.map((section) => sectionBlock(section, place, visit.messages))
  const news = unseen === null ? '' : unseenSection(story, unseen, reading)
  return layout({
    title: story.title,
    visit,
    here: null,
    feed: { title: story.title, path: `${storyPath(story.slug)}/feed` },
    body: html`<article class="story">
${storyHeading(view)}
${contents(view, opening, rest)}
<div class="parts">
${view.isFollowed ? html`${news}${soFar}` : html`${soFar}${news}`}
${rest.map((section) => sectionBlock(section, place, visit.messages))}
</div>
</article>`,
  })
}

export function readingOf({ story, visit }: Pick<StoryView, 'story' | 'visit'>): Reading {
  return { ...visit, articles: new Map(story.articles.map((article) => [article.id, article])) }
}

/** What a newcomer reads first, and all that comes after what is new. */
function splitOpening(
  sections: readonly Section[],
): readonly [readonly Section[], readonly Section[]] {
  return [
    sections.filter(({ id }) => id === 'so-far'),
    sections.filter(({ id }) => id !== 'so-far'),
  ]
}

function contents(view: StoryView, opening: readonly Section[], rest: readonly Section[]): Html {
  const { unseen, visit, isFollowed } = view
  const { story, number } = visit.messages
  const link = ({ id, title, count }: Pick<Section, 'id' | 'title' | 'count'>) =>
    html`<li><a href="#${id}">${title} <span class="count">${number(count)}</span></a></li>`
  const news =
    unseen === null
      ? []
      : [
          {
            id: 'new',
            title: story.newLabel(unseen.since),
            count: foldSteps(unseen.developments).length,
          },
        ]
  const first = isFollowed ? [...news, ...opening] : [...opening, ...news]
  return html`<nav class="contents" aria-label="${story.partsLabel}"><ul>
${[...first, ...rest].map(link)}
</ul></nav>`
}

/** Title, standing, the button to follow, and the way to the story as it stood on an earlier day. */
function storyHeading({ story, visit, asOf, isFollowed }: StoryView): Html {
  const path = storyPath(story.slug)
  const { messages } = visit
  const words = messages.story
  return html`<header class="heading">
<h1 dir="auto">${clipTitle(story.title)}</h1>
${storyFacts(story, visit)}
<div class="acts">
${followForm(story, isFollowed, path, messages)}
<form class="act as-of" action="${path}"><label for="as-of">${words.asOf}</label> <input id="as-of" type="date" name="as-of" required max="${visit.now.slice(0, 10)}" value="${asOf === null ? '' : asOf.slice(0, 10)}"> <button>${words.show}</button></form>
<a class="correct-link" href="${path}/correct">${messages.correct.correct}</a>
</div>
${storyDays(story, asOf === null ? null : asOf.slice(0, 10), visit)}
${asOf !== null && html`<p class="notice">${words.stoodOn} <time datetime="${asOf}">${messages.days.longDay(asOf)}</time>. <a href="${path}">${words.backToNow}</a></p>`}
</header>`
}

function unseenSection(
  { slug }: Story,
  { since, developments, marksOf }: NonNullable<StoryView['unseen']>,
  reading: Reading,
): Html {
  const { story, front, days, number } = reading.messages
  const lines = foldSteps(developments)
  const shown = lines.slice(0, MOST_UNSEEN)
  const left = lines.length - shown.length
  const when = since === null ? null : days.since(since, reading.now)
  return html`<section id="new" aria-labelledby="new-title">
<h2 id="new-title">${developments.length === 0 ? story.nothingNewSince(when) : story.newSince(when)} ${developments.length > 0 && html`<span class="count">${number(lines.length)}</span>`}</h2>
${
  shown.length > 0 &&
  html`${developmentList(shown, reading)}
${seenForm({ marks: marksOf(unfold(shown)), back: storyPath(slug), label: left > 0 ? front.markTheseSeen(shown.length) : front.markSeen })}
${left > 0 ? html`<p class="rest">${story.moreOnceMarked(left)}</p>` : ''}`
}
</section>`
}
