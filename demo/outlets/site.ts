import type { Moment } from '../../src/domain/moment.ts'
import {
  releasedMoment,
  type WrittenArticle,
  type WrittenOutlet,
  type WrittenStory,
} from '../written-story.ts'

/** What one outlet's site shows after some steps of its story. */
export type Site = {
  readonly outlet: WrittenOutlet
  /** `http://127.0.0.1:PORT`, no slash at its end. */
  readonly origin: string
  /** The revision that each page now shows, latest first. */
  readonly current: readonly WrittenArticle[]
}

/** One outlet's design. Each function gives a whole page as text; the server encodes it. */
export type Template = {
  readonly article: (article: WrittenArticle, site: Site) => string
  readonly home: (site: Site) => string
  readonly robots: string
}

/** `stepCount` is how many steps have been played: 0 shows nothing. */
export function siteAfter(
  story: WrittenStory,
  outlet: WrittenOutlet,
  stepCount: number,
  origin: string,
): Site {
  const out = new Set(story.steps.slice(0, stepCount).flatMap(({ publishes }) => publishes))
  const released = story.articles.filter(({ id, outlet: by }) => out.has(id) && by === outlet.id)
  const replaced = new Set(released.map(({ replaces }) => replaces))
  const current = released.filter(({ id }) => !replaced.has(id)).toReversed()
  return { outlet, origin, current }
}

/** When the site last changed; null while it is empty. */
export function lastChange(site: Site): Moment | null {
  const [latest] = site.current
  return latest === undefined ? null : releasedMoment(latest)
}

export function pageUrl(article: WrittenArticle, site: Site): string {
  return site.origin + article.path
}
