import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadStory } from '../demo/load-story.ts'
import { type ServedOutlets, serveOutlets } from '../demo/serve-outlets.ts'
import { pollFeeds } from '../src/service/poll-feeds.ts'
import { openRoom, type Room } from './open-room.ts'

const DAY_MS = 86_400_000
const FIRST_DAY = Date.parse('2025-03-12T20:00:00Z')

/** Real pages in a real browser, on a machine that others use too. */
const PATIENCE = { timeout: 180_000 }
const SOON = { timeout: 20_000 }

let served: ServedOutlets
let room: Room

beforeAll(async () => {
  const story = await loadStory('demo/story')
  served = await serveOutlets(story, { stepCount: 1 })
  room = await openRoom(
    FIRST_DAY,
    served.outlets.map(({ address }) => address),
  )
}, 120_000)

afterAll(async () => {
  await room.close()
  await served.close()
})

const poll = () => pollFeeds(room.ports, new AbortController().signal)
const headline = async (page: Page) => (await page.locator('h1').textContent()) ?? ''
const focus = (page: Page, what: string) => page.evaluate(`document.activeElement.${what}`)

describe('a reader', () => {
  it(
    'who comes to an empty room adds feeds, follows a story, and is told the next day what is new',
    PATIENCE,
    async () => {
      const { page, leave } = await room.visit('/')
      expect(await page.locator('main').textContent()).toContain('Nothing to read yet')
      for (const { feedUrl } of served.outlets) {
        await page.goto(`${room.address}/feeds`)
        await page.locator('#address').fill(feedUrl)
        await page.locator('form[action="/feeds/preview"] button').click()
        await page.locator('form[action="/feeds/add"] button').click()
      }
      expect(await page.locator('li.feed').count()).toBe(served.outlets.length)

      await poll()
      await page.goto(`${room.address}/`)
      await page
        .getByRole('button', { name: /^Follow/ })
        .first()
        .click()
      await expect.poll(() => headline(page), SOON).toMatch(/^\d+ new in 1 story/)
      for (let left = 1; left > 0; left = await page.locator('form[action="/seen"]').count()) {
        const before = await headline(page)
        await page.locator('form[action="/seen"] button').first().click()
        await expect.poll(() => headline(page), SOON).not.toBe(before)
      }
      expect(await headline(page)).toMatch(/^Nothing new/)

      // The page stays open over night.
      served.setStep(3)
      room.setNow(FIRST_DAY + 2 * DAY_MS)
      await poll()
      await room.web.announce()
      await page.locator('.arrivals').click()
      await expect.poll(() => headline(page), SOON).toMatch(/^\d+ new in 1 story since/)
      expect(await page.locator('.changes .line').count()).toBeGreaterThan(0)
      await leave()
    },
  )

  it(
    'corrects what was grouped wrongly, with and without a script, and undoes it',
    PATIENCE,
    async () => {
      for (const javaScriptEnabled of [true, false]) {
        const { page, leave } = await room.visit(await room.storyPath(), { javaScriptEnabled })
        await page.goto(`${page.url()}/correct`)
        const story = new URL(page.url()).pathname.replace(/\/correct$/, '')
        const count = await page.locator('input[name="article"]').count()
        expect(count).toBeGreaterThan(1)
        await page.locator('input[name="article"]').first().check()
        await page.locator('form:has(input[value="move"]) button').click()
        expect(await page.locator('.lede').textContent()).toContain('1 article would be')
        await page.getByRole('button', { name: 'Do it' }).click()
        await page.waitForURL(/told=corrected/)
        expect(new URL(page.url()).pathname).not.toBe(story)
        await page.getByRole('button', { name: 'Undo' }).click()
        await page.waitForURL((url) => url.search === '?told=uncorrected' || url.pathname === story)
        await page.goto(`${room.address}${story}/correct`)
        expect(await page.locator('input[name="article"]').count()).toBe(count)
        await leave()
      }
    },
  )

  it('reads with the keyboard alone, and with other keys, and with none', PATIENCE, async () => {
    const { page, leave } = await room.visit('/')
    const press = (key: string) => page.keyboard.press(key)
    await press('j')
    const first = await focus(page, 'textContent')
    await press('j')
    expect(await focus(page, 'textContent')).not.toBe(first)
    await press('k')
    expect(await focus(page, 'textContent')).toBe(first)
    await press('Space')
    expect(await focus(page, 'className')).toContain('line')

    await press('/')
    expect(await focus(page, 'id')).toBe('q')
    await page.keyboard.type('jj?')
    expect(await page.locator('#q').inputValue()).toBe('jj?')
    await page.locator('h1').click()

    await press('?')
    const dialog = page.locator('dialog.help')
    await dialog.waitFor()
    await dialog.locator('[name="next"]').fill('n')
    await dialog.locator('[name="next"]').blur()
    await press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await press('n')
    expect(await focus(page, 'className')).toMatch(/line|item/)

    await press('g')
    await press('f')
    await page.waitForURL(/\/feeds$/)
    await press('g')
    await press('h')
    await page.waitForURL(`${room.address}/`)
    await press('Space')
    const before = await headline(page)
    await press('m')
    await expect.poll(() => headline(page), SOON).not.toBe(before)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => headline(page), SOON).toBe(before)

    await press('n')
    await press('Enter')
    await page.waitForURL((url) => url.pathname !== '/')

    await page.goto(`${room.address}/keys`)
    await page.locator('[name="on"]').uncheck()
    await page.locator('h1').click()
    await press('g')
    await press('h')
    await press('?')
    expect(await page.locator('dialog').count()).toBe(0)
    expect(new URL(page.url()).pathname).toBe('/keys')
    await leave()
  })

  it('on a phone finds everything within its width', PATIENCE, async () => {
    const story = await room.storyPath()
    const { page, leave } = await room.visit('/', { viewport: { width: 320, height: 640 } })
    for (const path of [
      '/',
      story,
      `${story}/correct`,
      '/feeds',
      '/keys',
      '/settings',
      '/sign-in',
      '/offline',
      '/?told=unseen',
    ]) {
      await page.goto(`${room.address}${path}`)
      const over = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect({ path, over }).toEqual({ path, over: 0 })
    }
    await leave()
  })
})

const VECTORS = '../shared/data/security/xss-vectors.jsonl'

/** Every payload stands in a title, an outlet's name, a person's name or a text. */
function hostileLines(): object[] {
  const payloads = readFileSync(VECTORS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { payload: string }).payload.slice(0, 1000))
  const AN_ARTICLE = 48
  return Array.from({ length: Math.ceil(payloads.length / AN_ARTICLE) }, (_, at) => {
    const [title = '', outlet = '', ...rest] = payloads.slice(
      at * AN_ARTICLE,
      (at + 1) * AN_ARTICLE,
    )
    const said = rest.map(
      (payload) => `Mayor Ada ${payload} said on Tuesday: “We lost ${payload} of 12 houses.”`,
    )
    return {
      id: `hostile-${at}`,
      url: `https://hostile.example/${at}`,
      outlet,
      title,
      published: '2025-03-14T10:00:00Z',
      text: [title, ...said].join('\n\n'),
    }
  })
}

describe.skipIf(!existsSync(VECTORS))('hostile titles, names and texts', () => {
  it('run nowhere and break nothing, on any page', PATIENCE, async () => {
    await room.take(hostileLines())
    const { page, leave } = await room.visit('/stories', { viewport: { width: 360, height: 640 } })
    const hrefs = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
    const stories = (await hrefs('main a[href^="/story/"]')).slice(0, 12)
    const articles = Array.from(
      { length: 12 },
      (_, at) => `/article/${encodeURIComponent(`hostile-${at * 5}`)}`,
    )
    const paths = [
      '/',
      '/stories',
      '/feeds',
      '/search?q=houses',
      '/search?q=%22%3E%3Csvg%20onload%3Dalert(1)%3E',
      ...stories,
      ...stories.slice(0, 2).map((path) => `${path}/correct`),
      ...articles,
    ]
    for (const path of paths) {
      await page.goto(`${room.address}${path}`)
      const state = await page.evaluate(`({
        scripts: document.querySelectorAll('script').length,
        foreign: document.querySelectorAll('main :is(iframe, object, embed, img, svg image, base, meta, link, style, video, audio, form[action^=http])').length,
        handlers: Array.from(document.querySelectorAll('*')).filter((e) => Array.from(e.attributes).some(({ name }) => name.startsWith('on'))).length,
        unsafe: Array.from(document.querySelectorAll('a[href]')).filter(({ protocol }) => !/^https?:$/.test(protocol)).length,
        over: document.documentElement.scrollWidth - window.innerWidth,
        foot: document.querySelectorAll('body > footer.foot').length,
      })`)
      expect({ path, ...(state as object) }).toEqual({
        path,
        scripts: 1,
        foreign: 0,
        handlers: 0,
        unsafe: 0,
        over: 0,
        foot: 1,
      })
    }
    await leave()
  })
})
