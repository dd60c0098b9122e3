import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadStory } from '../demo/load-story.ts'
import { type ServedOutlets, serveOutlets } from '../demo/serve-outlets.ts'
import { foldSteps } from '../src/present/fold-steps.ts'
import { clearPassword, setPassword } from '../src/service/access.ts'
import { addFeeds } from '../src/service/feeds.ts'
import { pollFeeds } from '../src/service/poll-feeds.ts'
import { READER } from '../src/service/ports.ts'
import { readBrief } from '../src/service/read-brief.ts'
import { createSeenTest } from '../src/stories/seen.ts'
import { parseMarks } from '../src/web/seen-form.ts'
import { openRoom, type Room } from './open-room.ts'

const NOW = Date.parse('2025-03-16T02:00:00Z')

/** Run in the page, once axe is in it: each rule that is broken, and where. */
const AXE_FAULTS = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]))`

/** A title that would run, break out, turn around or never break. */
const HOSTILE = {
  id: 'hostile',
  url: 'https://hostile.example/1',
  outlet: '<img src=x onerror=alert(1)>',
  title: `</title><script>alert(1)</script> \u202e${'W'.repeat(2000)}`,
  published: '2025-03-15',
  text: `A clerk named "><script>alert(2)</script> said: "<svg onload=alert(3)> ${'x'.repeat(5000)}"`,
}

let served: ServedOutlets
let room: Room

beforeAll(async () => {
  const story = await loadStory('demo/story')
  served = await serveOutlets(story, { stepCount: story.steps.length })
  room = await openRoom(
    NOW,
    served.outlets.map((outlet) => outlet.address),
  )
  const feeds = served.outlets.map(({ feedUrl }) => feedUrl)
  for await (const added of addFeeds(room.ports, feeds)) expect(added.kind).toBe('added')
  await pollFeeds(room.ports, new AbortController().signal)
  await room.take([HOSTILE])
}, 120_000)

afterAll(async () => {
  await room.close()
  await served.close()
})

/** How many lines these marks take away: one sentence may tell of several, and one is told by several sentences. */
async function countToldBy(field: string): Promise<number> {
  const request = { reader: READER, stories: 'followed', since: null, until: null } as const
  const answer = await readBrief(room.ports, request)
  const marks = parseMarks(field)
  if (answer.kind !== 'brief' || marks === null) throw new Error('there is no brief to mark')
  const isSeen = createSeenTest(marks)
  return answer.brief.stories.reduce((sum, { developments }) => {
    const left = developments.filter((development) => !isSeen(development))
    return sum + foldSteps(developments).length - foldSteps(left).length
  }, 0)
}

/** Every kind of page, the story's and article's as links lead to them. */
const paths = async (): Promise<string[]> => {
  const story = await room.storyPath()
  const { page, leave } = await room.visit(story)
  const linked = async (selector: string) =>
    (await page.locator(selector).first().getAttribute('href')) ?? ''
  const article = await linked('a[href*="#s-"]')
  const [, id = '', revision = ''] = /^(.*)\?revision=([\w-]+)/.exec(article) ?? []
  const changes = `${id}/changes?from=${revision}&to=${revision}`
  const led = [article, changes, await linked('a.cite'), await linked('.day-bar')]
  await leave()
  return [
    '/',
    '/stories',
    story,
    `${story}/statements`,
    `${story}/correct`,
    ...led,
    '/search',
    '/search?q=siren',
    '/search?q=%3Cscript%3E',
    '/feeds',
    `/feeds/articles?address=${encodeURIComponent(served.outlets[0]?.feedUrl ?? '')}`,
    '/settings',
    '/keys',
  ]
}

/** What leads nowhere is answered by pages too. */
const UNKNOWN = ['/no-such-page', '/story/no-such-story', '/article/no-such-article']

/** A phone, a wide window at 200 %, a wide window. */
const WIDTHS = [320, 640, 1280]

const openAll = `document.querySelectorAll('details').forEach((details) => { details.open = true })`

async function checkWidths(path: string, status = 200): Promise<void> {
  const { page, leave } = await room.visit(path, {}, status)
  for (const open of ['', openAll]) {
    await page.evaluate(open)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect({ path, width, overflow }).toEqual({ path, width, overflow: 0 })
    }
  }
  expect(await page.locator('h1').count()).toBe(1)
  await leave()
}

async function checkWithAxe(path: string, options: { locale: string }, status = 200) {
  const { page, leave } = await room.visit(path, options, status)
  await page.evaluate(openAll)
  await page.evaluate(axe.source)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    const faults = await page.evaluate(AXE_FAULTS)
    expect({ path, colorScheme, faults }).toEqual({ path, colorScheme, faults: [] })
  }
  await leave()
}

describe('the pages', () => {
  it('fit every screen, opened and closed, hostile words among them', {
    timeout: 240_000,
  }, async () => {
    for (const path of await paths()) await checkWidths(path)
    for (const path of UNKNOWN) await checkWidths(path, 404)
  })

  it('give axe nothing to find, light and dark, in any language', {
    timeout: 240_000,
  }, async () => {
    for (const [at, path] of (await paths()).entries())
      await checkWithAxe(path, { locale: at % 2 === 0 ? 'en' : 'es' })
    for (const path of UNKNOWN) await checkWithAxe(path, { locale: 'es' }, 404)
  })

  it('ask for the password on a page that fits and that axe passes', async () => {
    await setPassword(room.ports, 'three wet stones')
    try {
      await checkWidths('/sign-in')
      await checkWithAxe('/sign-in', { locale: 'en' })
    } finally {
      await clearPassword(room.ports)
    }
  })

  it('speak the language that the browser asks for', async () => {
    const { page, leave } = await room.visit('/feeds', { locale: 'es-MX' })
    expect(await page.locator('html').getAttribute('lang')).toBe('es')
    expect(await page.locator('h1').textContent()).toBe('3 canales, todo en orden')
    await leave()
  })

  it('put a line on the clipboard with its citation', async () => {
    const { page, leave } = await room.visit(await room.storyPath())
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const line = page.locator('#new .line').first()
    await line.locator('summary').first().click()
    const sentence = await line.locator('blockquote').first().textContent()
    await line.locator('a.cite').first().click()
    await page.locator('.told').waitFor()
    const copied = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(copied).toContain(sentence)
    expect(copied).toMatch(/ \d{4}, http:\/\/127\.0\.0\.1:\d+\//)
    await leave()
  })

  it('weigh less than 100 KB', { timeout: 60_000 }, async () => {
    for (const path of await paths()) {
      const page = await fetch(`${room.address}${path}`)
      expect({ path, light: (await page.arrayBuffer()).byteLength < 100_000 }).toEqual({
        path,
        light: true,
      })
    }
  })

  it('show a story in the order that a returning reader wants', async () => {
    const { page, leave } = await room.visit(await room.storyPath())
    const ids = await page.locator('main section[id]').evaluateAll((all) => all.map(({ id }) => id))
    const wanted = [
      'new',
      'threads',
      'measures',
      'statements',
      'figures',
      'timeline',
      'people',
      'articles',
    ]
    expect(wanted.filter((id) => ids.includes(id))).toEqual(ids.filter((id) => wanted.includes(id)))
    expect(ids).toEqual(
      expect.arrayContaining(['new', 'statements', 'figures', 'people', 'articles']),
    )
    await leave()
  })

  it('lead from a line to its sentence in the article', async () => {
    const { page, leave } = await room.visit(await room.storyPath())
    const receipt = page.locator('details', { has: page.locator('a[href*="#s-"]') }).first()
    await receipt.locator('summary').click()
    const link = receipt.locator('a[href*="#s-"]').first()
    const target = new URL((await link.getAttribute('href')) ?? '', room.address)
    await link.click()
    await page.waitForURL((url) => url.pathname === target.pathname)
    expect(await page.locator(target.hash).count()).toBe(1)
    await leave()
  })

  it('are followed, marked and read without JavaScript', async () => {
    const { page, leave } = await room.visit(await room.storyPath(), { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Follow' }).click()
    await page.goto(room.address)
    const countNew = async () =>
      Number(/\d+/.exec((await page.locator('h1').textContent()) ?? '')?.[0])
    const before = await countNew()
    expect(await page.locator('li.line').count()).toBe(5)
    const told = await countToldBy(await page.locator('[name=marks]').first().inputValue())
    expect(told).toBeGreaterThanOrEqual(5)
    await page.getByRole('button', { name: /^Mark all/ }).click()
    await page.goto(room.address)
    expect(await countNew()).toBe(before - told)
    await leave()
  })

  it('are reached with the keyboard alone', async () => {
    const { page, leave } = await room.visit('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/skip/i)
    const outline = 'getComputedStyle(document.activeElement).outlineStyle'
    for (let press = 0; press < 6; press++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(outline)).not.toBe('none')
    }
    await leave()
  })

  it('refuse what does not come from them', async () => {
    const foreign = await fetch(`${room.address}${await room.storyPath()}/follow`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    })
    expect(foreign.status).toBe(403)
    expect((await fetch(`${room.address}/story/none`)).status).toBe(404)
  })
})
