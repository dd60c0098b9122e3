import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSampleStore } from '../../test/sample-store.ts'
import { SAMPLE_NOW } from '../../test/sample-story.ts'
import { parseMoment } from '../domain/moment.ts'
import { listStories } from '../service/list-stories.ts'
import type { Ports } from '../service/ports.ts'
import { rebuild } from '../service/rebuild.ts'
import type { Store } from '../store/store.ts'
import { createWeb } from './create-web.ts'
import { portsOver } from './web.fixture.ts'

let store: Store
let ports: Ports
let web: Hono

beforeEach(async () => {
  store = await openSampleStore()
  ports = portsOver({ store: async () => store, now: () => parseMoment(SAMPLE_NOW) ?? 0 })
  web = createWeb(ports, { answersFor: () => true })
})
afterEach(() => store.close())

const send = async (path: string, fields: readonly (readonly [string, string])[]) => {
  const body = new FormData()
  for (const [name, value] of fields) body.append(name, value)
  const headers = { host: 'localhost', origin: 'http://localhost' }
  const response = await web.request(path, { method: 'POST', headers, body })
  return { response, text: await response.text(), to: response.headers.get('location') ?? '' }
}

async function stories() {
  const scope = { kind: 'all' } as const
  const lines = await listStories(ports, { scope, all: true, limit: 50, offset: 0 })
  return lines.map(({ slug, title, articles }) => ({
    slug,
    title,
    ids: articles.map(({ id }) => id),
  }))
}

/** What the preview would send again, as a browser reads it. */
function fieldsOf(page: string): [string, string][] {
  const [form = ''] = /<form class="act correcting"[\s\S]*?<\/form>/.exec(page) ?? []
  return Array.from(
    form.matchAll(/name="([^"]*)" value="([^"]*)"/g),
    ([, name = '', value = '']) => [name, value],
  )
}

/** Previews, checks that nothing changed by looking, does it, and gives where that leads. */
async function correct(slug: string, fields: [string, string][]): Promise<string> {
  const before = await stories()
  const preview = await send(`/story/${slug}/correct/preview`, fields)
  expect(preview.response.status).toBe(200)
  expect(await stories()).toEqual(before)
  expect(fieldsOf(preview.text)).toEqual(fields)
  const done = await send(`/story/${slug}/correct`, fields)
  expect(done.response.status).toBe(303)
  return done.to
}

async function undo(to: string): Promise<void> {
  const { pathname, searchParams } = new URL(to, 'http://localhost')
  const undone = await send('/correct/undo', [
    ['at', searchParams.get('at') ?? ''],
    ['back', pathname],
  ])
  expect(undone.to).toBe(`${pathname}?told=uncorrected`)
}

describe('a correction is shown, done and undone', () => {
  test('articles moved to a story of their own, and back by merging', async () => {
    const before = await stories()
    const [story] = before
    const slug = story?.slug ?? ''
    const split = await correct(slug, [
      ['kind', 'move'],
      ['article', 'article-second'],
      ['to', ''],
    ])
    const after = await stories()
    expect(after).toHaveLength(before.length + 1)
    const own = after.find(({ ids }) => ids.includes('article-second'))
    expect(own?.ids).toEqual(['article-second'])
    expect(split).toMatch(new RegExp(`^/story/${own?.slug}\\?told=corrected&at=\\d+$`))

    const rest = after.find(({ ids }) => ids.includes('article-first'))
    const merged = await correct(own?.slug ?? '', [
      ['kind', 'merge'],
      ['into', rest?.slug ?? ''],
    ])
    expect(await stories()).toHaveLength(before.length)
    await undo(merged)
    await undo(split)
    expect(await stories()).toEqual(before)
  })

  test('articles put into another story, all undone together', async () => {
    const before = await stories()
    const slug = before[0]?.slug ?? ''
    await correct(slug, [
      ['kind', 'move'],
      ['article', 'article-second'],
      ['to', ''],
    ])
    const [first, second] = [await storyWith('article-first'), await storyWith('article-second')]
    const split = await stories()
    const moved = await correct(first.slug, [
      ['kind', 'move'],
      ...first.ids.map((id): [string, string] => ['article', id]),
      ['to', second.slug],
    ])
    expect((await storyWith('article-second')).ids).toHaveLength(first.ids.length + 1)
    await undo(moved)
    expect(await stories()).toEqual(split)
  })

  test('an outlet left out of all stories', async () => {
    const before = await stories()
    const { outlet } = (await store.loadArticle('article-second'))?.identity ?? {}
    const to = await correct(before[0]?.slug ?? '', [
      ['kind', 'exclude'],
      ['outlet', outlet ?? ''],
    ])
    expect((await stories()).flatMap(({ ids }) => ids)).not.toContain('article-second')
    await undo(to)
    expect(await stories()).toEqual(before)
  })

  test('a name, which outlives a rebuild, under the same address', async () => {
    const before = await stories()
    const slug = before[0]?.slug ?? ''
    const to = await correct(slug, [
      ['kind', 'rename'],
      ['title', 'The dam above us'],
    ])
    expect((await stories())[0]).toMatchObject({ slug, title: 'The dam above us' })
    await rebuild(ports)
    expect((await stories())[0]).toMatchObject({ slug, title: 'The dam above us' })
    await undo(to)
    expect(await stories()).toEqual(before)
  })
})

describe('what makes no sense', () => {
  test.each<[number, [string, string][]]>([
    [
      400,
      [
        ['kind', 'move'],
        ['to', ''],
      ],
    ],
    [400, [['kind', 'gossip']]],
    [400, []],
    [
      422,
      [
        ['kind', 'merge'],
        ['into', 'nothing'],
      ],
    ],
    [
      422,
      [
        ['kind', 'move'],
        ['article', 'nothing'],
        ['to', ''],
      ],
    ],
    [
      422,
      [
        ['kind', 'rename'],
        ['title', ' \u0000 '],
      ],
    ],
    [
      422,
      [
        ['kind', 'rename'],
        ['title', 'x'.repeat(201)],
      ],
    ],
    [
      422,
      [
        ['kind', 'exclude'],
        ['outlet', 'Nobody'],
      ],
    ],
  ])('is refused with %d and changes nothing: %o', async (status, fields) => {
    const before = await stories()
    const slug = before[0]?.slug ?? ''
    for (const path of ['correct/preview', 'correct'])
      expect((await send(`/story/${slug}/${path}`, fields)).response.status).toBe(status)
    expect(await store.listCorrections()).toEqual([])
    expect(await stories()).toEqual(before)
  })

  test('has no page', async () => {
    const get = (path: string) => web.request(path, { headers: { host: 'localhost' } })
    expect((await get('/story/nothing/correct')).status).toBe(404)
    expect((await send('/correct/undo', [['at', '99']])).response.status).toBe(404)
    expect((await send('/correct/undo', [['at', 'x']])).response.status).toBe(404)
  })
})

async function storyWith(articleId: string) {
  const story = (await stories()).find(({ ids }) => ids.includes(articleId))
  if (story === undefined) throw new Error(`no story holds ${articleId}`)
  return story
}
