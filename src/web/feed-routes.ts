import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { signInToFeed, signOutOfFeed } from '../service/feed-sign-in.ts'
import {
  type AddOutcome,
  addFeeds,
  addOpml,
  exportOpml,
  listFailedEntries,
  listFeedArticles,
  listFeeds,
  previewFeed,
  removeFeed,
} from '../service/feeds.ts'
import type { Ports } from '../service/ports.ts'
import { listPreferences } from '../service/preferences.ts'
import { feedPreviewPage } from './feed-preview-page.ts'
import { feedRiverPage } from './feed-river-page.ts'
import { feedsPage } from './feeds-page.ts'
import { respondPage } from './respond-page.ts'
import { type Visit, visitOf } from './visit.ts'

const LONGEST_ADDRESS = 2000
const ARTICLES_A_PAGE = 60

/** The feeds: how each does, adding one after a look at it, taking lists in and out, and the river of one. */
export function addFeedRoutes(web: Hono, ports: Ports): void {
  const drawFeeds = async (c: Context, added: readonly AddOutcome[] | null, hasSignedIn = false) =>
    respondPage(
      c,
      feedsPage({
        visit: visitOf(c, ports),
        feeds: await listFeeds(ports),
        added,
        hasSignedIn,
        preferences: await listPreferences(ports),
      }),
    )

  web.get('/feeds', (c) => drawFeeds(c, null))

  web.get('/feeds.opml', async (c) =>
    c.body(await exportOpml(ports), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="writethru-feeds.opml"',
    }),
  )

  web.get('/feeds/articles', async (c) => {
    const visit = visitOf(c, ports)
    const address = c.req.query('address') ?? ''
    const feed = (await listFeeds(ports)).find((one) => one.address === address)
    if (feed === undefined)
      throw new HTTPException(404, { message: visit.messages.errors.notPolled })
    const page = /^[1-9]\d{0,6}$/.test(c.req.query('page') ?? '') ? Number(c.req.query('page')) : 1
    const offset = (page - 1) * ARTICLES_A_PAGE
    const listed = await listFeedArticles(ports, { address, limit: ARTICLES_A_PAGE + 1, offset })
    const articles = listed.slice(0, ARTICLES_A_PAGE)
    const isLast = listed.length <= ARTICLES_A_PAGE
    const failed = await listFailedEntries(ports, address)
    return respondPage(c, feedRiverPage({ visit, feed, articles, failed, page, isLast }))
  })

  web.post('/feeds/preview', async (c) => {
    const visit = visitOf(c, ports)
    const address = await readAddress(c, visit)
    const found = await previewFeed(ports, address)
    if (found.kind === 'unusable') throw new HTTPException(422, { message: found.reason })
    return respondPage(c, feedPreviewPage({ visit, address, found }))
  })

  web.post('/feeds/add', async (c) => {
    const outcomes: AddOutcome[] = []
    for await (const outcome of addFeeds(ports, [await readAddress(c, visitOf(c, ports))]))
      outcomes.push(outcome)
    return drawFeeds(c, outcomes)
  })

  web.post('/feeds/opml', async (c) => {
    const { file } = await c.req.parseBody()
    if (!(file instanceof File))
      throw new HTTPException(400, { message: visitOf(c, ports).messages.errors.noFile })
    const taken = await addOpml(ports, new Uint8Array(await file.arrayBuffer()))
    if (taken.kind === 'unusable') throw new HTTPException(422, { message: taken.reason })
    return drawFeeds(c, taken.outcomes)
  })

  web.post('/feeds/sign-in', async (c) => {
    const address = await readAddress(c, visitOf(c, ports))
    const given = await c.req.parseBody()
    const text = (name: string) => (typeof given[name] === 'string' ? given[name] : '')
    const outcome = await signInToFeed(
      ports,
      address,
      text('token') === ''
        ? { kind: 'password', user: text('user'), password: text('password') }
        : { kind: 'token', header: text('header'), token: text('token') },
    )
    if (outcome.kind === 'unusable') throw new HTTPException(422, { message: outcome.reason })
    return drawFeeds(c, null, true)
  })

  web.post('/feeds/sign-out', async (c) => {
    await signOutOfFeed(ports, await readAddress(c, visitOf(c, ports)))
    return c.redirect('/feeds', 303)
  })

  web.post('/feeds/remove', async (c) => {
    await removeFeed(ports, await readAddress(c, visitOf(c, ports)))
    return c.redirect('/feeds', 303)
  })
}

async function readAddress(c: Context, { messages }: Visit): Promise<string> {
  const { address } = await c.req.parseBody()
  const typed = typeof address === 'string' ? address.trim() : ''
  if (typed === '' || typed.length > LONGEST_ADDRESS)
    throw new HTTPException(400, { message: messages.errors.noAddress })
  return typed
}
