import type { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSampleStore } from '../../test/sample-store.ts'
import { SAMPLE_NOW } from '../../test/sample-story.ts'
import { parseMoment } from '../domain/moment.ts'
import { listStories } from '../service/list-stories.ts'
import { type Ports, READER } from '../service/ports.ts'
import { markBriefSeen, readBrief } from '../service/read-brief.ts'
import type { Store } from '../store/store.ts'
import { createWeb } from './create-web.ts'
import { portsOver } from './web.fixture.ts'

const DAY_MS = 86_400_000

let store: Store
let ports: Ports
let web: Hono
let now: number

beforeEach(async () => {
  store = await openSampleStore()
  now = parseMoment(SAMPLE_NOW) ?? 0
  ports = portsOver({ store: async () => store, now: () => now })
  web = createWeb(ports, { answersFor: () => true })
})
afterEach(() => store.close())

const send = async (path: string, form: Record<string, string>) =>
  web.request(path, {
    method: 'POST',
    headers: { host: 'localhost', origin: 'http://localhost' },
    body: new URLSearchParams(form),
  })
const feedsPage = async () =>
  (await web.request('/feeds', { headers: { host: 'localhost' } })).text()

async function brief() {
  const answer = await readBrief(ports, {
    reader: READER,
    stories: 'all',
    since: null,
    until: null,
  })
  if (answer.kind !== 'brief') throw new Error('a brief over all names no story')
  return { ...answer, lines: answer.brief.stories.flatMap(({ developments }) => developments) }
}

const dayAfter = (days: number) => new Date(now + days * DAY_MS).toISOString().slice(0, 10)

describe('muted words', () => {
  test('keep their lines back until their day is over, also from being marked with the rest', async () => {
    const before = await brief()
    const word = /\p{L}{6,}/u.exec(before.lines[0]?.text ?? '')?.[0] ?? ''
    const saying = before.lines.filter(({ text }) => text.includes(word))
    const response = await send('/feeds/mute', {
      words: ` ${word.toUpperCase()} `,
      until: dayAfter(3),
    })
    expect(response.headers.get('location')).toBe('/feeds')
    expect(await feedsPage()).toContain(`“${word.toUpperCase()}”`)

    const muted = await brief()
    expect(muted.mutedCount).toBeGreaterThanOrEqual(saying.length)
    expect(muted.lines.length + muted.mutedCount).toBe(before.lines.length)
    expect(muted.lines.filter(({ text }) => text.includes(word))).toEqual([])
    await markBriefSeen(ports, READER, muted.marks)
    expect((await brief()).lines).toEqual([])

    now += 5 * DAY_MS
    const told = await brief()
    expect(told.mutedCount).toBe(0)
    expect(told.lines.length).toBeGreaterThan(0)
    expect(await feedsPage()).not.toContain(`“${word.toUpperCase()}”`)
  })

  test('are heard of again when asked for', async () => {
    await send('/feeds/mute', { words: 'the', until: dayAfter(3) })
    const { mutedCount } = await brief()
    expect(mutedCount).toBeGreaterThan(0)
    const id = /action="\/feeds\/unmute"><input type="hidden" name="id" value="(\d+)"/.exec(
      await feedsPage(),
    )?.[1]
    await send('/feeds/unmute', { id: id ?? '' })
    expect((await brief()).mutedCount).toBe(0)
    expect((await send('/feeds/unmute', { id: id ?? '' })).status).toBe(404)
  })

  test.each([
    ['', 3],
    ['…', 3],
    ['x'.repeat(101), 3],
    ['dam', -1],
  ])('%s for %d days are refused', async (words, days) => {
    expect((await send('/feeds/mute', { words, until: dayAfter(days) })).status).toBe(422)
  })

  test('need a day', async () => {
    expect((await send('/feeds/mute', { words: 'dam', until: 'soon' })).status).toBe(422)
  })
})

describe('outlets', () => {
  test('are put first, until no longer', async () => {
    const before = await brief()
    const last = before.lines.at(-1)
    const outlet = last?.receipts[0]?.outlet ?? ''
    await send('/feeds/outlet', { outlet, act: 'prefer' })
    const reported = (await brief()).brief.stories.map(
      ({ developments }) => developments[0]?.receipts[0]?.outlet,
    )
    expect(reported).toContain(outlet)
    await send('/feeds/unprefer', { outlet })
    expect((await brief()).brief).toEqual(before.brief)
  })

  test('are left out, once, and taken in again from the page', async () => {
    const outlet = (await store.loadArticle('article-second'))?.identity.outlet ?? ''
    for (let times = 0; times < 2; times++) await send('/feeds/outlet', { outlet, act: 'exclude' })
    expect(await store.listCorrections()).toHaveLength(1)
    const articles = async () =>
      (
        await listStories(ports, { scope: { kind: 'all' }, all: true, limit: 9, offset: 0 })
      ).flatMap(({ articles }) => articles.map(({ id }) => id))
    expect(await articles()).not.toContain('article-second')
    const at = /name="at" value="(\d+)"/.exec(await feedsPage())?.[1] ?? ''
    const undone = await send('/correct/undo', { at, back: '/feeds' })
    expect(undone.headers.get('location')).toBe('/feeds?told=uncorrected')
    expect(await articles()).toContain('article-second')
  })

  test.each(['prefer', 'exclude'])('that nobody has heard of are refused: %s', async (act) => {
    expect((await send('/feeds/outlet', { outlet: 'Nobody', act })).status).toBe(422)
  })
})
