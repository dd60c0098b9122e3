import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { StoryArticle } from '../domain/story.ts'
import { inZone } from '../present/zones.ts'
import type { Html } from './html.ts'
import type { Visit } from './visit.ts'

/** What a page needs to speak of its lines: who looks, and when each article was published. */
export type Reading = Visit & {
  readonly articles: ReadonlyMap<string, Pick<StoryArticle, 'publishedAt'>>
}

export function publishedAt(reading: Reading, articleId: string): Moment | null {
  return reading.articles.get(articleId)?.publishedAt ?? null
}

/** "today", "Tuesday", "Thu 2 Feb" in a `time` element; nothing where it is not known. */
export function dayElement(moment: Moment | null, visit: Visit): Html {
  return timeElement(moment, visit, visit.messages.days.day)
}

/** "today, 08:14", "Thu 2 Feb, 18:04" in a `time` element; nothing where it is not known. */
export function momentElement(moment: Moment | null, visit: Visit): Html {
  return timeElement(moment, visit, visit.messages.days.moment)
}

/** "Thursday 23 February 2017, 18:04 (UTC+1)" in a `time` element. */
export function longMomentElement(moment: Moment, visit: Visit): Html {
  return timeElement(moment, visit, visit.messages.days.longMoment)
}

function timeElement(
  moment: Moment | null,
  { now, zone }: Visit,
  inWords: (local: Moment, now: Moment) => string,
): Html {
  return moment === null
    ? html``
    : html`<time datetime="${moment}">${inWords(inZone(moment, zone), now)}</time>`
}
