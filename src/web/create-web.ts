import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import type { Ports } from '../service/ports.ts'
import { addActingRoutes } from './acting-routes.ts'
import { errorPage } from './error-page.ts'
import { addFeedRoutes } from './feed-routes.ts'
import { addOutgoingRoutes } from './outgoing-routes.ts'
import { addReadingRoutes } from './reading-routes.ts'
import { type HostCheck, isOwnForm } from './request-checks.ts'
import { addSettingsRoutes } from './settings-routes.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import { ICON, STYLESHEET } from './stylesheet.ts'
import { visitOf } from './visit.ts'

export type WebSettings = { readonly answersFor: HostCheck }

/** Nothing runs, nothing is embedded, nothing is asked of anyone else: only our own styles, icon and forms. */
const POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

const FOR_EVER = 'public, max-age=31536000, immutable'

/** The web application: requests to services, what they answer to pages. */
export function createWeb(ports: Ports, { answersFor }: WebSettings): Hono {
  const web = new Hono()
  const wordsFor = (c: Context) => visitOf(c, ports).messages.errors
  const explain = (c: Context, title: string, reason: string) =>
    errorPage({ visit: visitOf(c, ports), title, reason })

  web.use(
    secureHeaders({
      contentSecurityPolicy: POLICY,
      // Not `no-referrer`: under that, browsers hide the origin of our own forms from us too.
      referrerPolicy: 'same-origin',
      xFrameOptions: 'DENY',
      // A promise that only whoever serves this over https can make.
      strictTransportSecurity: false,
    }),
  )
  web.use(async (c, next) => {
    const host = c.req.header('host') ?? ''
    const words = wordsFor(c)
    if (!answersFor(host)) return c.html(explain(c, words.notHere, words.notHereWhy), 421)
    const isForm = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (isForm && !isOwnForm(host, c.req.header('origin'), c.req.header('sec-fetch-site')))
      return c.html(explain(c, words.notFromHere, words.notFromHereWhy), 403)
    return next()
  })
  web.use(async (c, next) => {
    await next()
    if (c.res.headers.has('cache-control')) return
    c.header('cache-control', 'private, no-cache')
    c.header('vary', 'accept-language, cookie')
  })

  addSignInRoutes(web, ports)
  web.get(STYLESHEET.path, (c) => {
    c.header('cache-control', FOR_EVER)
    return c.body(STYLESHEET.text, 200, { 'content-type': 'text/css; charset=utf-8' })
  })
  web.get('/icon.svg', (c) => c.body(ICON, 200, { 'content-type': 'image/svg+xml' }))
  addOutgoingRoutes(web, ports)
  addFeedRoutes(web, ports)
  addReadingRoutes(web, ports)
  addSettingsRoutes(web, ports)
  addActingRoutes(web, ports)

  web.notFound((c) => {
    const words = wordsFor(c)
    return c.html(explain(c, words.noSuchPage, words.noSuchPageWhy), 404)
  })
  web.onError((error, c) => {
    const words = wordsFor(c)
    if (error instanceof HTTPException)
      return c.html(
        explain(c, error.status === 404 ? words.notFound : words.notUnderstood, error.message),
        error.status,
      )
    ports.report(`${c.req.method} ${c.req.path} failed: ${error.message}`)
    return c.html(explain(c, words.failed, words.failedWhy), 500)
  })
  return web
}
