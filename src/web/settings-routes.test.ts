import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { addSettingsRoutes } from './settings-routes.ts'
import { portsOver } from './web.fixture.ts'

const web = new Hono()
const noStore = () => Promise.reject(new Error('settings ask for nothing stored'))
addSettingsRoutes(web, portsOver({ store: noStore, now: () => Date.UTC(2031, 2, 14) }))

const keep = (fields: Record<string, string>) =>
  web.request('/settings', { method: 'POST', body: new URLSearchParams(fields) })

describe('a reader’s settings', () => {
  test('are kept in their browser and hold from then on', async () => {
    const kept = await keep({ language: 'es', zone: 'Asia/Tokyo' })
    expect(kept.status).toBe(303)
    const cookies = kept.headers.getSetCookie()
    expect(cookies).toHaveLength(2)
    for (const cookie of cookies) expect(cookie).toMatch(/HttpOnly; SameSite=Lax/)
    const cookie = cookies.map((one) => one.split(';')[0]).join('; ')
    const page = await (await web.request('/settings', { headers: { cookie } })).text()
    expect(page).toContain('<html lang="es">')
    expect(page).toContain('<option selected>Asia/Tokyo</option>')
    expect(page).toContain('<option value="es" lang="es" selected>')
  })

  test('are forgotten where browser and machine are to decide', async () => {
    const kept = await keep({ language: '', zone: '' })
    for (const cookie of kept.headers.getSetCookie()) expect(cookie).toMatch(/=; Max-Age=0/)
  })

  test.each<Record<string, string>>([
    { language: 'xx', zone: '' },
    { language: 'en', zone: 'Atlantis/Capital' },
    { language: 'en' },
    {},
  ])('that make no sense are refused: %o', async (fields) => {
    expect((await keep(fields)).status).toBe(400)
  })
})
