import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Session } from '../service/access.ts'

const NAME = 'writethru-session'

/** Out of reach of scripts, and not sent with what other sites ask for. */
const RULES = { path: '/', httpOnly: true, sameSite: 'Lax' } as const

export function sessionOf(c: Context): string | null {
  return getCookie(c, NAME) ?? null
}

/** Sent over https alone where the form came over https: that is, through whatever adds it before us. */
export function keepSession(c: Context, { token, forMs }: Session): void {
  const secure = c.req.header('origin')?.startsWith('https:') === true
  setCookie(c, NAME, token, { ...RULES, secure, maxAge: Math.floor(forMs / 1000) })
}

export function dropSession(c: Context): void {
  deleteCookie(c, NAME, RULES)
}
