import type { Hono } from 'hono'
import { countArrivals } from '../service/arrivals.ts'
import type { Ports } from '../service/ports.ts'
import { createLiveHub, type LiveHub } from './live-hub.ts'
import { visitOf } from './visit.ts'

/** Where a page that stays open is told what has come since it was made. */
export function addLiveRoutes(web: Hono, ports: Ports): LiveHub {
  const hub = createLiveHub(async (topic) => {
    const [after = '0', ...slug] = topic.split(' ')
    const place = { slug: slug.length === 0 ? null : slug.join(' '), after: Number(after) }
    return countArrivals(ports, place).catch((error: Error) => {
      ports.report(`counting new lines failed: ${error.message}`)
      return 0
    })
  })

  web.get('/live', (c) => {
    const slug = slugOf(c.req.query('page') ?? '')
    const after = c.req.query('after') ?? ''
    if (slug === undefined || !/^\d{1,15}$/.test(after)) return c.body(null, 400)
    const topic = slug === null ? after : `${after} ${slug}`
    const stream = hub.listen({ topic, words: visitOf(c, ports).messages.acts.arrived })
    // To a browser that listens, 204 says that it shall not ask again.
    if (stream === null) return c.body(null, 204)
    return c.body(stream, 200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
  })
  return hub
}

/** The story of a page; null for the front page, which has all that are followed; undefined for any other. */
function slugOf(page: string): string | null | undefined {
  if (page === '/') return null
  const [, slug] = /^\/story\/([^/?#\s]{1,200})$/.exec(page) ?? []
  if (slug === undefined) return undefined
  try {
    return decodeURIComponent(slug)
  } catch {
    return undefined
  }
}
