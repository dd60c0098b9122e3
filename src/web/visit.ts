import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Moment } from '../domain/moment.ts'
import { chooseMessages } from '../present/messages/choose-messages.ts'
import type { Messages } from '../present/messages/messages.ts'
import { isZone, momentInZone } from '../present/zones.ts'
import type { Ports } from '../service/ports.ts'

/** Who looks, and when: the reader's clock, by the clocks of their zone, and their language. */
export type Visit = {
  readonly now: Moment
  /** IANA's name of the time zone: `Europe/Madrid`. */
  readonly zone: string
  readonly messages: Messages
}

/** What a reader has set, kept in their browser: BCP 47 and IANA names, each absent where nothing is set. */
export const LANGUAGE_COOKIE = 'language'
export const ZONE_COOKIE = 'zone'

/** The reader's settings, else what their browser asks for and what this machine's clock says. */
export function visitOf(c: Context, ports: Pick<Ports, 'now'>): Visit {
  const zone = getCookie(c, ZONE_COOKIE)
  const known = zone !== undefined && isZone(zone) ? zone : machineZone()
  return {
    now: momentInZone(ports.now(), known),
    zone: known,
    messages: chooseMessages(getCookie(c, LANGUAGE_COOKIE), c.req.header('accept-language')),
  }
}

export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
