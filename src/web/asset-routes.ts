import type { Hono } from 'hono'
import type { Ports } from '../service/ports.ts'
import { drawIcon, ICON_SVG } from './icon.ts'
import { composeManifest, ICON_SIZES } from './manifest.ts'
import { composeServiceWorker, ROOM_SCRIPT } from './room-script.ts'
import { STYLESHEET } from './stylesheet.ts'
import { visitOf } from './visit.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'
const A_DAY = 'public, max-age=86400'

/** Styles, script and icon: the same for everybody. */
export function addAssetRoutes(web: Hono, ports: Ports): void {
  web.get(STYLESHEET.path, (c) => {
    c.header('cache-control', FOR_EVER)
    return c.body(STYLESHEET.text, 200, { 'content-type': 'text/css; charset=utf-8' })
  })

  web.get(`${ROOM_SCRIPT.folder}/:name`, (c) => {
    const text = ROOM_SCRIPT.texts.get(c.req.param('name'))
    if (text === undefined) return c.notFound()
    c.header('cache-control', FOR_EVER)
    return c.body(text, 200, { 'content-type': 'text/javascript; charset=utf-8' })
  })

  web.get('/icon.svg', (c) => c.body(ICON_SVG, 200, { 'content-type': 'image/svg+xml' }))
  for (const size of ICON_SIZES) {
    let drawn: Uint8Array<ArrayBuffer> | null = null
    web.get(`/icon-${size}.png`, (c) => {
      drawn ??= drawIcon(size)
      c.header('cache-control', A_DAY)
      return c.body(drawn, 200, { 'content-type': 'image/png' })
    })
  }

  const serviceWorker = composeServiceWorker([STYLESHEET.path])
  web.get('/service-worker.js', (c) =>
    c.body(serviceWorker, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )

  web.get('/manifest.webmanifest', (c) =>
    c.body(composeManifest(visitOf(c, ports).messages), 200, {
      'content-type': 'application/manifest+json',
    }),
  )
}
