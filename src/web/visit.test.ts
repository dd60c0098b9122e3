import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { machineZone, visitOf } from './visit.ts'

const AT = Date.UTC(2031, 2, 14, 7, 10)

async function visit(headers: Record<string, string>) {
  const web = new Hono()
  web.get('/', (c) => {
    const { now, zone, messages } = visitOf(c, { now: () => AT })
    return c.json({ now, zone, language: messages.language })
  })
  return (await web.request('/', { headers })).json()
}

test.each([
  [{}, 'en', machineZone()],
  [{ 'accept-language': 'es-MX' }, 'es', machineZone()],
  [{ 'accept-language': 'es', cookie: 'language=en' }, 'en', machineZone()],
  [{ cookie: 'zone=Asia%2FTokyo; language=es' }, 'es', 'Asia/Tokyo'],
  [{ cookie: 'zone=Atlantis%2FCapital; language=%00' }, 'en', machineZone()],
])('%o', async (headers, language, zone) => {
  expect(await visit(headers)).toMatchObject({ language, zone })
})

test('tells the time by the reader’s clock', async () => {
  expect(await visit({ cookie: 'zone=Asia%2FTokyo' })).toMatchObject({
    now: '2031-03-14T16:10:00+09:00',
  })
})
