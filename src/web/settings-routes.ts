import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { HTTPException } from 'hono/http-exception'
import { LANGUAGES } from '../present/messages/choose-messages.ts'
import { isZone } from '../present/zones.ts'
import type { Ports } from '../service/ports.ts'
import { respondPage } from './respond-page.ts'
import { settingsPage } from './settings-page.ts'
import { LANGUAGE_COOKIE, machineZone, visitOf, ZONE_COOKIE } from './visit.ts'

const YEAR_S = 31_536_000
const LONGEST_NAME = 64

/** The reader's own settings, kept in their browser: they say nothing about the news, so that no store need know them. */
export function addSettingsRoutes(web: Hono, ports: Ports): void {
  web.get('/settings', (c) => {
    const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')]
    return respondPage(
      c,
      settingsPage({
        visit: visitOf(c, ports),
        language: getCookie(c, LANGUAGE_COOKIE) ?? null,
        zone: getCookie(c, ZONE_COOKIE) ?? null,
        zones: [...new Set(zones)],
        machineZone: machineZone(),
        isKept: c.req.query('kept') !== undefined,
      }),
    )
  })

  web.post('/settings', async (c) => {
    const { language, zone } = await c.req.parseBody()
    const isLanguage = language === '' || LANGUAGES.some((one) => one.language === language)
    if (
      !isLanguage ||
      !isSmallText(language) ||
      !isSmallText(zone) ||
      !(zone === '' || isZone(zone))
    )
      throw new HTTPException(400, { message: visitOf(c, ports).messages.errors.noSuchSetting })
    keep(c, LANGUAGE_COOKIE, language)
    keep(c, ZONE_COOKIE, zone)
    return c.redirect('/settings?kept', 303)
  })
}

function isSmallText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_NAME
}

function keep(c: Context, name: string, value: string): void {
  if (value === '') deleteCookie(c, name, { path: '/' })
  else setCookie(c, name, value, { path: '/', maxAge: YEAR_S, sameSite: 'Lax', httpOnly: true })
}
