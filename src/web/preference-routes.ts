import type { Context, Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { endOfDay } from '../present/zones.ts'
import type { Ports } from '../service/ports.ts'
import {
  excludeOutlet,
  liftMute,
  muteWords,
  preferOutlet,
  unpreferOutlet,
} from '../service/preferences.ts'
import { toldQuery } from './notice.ts'
import { visitOf } from './visit.ts'

/** Muting words for a while, and choosing from whom to hear first or not at all. Each leads back to the feeds. */
export function addPreferenceRoutes(web: Hono, ports: Ports): void {
  web.post('/feeds/mute', async (c) => {
    const { zone, messages } = visitOf(c, ports)
    const endsAt = endOfDay(await readField(c, 'until'), zone)
    const outcome = await muteWords(ports, {
      words: await readField(c, 'words'),
      endsAt: endsAt ?? 0,
    })
    if (outcome === 'no-words') throw refused(messages.preferences.noWords)
    if (outcome === 'over') throw refused(messages.preferences.over)
    if (outcome === 'too-many') throw refused(messages.preferences.tooMany)
    return c.redirect('/feeds', 303)
  })

  web.post('/feeds/unmute', async (c) => {
    const id = await readField(c, 'id')
    const outcome = /^\d{1,12}$/.test(id) ? await liftMute(ports, Number(id)) : 'unknown'
    if (outcome === 'unknown')
      throw new HTTPException(404, { message: visitOf(c, ports).messages.acts.goneAlready })
    return c.redirect('/feeds', 303)
  })

  web.post('/feeds/outlet', async (c) => {
    const { messages } = visitOf(c, ports)
    const outlet = await readField(c, 'outlet')
    if ((await readField(c, 'act')) === 'exclude') {
      const outcome = await excludeOutlet(ports, outlet)
      if (outcome.kind === 'refused') throw refused(messages.preferences.noOutlet)
      return c.redirect(`/feeds${toldQuery({ act: 'corrected', ids: [outcome.id] })}`, 303)
    }
    if ((await preferOutlet(ports, outlet)) === 'unknown')
      throw refused(messages.preferences.noOutlet)
    return c.redirect('/feeds', 303)
  })

  web.post('/feeds/unprefer', async (c) => {
    await unpreferOutlet(ports, await readField(c, 'outlet'))
    return c.redirect('/feeds', 303)
  })
}

async function readField(c: Context, name: string): Promise<string> {
  const { [name]: value } = await c.req.parseBody()
  return typeof value === 'string' ? value : ''
}

function refused(message: string): HTTPException {
  return new HTTPException(422, { message })
}
