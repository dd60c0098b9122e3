import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Development } from '../src/domain/story.ts'
import { foldSteps } from '../src/present/fold-steps.ts'
import { followStory } from '../src/service/follow-story.ts'
import { READER } from '../src/service/ports.ts'
import { readBrief } from '../src/service/read-brief.ts'
import { type Line, storyLines } from './archive.ts'
import { openRoom, type Room } from './open-room.ts'

const NOW = Date.parse('2025-03-16T02:00:00Z')

let room: Room
let later: Line[]
let story: string

beforeAll(async () => {
  room = await openRoom(NOW)
  const lines = await storyLines()
  await room.take(lines.slice(0, 8))
  later = lines.slice(8)
  story = await room.storyPath()
  await followStory(room.ports, READER, story.slice('/story/'.length))
}, 120_000)

afterAll(() => room.close())

async function briefed(): Promise<readonly Development[]> {
  const request = { reader: READER, stories: 'followed', since: null, until: null } as const
  const answer = await readBrief(room.ports, request)
  if (answer.kind !== 'brief') throw new Error('nothing is followed')
  return answer.brief.stories.flatMap(({ developments }) => developments)
}

async function briefIds(): Promise<string[]> {
  return (await briefed()).map(({ id }) => id)
}

describe('a page that stays open', () => {
  it('says how many lines have come, moves nothing, and shows them when asked', {
    timeout: 120_000,
  }, async () => {
    const before = await briefIds()
    const spanish = await room.visit('/', { locale: 'es' })
    const { page, leave } = await room.visit('/')
    const headline = await page.locator('h1').textContent()
    await page.mouse.wheel(0, 200)
    const placeOf = () =>
      page.evaluate("document.querySelector('.briefed').getBoundingClientRect().top")
    await page.waitForFunction('window.scrollY > 0')
    const place = await placeOf()

    await room.take(later.slice(0, 6))
    await room.web.announce()
    const bar = page.locator('.arrivals')
    await bar.waitFor()
    const words = (await bar.textContent()) ?? ''
    expect(words).toMatch(/^\d+ new lines: show$/)
    expect(await page.getByRole('status').allTextContents()).toContain(words)
    expect(await spanish.page.locator('.arrivals').textContent()).toMatch(/^\d+ líneas nuevas/)
    expect(await placeOf()).toBe(place)
    expect(await page.locator('h1').textContent()).toBe(headline)

    await bar.click()
    await page.locator('.arrivals').waitFor({ state: 'detached' })
    // As many as were announced were not there before, and now none is announced.
    const after = await briefIds()
    expect(after.filter((id) => !before.includes(id))).toHaveLength(Number(/\d+/.exec(words)?.[0]))
    const lines = foldSteps(await briefed()).length
    expect(await page.locator('h1').textContent()).toContain(`${lines} new`)
    await room.web.announce()
    expect(await page.locator('.arrivals').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.className')).toContain('line')
    await leave()
    await spanish.leave()
  })

  it('hangs up while nobody sees it, and when the server stops', { timeout: 120_000 }, async () => {
    const { page, leave } = await room.visit(story)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.evaluate(`
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
      document.dispatchEvent(new Event('visibilitychange'))`)
    await room.take(later.slice(6))
    await room.web.announce()
    expect(await page.locator('.arrivals').count()).toBe(0)
    await page.evaluate(`
      delete document.hidden
      document.dispatchEvent(new Event('visibilitychange'))`)
    await page.locator('.arrivals').waitFor()
    expect(asked).toContain('/live')
    await leave()
  })
})

describe('the stream', () => {
  const listen = (query: string) => fetch(`${room.address}/live?${query}`)

  it.each(['', 'page=/', 'page=/&after=x', 'page=/feeds&after=1', 'page=/story/%2561%25&after=1'])(
    'is refused for %s',
    async (query) => {
      expect((await listen(query)).status).toBe(400)
    },
  )

  it('ends when the server does, without waiting for whoever reads it', async () => {
    const responses = await Promise.all([1, 2, 3].map(() => listen('page=/&after=0')))
    expect(responses[0]?.headers.get('content-type')).toBe('text/event-stream')
    const ends = Promise.all(responses.map((response) => response.text()))
    await room.web.close()
    for (const text of await ends) expect(text).toContain('retry: 5000')
  })
})
