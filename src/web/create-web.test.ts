import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSampleStore } from '../../test/sample-store.ts'
import { SAMPLE_NOW } from '../../test/sample-story.ts'
import { parseMoment } from '../domain/moment.ts'
import type { Ports } from '../service/ports.ts'
import type { Store } from '../store/store.ts'
import { createWeb } from './create-web.ts'
import { createHostCheck } from './request-checks.ts'
import { STYLESHEET } from './stylesheet.ts'
import { portsOver as portsWith } from './web.fixture.ts'

const HOST = 'localhost:8080'
const OWN = { host: HOST, origin: `http://${HOST}` }

let store: Store
let reported: string[]
let web: Hono

beforeEach(async () => {
  store = await openSampleStore()
  reported = []
  web = createWeb(
    portsOver(async () => store),
    { answersFor: createHostCheck([], false) },
  )
})
afterEach(() => store.close())

function portsOver(open: () => Promise<Store>): Ports {
  return portsWith({
    store: open,
    now: () => parseMoment(SAMPLE_NOW) ?? 0,
    report: (line) => reported.push(line),
  })
}

const get = async (path: string) => web.request(path, { headers: { host: HOST } })
/** A page without its nonce, which is another every time. */
const read = async (path: string) => (await (await get(path)).text()).replace(/ nonce="[^"]*"/, '')
const post = async (path: string, form: Record<string, string>, headers = {}) =>
  web.request(path, {
    method: 'POST',
    headers: { ...OWN, ...headers },
    body: new URLSearchParams(form),
  })

/** The path of the one story that the sample makes. */
async function findStory(): Promise<string> {
  return /href="(\/story\/[\w-]+)"/.exec(await read('/'))?.[1] ?? ''
}

describe('every answer', () => {
  test.each(['/', '/feeds', '/search?q=dam', '/nowhere', STYLESHEET.path, '/icon.svg'])(
    'to %s forbids everything but what is our own',
    async (path) => {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'nonce-[\w+/=]{22,}'; worker-src 'self'; manifest-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      )
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-frame-options')).toBe('DENY')
    },
  )

  test('asks nothing of anyone else', async () => {
    for (const path of ['/', '/feeds', '/search?q=dam', await findStory()]) {
      const page = await read(path)
      expect(page.match(/<script/g)).toHaveLength(1)
      expect(page).not.toMatch(/style="|\son\w+=/i)
      for (const [, address] of page.matchAll(/(?:src|<link[^>]*href)="([^"]*)"/g))
        expect(address).toMatch(/^\//)
    }
  })

  test('has its styles for as long as they stay the same', async () => {
    const response = await get(STYLESHEET.path)
    expect(response.headers.get('content-type')).toContain('text/css')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(await read('/')).toContain(`href="${STYLESHEET.path}"`)
  })
})

test('a nonce is good for one answer', async () => {
  const nonces = await Promise.all(
    ['/', '/', '/nowhere'].map(async (path) => {
      const response = await get(path)
      const nonce = /'nonce-([^']+)'/.exec(response.headers.get('content-security-policy') ?? '')
      expect(await response.text()).toContain(`nonce="${nonce?.[1]}"`)
      return nonce?.[1]
    }),
  )
  expect(new Set(nonces).size).toBe(3)
})

test('what installs the pages is there', async () => {
  const manifest = JSON.parse(await read('/manifest.webmanifest'))
  expect(manifest).toMatchObject({ name: 'Writethru', start_url: '/', display: 'standalone' })
  for (const { src, type } of manifest.icons)
    expect((await get(src)).headers.get('content-type')).toBe(type)
})

describe('pages', () => {
  test('lead from the front page to the story and its sentence', async () => {
    const story = await read(await findStory())
    const path = /href="(\/article\/article-second\?[^"#]*)#s-(\d+)"/.exec(story)
    const article = await read((path?.[1] ?? '').replaceAll('&amp;', '&'))
    expect(article).toContain(`id="s-${path?.[2]}"`)
  })

  test('of a story stand under the id of its article too, and lead to its name', async () => {
    const response = await get('/story/article-second')
    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(await findStory())
  })

  test('list every story, and lead back there', async () => {
    const path = await findStory()
    expect(await read('/stories')).toContain(`href="${path}"`)
    const response = await post(`${path}/follow`, { back: '/stories' })
    expect(response.headers.get('location')).toBe('/stories')
  })

  test('show the story as it stood', async () => {
    const page = await read(`${await findStory()}?as-of=2031-03-12`)
    expect(page).toContain('As it stood at the end of')
    expect(page).toContain('1 article of 1 outlet')
  })

  test('show one part of a story in full', async () => {
    const response = await get(`${await findStory()}/statements`)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('Who says what')
  })

  test('find articles by words, whatever the words', async () => {
    expect(await read('/search?q=spillway')).toContain('Governor orders inquiry')
    for (const words of ['"', '*', 'NEAR(', '-', "' OR 1=1", '%'])
      expect((await get(`/search?q=${encodeURIComponent(words)}`)).status).toBe(200)
  })

  test.each([
    ['/nowhere', 404],
    ['/stories?page=2', 404],
    ['/stories?page=-1', 400],
    ['/story/nothing', 404],
    ['/article/nothing', 404],
    ['/article/article-second?revision=nothing', 404],
    ['/article/article-second?at=minus', 400],
    ['/story/article-second?as-of=tomorrow', 400],
    ['/story/article-second/gossip', 404],
    ['/%00', 404],
  ])('answer %s with %d, in the same design', async (path, status) => {
    const response = await get(path)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain('class="wordmark"')
  })

  test('say nothing of what broke but to whoever runs this', async () => {
    web = createWeb(
      portsOver(() => Promise.reject(new Error('disk I/O error'))),
      {
        answersFor: () => true,
      },
    )
    const response = await get('/')
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('disk I/O')
    expect(reported).toEqual(['GET / failed: disk I/O error'])
  })
})

describe('what a reader does', () => {
  test('looking marks nothing, the button exactly what was shown', async () => {
    const path = await findStory()
    const before = await read(path)
    expect(before).toContain('id="new"')
    expect(await read(path)).toBe(before)

    const marks = /name="marks" value="([^"]*)"/.exec(before)?.[1] ?? ''
    const shownCount =
      before.slice(0, before.indexOf('</ol>')).split('<li class="line">').length - 1
    const total = Number(/(?:New|Since you looked) <span class="count">(\d+)/.exec(before)?.[1])
    const response = await post('/seen', { marks, back: path })
    expect(response.status).toBe(303)
    const told = response.headers.get('location') ?? ''
    expect(told).toMatch(new RegExp(`^${path}\\?told=seen&at=\\d+$`))
    const after = await read(path)
    expect(after).toContain(`Since you looked <span class="count">${total - shownCount}<`)
    expect(shownCount).toBeGreaterThan(0)

    const notice = await read(told)
    expect(notice).toContain('Marked as seen.')
    const form = { at: /name="at" value="(\d+)"/.exec(notice)?.[1] ?? '', back: path }
    const undone = await post('/seen/undo', form)
    expect(undone.headers.get('location')).toBe(`${path}?told=unseen`)
    expect(await read(path)).toBe(before)
    expect((await post('/seen/undo', form)).status).toBe(404)
  })

  test('marks that make no sense mark nothing', async () => {
    const response = await post('/seen', { marks: 'r1:0-9:reported nonsense', back: '/' })
    expect(response.status).toBe(400)
  })

  test('following puts the story first, until unfollowed', async () => {
    const path = await findStory()
    expect((await post(`${path}/follow`, { back: '/' })).headers.get('location')).toBe('/')
    expect(await read('/')).toMatch(/\d+ new in 1 story/)
    await post(`${path}/unfollow`, { back: '/' })
    expect(await read('/')).toContain('Follow a story')
    expect((await post('/story/nothing/follow', { back: '/' })).status).toBe(404)
  })

  test.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/story/x\r\nset-cookie: a',
  ])('never leads to %s', async (back) => {
    const response = await post('/seen', { marks: '', back })
    expect(response.headers.get('location')).toMatch(/^\/\?told=seen&at=\d+$/)
  })
})

describe('what does not come from here', () => {
  test('is not answered under another name', async () => {
    const response = await web.request('/', { headers: { host: 'evil.example' } })
    expect(response.status).toBe(421)
    expect(await response.text()).not.toContain('/story/')
  })

  test.each([
    [{ origin: 'http://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:9090' }],
  ])('changes nothing: %o', async (headers) => {
    const path = await findStory()
    expect((await post(`${path}/follow`, { back: '/' }, headers)).status).toBe(403)
    expect(await read('/')).toContain('Follow a story')
  })
})
