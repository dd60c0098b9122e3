import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { endOfDay } from '../present/zones.ts'
import { findLatestArrival } from '../service/arrivals.ts'
import type { Ports } from '../service/ports.ts'
import { searchArchive } from '../service/search-archive.ts'
import { articlePage } from './article-page.ts'
import { changesPage } from './changes-page.ts'
import { citation, citePage } from './cite-page.ts'
import { frontPage } from './front-page.ts'
import { storyPath } from './links.ts'
import { readWords, searchRequest } from './read-words.ts'
import { respondPage } from './respond-page.ts'
import { searchPage } from './search-page.ts'
import { storiesPage } from './stories-page.ts'
import { storyPage } from './story-page.ts'
import { storySectionPage } from './story-section-page.ts'
import {
  viewArticle,
  viewChanges,
  viewCitation,
  viewFront,
  viewStories,
  viewStory,
} from './views.ts'
import { type Visit, visitOf } from './visit.ts'

/** The pages that are looked at. Looking marks nothing. */
export function addReadingRoutes(web: Hono, ports: Ports): void {
  /** A visit to a page on which what comes later is announced. */
  const liveVisit = async (c: Context): Promise<Visit> => {
    const arrived = await findLatestArrival(ports)
    return { ...visitOf(c, ports), arrived }
  }

  web.get('/', async (c) => respondPage(c, frontPage(await viewFront(ports, await liveVisit(c)))))

  web.get('/stories', async (c) => {
    const visit = visitOf(c, ports)
    const page = Math.max(1, readCount(c, visit, 'page', 1))
    const view = await viewStories(ports, visit, page)
    if (view === null) throw missing(visit.messages.errors.noMoreStories)
    return respondPage(c, storiesPage(view))
  })

  web.get('/story/:slug', async (c) => {
    const asOf = readDay(c, visitOf(c, ports))
    const visit = asOf === null ? await liveVisit(c) : visitOf(c, ports)
    const slug = c.req.param('slug')
    const view = await viewStory(ports, visit, { slug, asOf })
    if (view === null) throw missing(visit.messages.errors.noStory(slug))
    // An old name keeps leading to its story; the address shown is the present one.
    if (view.story.slug !== slug) return c.redirect(storyPath(view.story.slug), 302)
    return respondPage(c, storyPage(view))
  })

  web.get('/story/:slug/:section', async (c) => {
    const visit = visitOf(c, ports)
    const { slug, section } = c.req.param()
    const view = await viewStory(ports, visit, { slug, asOf: readDay(c, visit) })
    if (view === null) throw missing(visit.messages.errors.noStory(slug))
    const page = storySectionPage(view, section, readCount(c, visit, 'page', 1))
    if (page === null) throw missing(visit.messages.errors.noPart)
    return respondPage(c, page)
  })

  web.get('/article/:id', async (c) => {
    const visit = visitOf(c, ports)
    const view = await viewArticle(ports, visit, {
      articleId: c.req.param('id'),
      revisionId: c.req.query('revision') ?? null,
      at: readCount(c, visit, 'at', 0),
    })
    if (view === null) throw missing(visit.messages.errors.noArticle)
    return respondPage(c, articlePage(view))
  })

  web.get('/article/:id/changes', async (c) => {
    const visit = visitOf(c, ports)
    const { from = null, to = null } = c.req.query()
    const view = await viewChanges(ports, visit, { articleId: c.req.param('id'), from, to })
    if (view === null) throw missing(visit.messages.errors.noArticle)
    return respondPage(c, changesPage(view))
  })

  web.get('/article/:id/cite', async (c) => {
    const visit = visitOf(c, ports)
    const view = await viewCitation(ports, visit, {
      articleId: c.req.param('id'),
      revisionId: c.req.query('revision') ?? '',
      span: c.req.query('span') ?? '',
    })
    if (view === null) throw missing(visit.messages.errors.noArticle)
    return c.req.query('as') === 'text' ? c.text(citation(view)) : respondPage(c, citePage(view))
  })

  web.get('/search', async (c) => {
    const visit = visitOf(c, ports)
    const words = readWords(c)
    const request = searchRequest(words, visit.zone)
    const result = request === null ? null : await searchArchive(ports, request)
    return respondPage(c, searchPage({ visit, words, result }))
  })
}

/** The last instant of the day asked for; null where none was. */
function readDay(c: Context, { zone, messages }: Visit): number | null {
  const day = c.req.query('as-of')
  if (day === undefined) return null
  const end = endOfDay(day, zone)
  if (end === null) throw new HTTPException(400, { message: messages.errors.noDay(day) })
  return end
}

function readCount(c: Context, { messages }: Visit, name: string, unless: number): number {
  const value = c.req.query(name)
  if (value === undefined) return unless
  if (!/^\d{1,9}$/.test(value))
    throw new HTTPException(400, { message: messages.errors.noNumber(name, value) })
  return Number(value)
}

function missing(message: string): HTTPException {
  return new HTTPException(404, { message })
}
