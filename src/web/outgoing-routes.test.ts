import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSampleStore } from '../../test/sample-store.ts'
import { SAMPLE_NOW } from '../../test/sample-story.ts'
import { parseMoment } from '../domain/moment.ts'
import { followStory } from '../service/follow-story.ts'
import { listStories } from '../service/list-stories.ts'
import { READER } from '../service/ports.ts'
import type { Store } from '../store/store.ts'
import { createWeb } from './create-web.ts'
import { createHostCheck } from './request-checks.ts'
import { portsOver } from './web.fixture.ts'

const HOST = 'localhost:8080'

let store: Store
let slug: string
let get: (path: string) => Promise<Response>

beforeEach(async () => {
  store = await openSampleStore()
  const ports = portsOver({ store: async () => store, now: () => parseMoment(SAMPLE_NOW) ?? 0 })
  const web = createWeb(ports, { answersFor: createHostCheck([], false) })
  get = async (path) => web.request(path, { headers: { host: HOST } })
  const scope = { kind: 'all' } as const
  const lines = await listStories(ports, { scope, all: true, limit: 1, offset: 0 })
  slug = lines[0]?.slug ?? ''
  await followStory(ports, READER, slug)
})
afterEach(() => store.close())

describe('what other programs read', () => {
  test.each([
    ['a story, as Atom', () => `/story/${slug}/feed.atom`, 'application/atom+xml'],
    ['a story, as JSON Feed', () => `/story/${slug}/feed.json`, 'application/feed+json'],
    ['the brief, as Atom', () => '/brief.atom', 'application/atom+xml'],
    ['the brief, as JSON Feed', () => '/brief.json', 'application/feed+json'],
    ['a search, as Atom', () => '/search.atom?q=inquiry', 'application/atom+xml'],
    ['a search, as JSON Feed', () => '/search.json?q=inquiry', 'application/feed+json'],
  ])('is %s, that says where it is and has the sample in it', async (_, path, type) => {
    const answer = await get(path())
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain(type)
    const text = await answer.text()
    expect(text).toContain(`http://${HOST}${path()}`)
    expect(text).toContain('inquiry')
  })

  test('is the same feed twice, since asking marks nothing as seen', async () => {
    const first = await (await get('/brief.json')).text()
    expect(JSON.parse(first).items.length).toBeGreaterThan(0)
    expect(await (await get('/brief.json')).text()).toBe(first)
  })

  test('is a calendar of what is due in followed stories', async () => {
    const answer = await get('/threads.ics')
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    const text = await answer.text()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
    const { threads } = (await store.loadStory((await store.findStory(slug)) ?? ''))?.content ?? {
      threads: [],
    }
    const dated = threads.filter(({ due, state }) => due !== null && state === 'open')
    expect(text.match(/BEGIN:VEVENT/g) ?? []).toHaveLength(dated.length)
  })

  test('is announced by the page that shows the same', async () => {
    for (const [page, feed] of [
      ['/', '/brief.atom'],
      [`/story/${slug}`, `/story/${slug}/feed.atom`],
      ['/search?q=dam', '/search.atom?q=dam'],
    ] as const)
      expect(await (await get(page)).text()).toContain(`href="${feed}"`)
  })

  test('is not there for a story that is not', async () => {
    expect((await get('/story/none/feed.atom')).status).toBe(404)
  })
})
