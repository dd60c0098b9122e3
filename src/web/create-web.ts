import { type Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { NONCE, secureHeaders } from 'hono/secure-headers'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Ports } from '../service/ports.ts'
import { addActingRoutes } from './acting-routes.ts'
import { addAssetRoutes } from './asset-routes.ts'
import { addCorrectRoutes } from './correct-routes.ts'
import { errorPage } from './error-page.ts'
import { addFeedRoutes } from './feed-routes.ts'
import { keysPage } from './keys-page.ts'
import { addOutgoingRoutes } from './outgoing-routes.ts'
import { addPreferenceRoutes } from './preference-routes.ts'
import { addReadingRoutes } from './reading-routes.ts'
import { type HostCheck, isOwnForm } from './request-checks.ts'
import { respondPage } from './respond-page.ts'
import { addSettingsRoutes } from './settings-routes.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import { visitOf } from './visit.ts'

export type WebSettings = { readonly answersFor: HostCheck }

/**
 * Nothing is embedded, nothing is asked of anyone else, and nothing runs but the one script that bears this answer's nonce:
 * not even what stands under another of our own paths.
 */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: [NONCE],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  connectSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
}

/** The web application: requests to services, what they answer to pages. */
export function createWeb(ports: Ports, { answersFor }: WebSettings): Hono {
  const web = new Hono()
  const wordsFor = (c: Context) => visitOf(c, ports).messages.errors
  const explain = (c: Context, status: ContentfulStatusCode, title: string, reason: string) =>
    respondPage(c, errorPage({ visit: visitOf(c, ports), title, reason }), status)

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
    if (!answersFor(host)) return explain(c, 421, words.notHere, words.notHereWhy)
    const isForm = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (isForm && !isOwnForm(host, c.req.header('origin'), c.req.header('sec-fetch-site')))
      return explain(c, 403, words.notFromHere, words.notFromHereWhy)
    return next()
  })
  web.use(async (c, next) => {
    await next()
    if (c.res.headers.has('cache-control')) return
    c.header('cache-control', 'private, no-cache')
    c.header('vary', 'accept-language, cookie')
  })

  addSignInRoutes(web, ports)
  addAssetRoutes(web, ports)
  web.get('/offline', (c) => {
    const { acts } = visitOf(c, ports).messages
    return explain(c, 200, acts.notReached, acts.notKept)
  })
  addOutgoingRoutes(web, ports)
  addFeedRoutes(web, ports)
  addCorrectRoutes(web, ports)
  addPreferenceRoutes(web, ports)
  addReadingRoutes(web, ports)
  addSettingsRoutes(web, ports)
  web.get('/keys', (c) => respondPage(c, keysPage(visitOf(c, ports))))
  addActingRoutes(web, ports)

  web.notFound((c) => {
    const words = wordsFor(c)
    return explain(c, 404, words.noSuchPage, words.noSuchPageWhy)
  })
  web.onError((error, c) => {
    const words = wordsFor(c)
    if (error instanceof HTTPException) {
      const title = error.status === 404 ? words.notFound : words.notUnderstood
      return explain(c, error.status, title, error.message)
    }
    ports.report(`${c.req.method} ${c.req.path} failed: ${error.message}`)
    return explain(c, 500, words.failed, words.failedWhy)
  })
  return web
}
