import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Moment } from '../domain/moment.ts'
import { ENGLISH } from '../present/messages/english.ts'
import type { Ports } from '../service/ports.ts'
import { searchArchive } from '../service/search-archive.ts'
import { articlePage } from './article-page.ts'
import { frontPage } from './front-page.ts'
import { storyPath } from './links.ts'
import { endOfLocalDay, localMoment } from './local-moment.ts'
import { readWords, searchRequest } from './read-words.ts'
import { respondPage } from './respond-page.ts'
import { searchPage } from './search-page.ts'
import { storiesPage } from './stories-page.ts'
import { storyPage } from './story-page.ts'
import { storySectionPage } from './story-section-page.ts'
import { viewArticle, viewFront, viewStories, viewStory } from './views.ts'

/** The pages that are looked at. Looking marks nothing. */
export function addReadingRoutes(web: Hono, ports: Ports): void {
  const now = (): Moment => localMoment(ports.now())

  web.get('/', async (c) => respondPage(c, frontPage(await viewFront(ports, now()))))

  web.get('/stories', async (c) => {
    const page = Math.max(1, readCount(c, 'page', 1))
    const view = await viewStories(ports, now(), page)
    if (view === null) throw new HTTPException(404, { message: 'There are no more stories.' })
    return respondPage(c, storiesPage(view))
  })

  web.get('/story/:slug', async (c) => {
    const slug = c.req.param('slug')
    const view = await viewStory(ports, now(), { slug, asOf: readDay(c) })
    if (view === null) throw noStory(slug)
    // An old name keeps leading to its story; the address shown is the present one.
    if (view.story.slug !== slug) return c.redirect(storyPath(view.story.slug), 302)
    return respondPage(c, storyPage(view))
  })

  web.get('/story/:slug/:section', async (c) => {
    const { slug, section } = c.req.param()
    const view = await viewStory(ports, now(), { slug, asOf: readDay(c) })
    if (view === null) throw noStory(slug)
    const page = storySectionPage(view, section, readCount(c, 'page', 1))
    if (page === null) throw new HTTPException(404, { message: 'The story has no such part.' })
    return respondPage(c, page)
  })

  web.get('/article/:id', async (c) => {
    const view = await viewArticle(ports, now(), {
      articleId: c.req.param('id'),
      revisionId: c.req.query('revision') ?? null,
      at: readCount(c, 'at', 0),
    })
    if (view === null)
      throw new HTTPException(404, { message: 'No article with this text is stored.' })
    return respondPage(c, articlePage(view))
  })

  web.get('/search', async (c) => {
    const words = readWords(c)
    const request = searchRequest(words)
    const result = request === null ? null : await searchArchive(ports, request)
    return respondPage(c, searchPage({ now: now(), messages: ENGLISH, words, result }))
  })
}

/** The last instant of the day asked for; null where none was. */
function readDay(c: Context): number | null {
  const day = c.req.query('as-of')
  if (day === undefined) return null
  const end = endOfLocalDay(day)
  if (end === null)
    throw new HTTPException(400, { message: `“${day}” is no day. Write one as 2031-03-14.` })
  return end
}

function readCount(c: Context, name: string, unless: number): number {
  const value = c.req.query(name)
  if (value === undefined) return unless
  if (!/^\d{1,9}$/.test(value))
    throw new HTTPException(400, { message: `“${name}” must be a number, and “${value}” is none.` })
  return Number(value)
}

function noStory(slug: string): HTTPException {
  return new HTTPException(404, {
    message: `No story is called “${slug}”, or none was by then. The front page has every story.`,
  })
}
