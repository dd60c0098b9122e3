import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { ENGLISH } from '../present/messages/english.ts'
import type { Ports } from '../service/ports.ts'
import { addActingRoutes } from './acting-routes.ts'
import { errorPage } from './error-page.ts'
import { addFeedRoutes } from './feed-routes.ts'
import { localMoment } from './local-moment.ts'
import { addOutgoingRoutes } from './outgoing-routes.ts'
import { addReadingRoutes } from './reading-routes.ts'
import { type HostCheck, isOwnForm } from './request-checks.ts'
import { addSignInRoutes } from './sign-in-routes.ts'
import { ICON, STYLESHEET } from './stylesheet.ts'

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
  const explain = (title: string, reason: string) =>
    errorPage({ messages: ENGLISH, now: localMoment(ports.now()), title, reason })

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
    if (!answersFor(host)) return c.html(explain('Not here', UNKNOWN_HOST), 421)
    const isForm = c.req.method !== 'GET' && c.req.method !== 'HEAD'
    if (isForm && !isOwnForm(host, c.req.header('origin'), c.req.header('sec-fetch-site')))
      return c.html(explain('Not sent from here', FOREIGN_FORM), 403)
    return next()
  })
  web.use(async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'private, no-cache')
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
  addActingRoutes(web, ports)

  web.notFound((c) => c.html(explain('No such page', NO_PAGE), 404))
  web.onError((error, c) => {
    if (error instanceof HTTPException)
      return c.html(
        explain(error.status === 404 ? 'Not found' : 'Not understood', error.message),
        error.status,
      )
    ports.report(`${c.req.method} ${c.req.path} failed: ${error.message}`)
    return c.html(explain('Something went wrong', FAILED), 500)
  })
  return web
}

const UNKNOWN_HOST =
  'This machine does not answer by the name that was asked for. Use the address that “writethru serve” printed.'
const FOREIGN_FORM =
  'Only forms on these pages change anything here, and this one did not come from one of them. Open the page again and press the button there.'
const NO_PAGE = 'Nothing stands at this address. The front page has every story.'
const FAILED =
  'The page could not be made; nothing was lost. What happened stands in the output of “writethru serve”; “writethru verify” checks what is kept.'
