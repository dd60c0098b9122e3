import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Moment } from '../domain/moment.ts'
import { chooseMessages } from '../present/messages/choose-messages.ts'
import type { Messages } from '../present/messages/messages.ts'
import { isZone, momentInZone } from '../present/zones.ts'
import type { Ports } from '../service/ports.ts'
import type { Html } from './html.ts'
import { noticeOf } from './notice.ts'
import { sessionOf } from './session-cookie.ts'

declare module 'hono' {
  interface ContextVariableMap {
    /** Set for whoever was let in where a password is set. */
    feedKey: string | null
  }
}

/** Who looks, when, and after what: the reader's clock, by the clocks of their zone, and their language. */
export type Visit = {
  readonly now: Moment
  /** IANA's name of the time zone: `Europe/Madrid`. */
  readonly zone: string
  readonly messages: Messages
  /** Lets our script run on the page of this visit alone; null where none is to run. */
  readonly nonce: string | null
  /** Whether the browser says that it has given a password; whether it has is asked at the door. */
  readonly isSignedIn: boolean
  /** What opens feeds without the password; null where none is set, or the visitor has not given it. */
  readonly feedKey: string | null
  /** What was just done on the page. */
  readonly notice: Html | null
  /** The number of the last line that had come before the page was made, where more are to be announced on it. */
  readonly arrived?: number
}

/** What a reader has set, kept in their browser: BCP 47 and IANA names, each absent where nothing is set. */
export const LANGUAGE_COOKIE = 'language'
export const ZONE_COOKIE = 'zone'

/** The reader's settings, else what their browser asks for and what this machine's clock says. */
export function visitOf(c: Context, ports: Pick<Ports, 'now'>): Visit {
  const zone = getCookie(c, ZONE_COOKIE)
  const known = zone !== undefined && isZone(zone) ? zone : machineZone()
  const messages = chooseMessages(getCookie(c, LANGUAGE_COOKIE), c.req.header('accept-language'))
  return {
    now: momentInZone(ports.now(), known),
    zone: known,
    messages,
    nonce: c.get('secureHeadersNonce') ?? null,
    isSignedIn: sessionOf(c) !== null,
    feedKey: c.get('feedKey') ?? null,
    notice: noticeOf(c, messages),
  }
}

export function machineZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}
