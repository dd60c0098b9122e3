import type { Context, Hono } from 'hono'
import { feedKey, hasPassword, mayEnter, opensFeeds, signIn, signOut } from '../service/access.ts'
import type { Ports } from '../service/ports.ts'
import { createAttemptLimit } from './attempt-limit.ts'
import { FEED_KEY } from './feed-links.ts'
import { isOutgoing } from './outgoing-routes.ts'
import { respondPage } from './respond-page.ts'
import { dropSession, keepSession, sessionOf } from './session-cookie.ts'
import { signInPage } from './sign-in-page.ts'
import { visitOf } from './visit.ts'

/** What a browser shows before anybody is known: it says nothing about anybody. */
const OPEN_PATHS =
  /^\/(?:sign-in|offline|icon(?:-\d+)?\.(?:svg|png)|manifest\.webmanifest|service-worker\.js|assets\/.*)$/

/** Where a password is set, lets nobody past without it: pages lead to where it is asked for, all else is refused. */
export function addSignInRoutes(web: Hono, ports: Ports): void {
  const limit = createAttemptLimit()

  web.use(async (c, next) => {
    if (OPEN_PATHS.test(c.req.path)) return next()
    if (await mayEnter(ports, sessionOf(c))) {
      c.set('feedKey', await feedKey(ports))
      return next()
    }
    const key = isOutgoing(c) ? c.req.query(FEED_KEY) : undefined
    if (key !== undefined && (await opensFeeds(ports, key))) return next()
    const isPage = c.req.method === 'GET' && c.req.header('accept')?.includes('text/html')
    if (!isPage) return c.text(visitOf(c, ports).messages.access.signIn, 401)
    return c.redirect(`/sign-in?${new URLSearchParams({ to: pathOf(c.req.url) })}`, 302)
  })

  web.get('/sign-in', async (c) => {
    const to = ownPath(c.req.query('to'))
    if (!(await hasPassword(ports)) || (await mayEnter(ports, sessionOf(c))))
      return c.redirect(to, 302)
    return answer(c, to, null)
  })

  web.post('/sign-in', async (c) => {
    const form = await c.req.parseBody()
    const words = visitOf(c, ports).messages.access
    const to = ownPath(form.to)
    const peer = peerOf(c)
    const waitMs = limit.take(peer, ports.now())
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000)
      c.header('retry-after', String(seconds))
      return answer(c, to, words.tooManyTries(seconds), 429)
    }
    const password = typeof form.password === 'string' ? form.password : ''
    const session = await signIn(ports, password)
    if (session === null) return answer(c, to, words.wrongPassword, 401)
    limit.forgive(peer)
    keepSession(c, session)
    return c.redirect(to, 303)
  })

  web.post('/sign-out', async (c) => {
    const token = sessionOf(c)
    if (token !== null) await signOut(ports, token)
    dropSession(c)
    // Pages that the browser kept for reading offline go with the session.
    c.header('clear-site-data', '"storage"')
    return c.redirect('/sign-in', 303)
  })

  function answer(c: Context, to: string, refusal: string | null, status: 200 | 401 | 429 = 200) {
    return respondPage(c, signInPage({ visit: visitOf(c, ports), to, refusal }), status)
  }
}

/** Who is connected; the listener tells, no header does. */
function peerOf(c: Context): string {
  return (c.env as { readonly peer?: string } | undefined)?.peer ?? ''
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}

/** One of our own paths, whatever was sent. */
function ownPath(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, 'http://here')) return '/'
  const { origin, pathname, search } = new URL(to, 'http://here')
  return origin === 'http://here' && !pathname.startsWith('//') ? pathname + search : '/'
}
