import { html } from 'hono/html'
import type { Moment } from '../domain/moment.ts'
import type { StoryArticle } from '../domain/story.ts'
import { shortDay, shortMoment } from '../present/moments.ts'
import type { Html } from './html.ts'

/** What a page needs to speak of time: the reader's clock, and when each article was published. */
export type Reading = {
  readonly now: Moment
  readonly articles: ReadonlyMap<string, Pick<StoryArticle, 'publishedAt'>>
}

export function publishedAt(reading: Reading, articleId: string): Moment | null {
  return reading.articles.get(articleId)?.publishedAt ?? null
}

/** "Thu 23 Feb" in a `time` element; nothing where it is not known. */
export function dayElement(moment: Moment | null, now: Moment): Html {
  return moment === null ? html`` : html`<time datetime="${moment}">${shortDay(moment, now)}</time>`
}

/** "Thu 23 Feb, 18:04" in a `time` element; nothing where it is not known. */
export function momentElement(moment: Moment | null, now: Moment): Html {
  return moment === null
    ? html``
    : html`<time datetime="${moment}">${shortMoment(moment, now)}</time>`
}
