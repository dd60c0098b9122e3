import { releasedMoment, type WrittenArticle, type WrittenOutlet } from '../written-story.ts'
import { broadcaster } from './broadcaster.ts'
import { httpDate } from './dates.ts'
import { renderFeed } from './feeds.ts'
import { localPaper } from './local-paper.ts'
import { lastChange, type Site, type Template } from './site.ts'
import { encodeWindows1252 } from './windows-1252.ts'
import { wire } from './wire.ts'

const TEMPLATES: Record<WrittenOutlet['template'], Template> = {
  wire,
  broadcaster,
  'local-paper': localPaper,
}

const FEED_TYPES = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml',
}

/** A representation of a page or feed. `lastModified` is an HTTP date. */
export type Resource = {
  readonly contentType: string
  readonly body: Uint8Array
  readonly lastModified: string | null
}

/** What stands at a path of the site; null where nothing does. */
export function findResource(site: Site, path: string): Resource | null {
  const template = TEMPLATES[site.outlet.template]
  const { feed } = site.outlet
  const changedAt = lastChange(site)
  const lastModified = changedAt === null ? null : httpDate(changedAt)
  if (path === '/robots.txt') return textResource('text/plain', template.robots, null)
  if (path === '/') return textResource('text/html; charset=utf-8', template.home(site), null)
  if (path === feed.path) {
    return textResource(FEED_TYPES[feed.kind], renderFeed(site), lastModified)
  }
  const article = site.current.find((candidate) => candidate.path === path)
  return article === undefined ? null : articleResource(article, template.article(article, site))
}

function articleResource(article: WrittenArticle, html: string): Resource {
  return {
    contentType: `text/html; charset=${article.charset}`,
    body: article.charset === 'utf-8' ? Buffer.from(html) : encodeWindows1252(html),
    lastModified: httpDate(releasedMoment(article)),
  }
}

function textResource(contentType: string, text: string, lastModified: string | null): Resource {
  return { contentType, body: Buffer.from(text), lastModified }
}
