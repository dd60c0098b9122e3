import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSampleStore } from '../../test/sample-store.ts'
import { clearPassword, setPassword } from '../service/access.ts'
import type { Ports } from '../service/ports.ts'
import type { Store } from '../store/store.ts'
import { createWeb } from './create-web.ts'
import { portsOver } from './web.fixture.ts'

const OWN = { host: 'localhost', origin: 'http://localhost' }
const PASSWORD = 'three wet stones'
const DAY_MS = 86_400_000

let store: Store
let ports: Ports
let web: Hono
let now: number

beforeEach(async () => {
  store = await openSampleStore()
  now = Date.UTC(2031, 2, 14)
  ports = portsOver({ store: async () => store, now: () => now })
  web = createWeb(ports, { answersFor: (host) => host === 'localhost' })
  expect(await setPassword(ports, PASSWORD)).toEqual({ kind: 'set' })
})
afterEach(() => store.close())

const get = async (path: string, headers = {}) =>
  web.request(path, { headers: { host: 'localhost', accept: 'text/html', ...headers } })
const post = async (path: string, form: Record<string, string>, headers = {}) =>
  web.request(path, {
    method: 'POST',
    headers: { ...OWN, ...headers },
    body: new URLSearchParams(form),
  })

/** The cookie of a browser that has given the password. */
async function signIn(): Promise<string> {
  const response = await post('/sign-in', { password: PASSWORD, to: '/' })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

describe('where a password is set', () => {
  test.each(['/', '/feeds', '/search?q=dam', '/nowhere'])('%s asks for it first', async (path) => {
    const response = await get(path)
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`/sign-in?to=${encodeURIComponent(path)}`)
  })

  test('programs get no page to fill in', async () => {
    expect((await get('/brief.json', { accept: 'application/json' })).status).toBe(401)
    expect((await post('/feeds/remove', { address: 'https://a.example/' })).status).toBe(401)
  })

  test('the right one lets in, with a cookie that no script and no other site can use', async () => {
    const response = await post('/sign-in', { password: PASSWORD, to: '/feeds' })
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/feeds')
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(
      /^writethru-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/,
    )
    expect((await get('/', { cookie: cookie.split(';')[0] })).status).toBe(200)
  })

  test('over https the cookie stays there', async () => {
    const response = await post('/sign-in', { password: PASSWORD }, { origin: 'https://localhost' })
    expect(response.headers.get('set-cookie')).toContain('; Secure')
  })

  test('a wrong one does not, and after five more each waits', async () => {
    for (let tried = 0; tried < 5; tried++) {
      const response = await post('/sign-in', { password: 'three dry stones', to: '/' })
      expect(response.status).toBe(401)
      expect(response.headers.get('set-cookie')).toBeNull()
    }
    const response = await post('/sign-in', { password: PASSWORD, to: '/' })
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('1')
    now += 1000
    expect((await post('/sign-in', { password: PASSWORD, to: '/' })).status).toBe(303)
  })

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/.//evil.example'])(
    'signing in never leads to %s',
    async (to) => {
      const response = await post('/sign-in', { password: PASSWORD, to })
      expect(response.headers.get('location')).toBe('/')
    },
  )

  test('a form of another site signs nobody in', async () => {
    const foreign = { origin: 'https://evil.example' }
    expect((await post('/sign-in', { password: PASSWORD }, foreign)).status).toBe(403)
  })

  test('a session ends when signed out, after 30 days, and with a new password', async () => {
    const [out, old, changed] = [await signIn(), await signIn(), await signIn()]
    const left = await post('/sign-out', {}, { cookie: out })
    expect(left.headers.get('clear-site-data')).toBe('"storage"')
    expect((await get('/', { cookie: out })).status).toBe(302)
    expect((await get('/', { cookie: old })).status).toBe(200)
    await setPassword(ports, 'another that is longer')
    expect((await get('/', { cookie: changed })).status).toBe(302)
    await setPassword(ports, PASSWORD)
    const late = await signIn()
    now += 30 * DAY_MS
    expect((await get('/', { cookie: late })).status).toBe(302)
  })

  test('a feed reader is let in to feeds alone by the key that pages give it', async () => {
    const cookie = await signIn()
    const page = await (await get('/settings', { cookie })).text()
    const paths = [...page.matchAll(/href="(\/[^"]+key=[\w-]{43})"/g)].map(([, path = '']) => path)
    expect(paths).toHaveLength(3)
    for (const path of paths) expect((await get(path)).status).toBe(200)
    const [, key = ''] = /(key=[\w-]+)/.exec(paths[0] ?? '') ?? []
    expect((await get(`/search.json?q=dam&${key}`)).status).toBe(200)
    expect((await get(`/?${key}`)).status).toBe(302)
    expect((await get(`/brief.json?${key}x`, { accept: '' })).status).toBe(401)
    expect((await get('/brief.json?key=', { accept: '' })).status).toBe(401)
    expect((await post(`/brief.json?${key}`, {})).status).toBe(401)
    await setPassword(ports, PASSWORD)
    expect((await get(paths[0] ?? '', { accept: '' })).status).toBe(401)
  })

  test('what the database holds of a session is not what the browser sends', async () => {
    const token = (await signIn()).split('=')[1] ?? ''
    expect(await store.findSession(token, now)).toBeNull()
  })

  test('styles are open to everyone, and once the password is gone so is all', async () => {
    expect((await get('/icon.svg')).status).toBe(200)
    await clearPassword(ports)
    expect((await get('/')).status).toBe(200)
    expect((await get('/sign-in')).status).toBe(302)
  })
})

test.each([
  ['seven c', 'at least 8'],
  ['', 'at least 8'],
  ['x'.repeat(1001), 'at most 1000'],
])('%s is refused as a password', async (password, reason) => {
  expect(await setPassword(ports, password)).toMatchObject({
    kind: 'refused',
    reason: expect.stringContaining(reason),
  })
})
