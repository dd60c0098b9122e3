import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { SeenMark } from '../domain/reader.ts'
import type { Brief, BriefStory, Development, StoryLine } from '../domain/story.ts'
import type { Messages } from '../present/messages/messages.ts'
import { clipTitle } from './clip-text.ts'
import { developmentList } from './development-list.ts'
import { emptyShelf } from './empty-shelf.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyPath } from './links.ts'
import type { Reading } from './reading.ts'
import { seenForm } from './seen-form.ts'
import { storyLines } from './story-lines.ts'

export type FrontView = {
  readonly now: Moment
  readonly messages: Messages
  /** What is new in followed stories; looked at, not yet marked. */
  readonly brief: Brief
  readonly followed: readonly StoryLine[]
  /** Latest development first, the followed ones among them. */
  readonly stories: readonly StoryLine[]
  readonly feedCount: number
  readonly marksOf: (developments: readonly Development[]) => readonly SeenMark[]
  /** The marks of the whole brief, what it checked and found nothing new in among them. */
  readonly allMarks: readonly SeenMark[]
}

const MOST_PER_STORY = 5
const MOST_BRIEFED = 12
/** More marks than this would make the form the larger part of the page; then it holds those of what is shown. */
const MOST_MARKS = 800

/** The morning's page: what is new in what one follows, then everything else that moves. */
export function frontPage(view: FrontView): Html {
  const { now, messages, followed, stories, feedCount } = view
  const isEmpty = stories.length === 0 && followed.length === 0
  const body = isEmpty ? emptyShelf(feedCount, messages) : frontBody(view)
  return layout({
    title: isEmpty ? messages.welcome : frontTitle(view),
    now,
    messages,
    here: 'stories',
    feed: { title: 'Writethru', path: '/brief' },
    body,
  })
}

function frontBody(view: FrontView): Html {
  const { now, messages, brief, followed, stories, marksOf } = view
  const everyArticle = [...followed, ...stories].flatMap(({ articles }) => articles)
  const reading: Reading = {
    now,
    articles: new Map(everyArticle.map((article) => [article.id, article])),
  }
  const briefed = brief.stories.slice(0, MOST_BRIEFED)
  const isWhole =
    view.allMarks.length <= MOST_MARKS &&
    briefed.length === brief.stories.length &&
    briefed.every(({ developments }) => developments.length <= MOST_PER_STORY)
  const shown = briefed.flatMap(({ developments }) => developments.slice(0, MOST_PER_STORY))
  const newSlugs = new Set(brief.stories.map(({ slug }) => slug))
  const followedSlugs = new Set(followed.map(({ slug }) => slug))
  const unmoved = followed.filter(({ slug }) => !newSlugs.has(slug))
  const others = stories.filter(({ slug }) => !followedSlugs.has(slug))
  return html`<div class="front">
<section class="brief" aria-labelledby="front-title">
<header class="heading">
<h1 id="front-title">${frontTitle(view)}</h1>
${factLine(
  followed.length === 0
    ? messages.followToBegin
    : messages.checked(brief.articlesChecked, followed.length),
)}
${shown.length === 0 ? '' : seenForm({ marks: isWhole ? view.allMarks : marksOf(shown), back: '/', label: isWhole ? messages.markAllSeen : messages.markShownSeen })}
</header>
${briefed.map((story) => briefedStory(story, reading, marksOf, messages))}
${brief.stories.length > briefed.length ? html`<p class="rest">${messages.moreStories(brief.stories.length - briefed.length)}</p>` : ''}
${unmoved.length > 0 && html`<section class="unmoved" aria-labelledby="unmoved-title"><h2 id="unmoved-title">${messages.followedQuiet}</h2>${storyLines(unmoved, followedSlugs, now, '/', messages)}</section>`}
</section>
${
  others.length > 0 &&
  html`<section class="others" aria-labelledby="others-title">
<h2 id="others-title">${followed.length === 0 ? messages.storiesPage : messages.otherStories}</h2>
${storyLines(others, followedSlugs, now, '/', messages)}
<p class="rest"><a href="/stories">${messages.allStories}</a></p>
</section>`
}
</div>`
}

/** "7 new in 2 stories since Tuesday", "Nothing new since Tuesday; 14 articles checked". */
function frontTitle({ now, messages, brief, followed }: FrontView): string {
  if (followed.length === 0) return messages.moving
  const count = brief.stories.reduce((sum, { developments }) => sum + developments.length, 0)
  const since = brief.since === null ? null : messages.lastLook(brief.since, now)
  if (count === 0) return messages.nothingNew(since, brief.articlesChecked)
  return messages.newIn(count, brief.stories.length, since)
}

function briefedStory(
  { slug, title, developments }: BriefStory,
  reading: Reading,
  marksOf: FrontView['marksOf'],
  messages: Messages,
): Html {
  const shown = developments.slice(0, MOST_PER_STORY)
  const left = developments.length - shown.length
  const path = storyPath(slug)
  return html`<section class="briefed">
<h2 dir="auto"><a href="${path}">${clipTitle(title)}</a></h2>
${developmentList(shown, reading)}
<div class="acts">
${seenForm({ marks: marksOf(shown), back: '/', label: left > 0 ? messages.markTheseSeen(shown.length) : messages.markSeen })}
${left > 0 ? html`<a href="${path}#new">${messages.moreInStory(left)}</a>` : ''}
</div>
</section>`
}
