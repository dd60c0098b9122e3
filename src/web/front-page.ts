import { html } from 'hono/html'
import { parseMoment } from '../domain/moment.ts'
import type { SeenMark } from '../domain/reader.ts'
import type { Brief, BriefStory, Development, StoryLine } from '../domain/story.ts'
import { foldSteps, unfold } from '../present/fold-steps.ts'
import { suggestStories } from '../service/suggest-stories.ts'
import { clipTitle } from './clip-text.ts'
import { developmentList } from './development-list.ts'
import { emptyShelf } from './empty-shelf.ts'
import { factLine } from './fact-line.ts'
import type { Html } from './html.ts'
import { layout } from './layout.ts'
import { storyPath } from './links.ts'
import { otherStories } from './other-stories.ts'
import type { Reading } from './reading.ts'
import { seenForm } from './seen-form.ts'
import type { Visit } from './visit.ts'

export type FrontView = {
  readonly visit: Visit
  /** What is new in followed stories; looked at, not yet marked. */
  readonly brief: Brief
  readonly followed: readonly StoryLine[]
  /** Latest development first, the followed ones among them. */
  readonly stories: readonly StoryLine[]
  readonly feedCount: number
  readonly marksOf: (developments: readonly Development[]) => readonly SeenMark[]
  /** The marks of the whole brief, what it checked and found nothing new in among them. */
  readonly allMarks: readonly SeenMark[]
  readonly mutedCount: number
}

const MOST_PER_STORY = 5
const MOST_BRIEFED = 12
/** More marks than this would make the form the larger part of the page; then it holds those of what is shown. */
const MOST_MARKS = 800

/** The morning's paper: what is new in what one follows, then what is worth following and why, the quiet ones folded. */
export function frontPage(view: FrontView): Html {
  const { visit, followed, stories, feedCount } = view
  const isEmpty = stories.length === 0 && followed.length === 0
  return layout({
    title: isEmpty ? visit.messages.front.welcome : frontTitle(view),
    visit,
    here: 'front',
    feed: { title: 'Writethru', path: '/brief' },
    body: isEmpty ? emptyShelf(feedCount, visit.messages) : frontBody(view),
  })
}

function frontBody(view: FrontView): Html {
  const { visit, brief, followed, stories, marksOf } = view
  const words = visit.messages.front
  const everyArticle = [...followed, ...stories].flatMap(({ articles }) => articles)
  const reading: Reading = {
    ...visit,
    articles: new Map(everyArticle.map((article) => [article.id, article])),
  }
  const briefed = brief.stories.slice(0, MOST_BRIEFED)
  const isWhole =
    view.allMarks.length <= MOST_MARKS &&
    briefed.length === brief.stories.length &&
    briefed.every(({ developments }) => foldSteps(developments).length <= MOST_PER_STORY)
  const shown = briefed.flatMap(({ developments }) =>
    unfold(foldSteps(developments).slice(0, MOST_PER_STORY)),
  )
  return html`<div class="front">
<section class="brief" aria-labelledby="front-title">
<header class="heading">
<h1 id="front-title">${frontTitle(view)}</h1>
${factLine(
  followed.length === 0
    ? words.followToBegin
    : words.checked(brief.articlesChecked, followed.length),
)}
${view.mutedCount > 0 && html`<p class="facts"><a href="/feeds#preferences-title">${visit.messages.preferences.kept(view.mutedCount)}</a></p>`}
${shown.length === 0 ? '' : seenForm({ marks: isWhole ? view.allMarks : marksOf(shown), back: '/', label: isWhole ? words.markAllSeen : words.markShownSeen })}
</header>
${briefed.map((story) => briefedStory(story, reading, marksOf))}
${brief.stories.length > briefed.length ? html`<p class="rest">${words.moreStories(brief.stories.length - briefed.length)}</p>` : ''}
</section>
${others(view)}
</div>`
}

function others({ visit, brief, followed, stories }: FrontView): Html {
  const newSlugs = new Set(brief.stories.map(({ slug }) => slug))
  const followedSlugs = new Set(followed.map(({ slug }) => slug))
  const free = stories.filter(({ slug }) => !followedSlugs.has(slug))
  const suggestions = suggestStories(free, parseMoment(visit.now) ?? 0)
  const suggested = new Set(suggestions.map(({ story }) => story.slug))
  const unmoved = followed.filter(({ slug }) => !newSlugs.has(slug))
  const quiet = [...unmoved, ...free.filter(({ slug }) => !suggested.has(slug))]
  return otherStories({ suggestions, quiet, followed: followedSlugs }, visit)
}

/** "7 new in 2 stories since Tuesday", "Nothing new since Tuesday; 14 articles checked". */
function frontTitle({ visit, brief, followed }: FrontView): string {
  const { front, days } = visit.messages
  if (followed.length === 0) return front.moving
  const count = brief.stories.reduce(
    (sum, { developments }) => sum + foldSteps(developments).length,
    0,
  )
  const since = brief.since === null ? null : days.since(brief.since, visit.now)
  if (count === 0) return front.nothingNew(since, brief.articlesChecked)
  return front.newIn(count, brief.stories.length, since)
}

function briefedStory(
  { slug, title, developments }: BriefStory,
  reading: Reading,
  marksOf: FrontView['marksOf'],
): Html {
  const words = reading.messages.front
  const lines = foldSteps(developments)
  const shown = lines.slice(0, MOST_PER_STORY)
  const left = lines.length - shown.length
  const path = storyPath(slug)
  return html`<section class="briefed">
<h2 dir="auto"><a href="${path}">${clipTitle(title)}</a></h2>
${developmentList(shown, reading)}
<div class="acts">
${seenForm({ marks: marksOf(unfold(shown)), back: '/', label: left > 0 ? words.markTheseSeen(shown.length) : words.markSeen })}
${left > 0 ? html`<a href="${path}#new">${words.moreInStory(left)}</a>` : ''}
</div>
</section>`
}
