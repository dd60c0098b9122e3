import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openFollowingRoom, type Room } from './open-room.ts'

const NOW = Date.parse('2025-03-16T02:00:00Z')

/** A real browser, on a machine that others use too. */
vi.setConfig({ testTimeout: 120_000 })

let room: Room
let story: string

beforeAll(async () => {
  const opened = await openFollowingRoom(NOW)
  room = opened.room
  story = opened.story
}, 120_000)

afterAll(() => room.close())

const focused = (page: Page) => page.evaluate('document.activeElement.textContent.trim()')
const headline = (page: Page) => page.locator('h1').textContent()
const scrolled = (page: Page) => page.evaluate('window.scrollY')

describe('marking as seen', () => {
  it('stays where it is, leaves the focus at what comes next, and is taken back', async () => {
    const { page, leave } = await room.visit('/')
    const before = await headline(page)
    const buttons = page.locator('.briefed form[action="/seen"] button')
    await buttons.first().scrollIntoViewIfNeeded()
    const place = await scrolled(page)
    await buttons.first().focus()
    await page.keyboard.press('Enter')
    await page.locator('form.told').waitFor()
    expect(page.url()).toBe(`${room.address}/`)
    // The page may have become too short to be where it was.
    const end = await page.evaluate('document.documentElement.scrollHeight - window.innerHeight')
    expect(await scrolled(page)).toBe(Math.min(Number(place), Number(end)))
    expect(await headline(page)).not.toBe(before)
    expect(await focused(page)).toMatch(/^(Mark|Undo)/)

    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('it is new again').first().waitFor()
    expect(await headline(page)).toBe(before)
    expect(await focused(page)).toMatch(/^Mark/)
    await leave()
  })

  it('without a script goes back to the page, the focus on the way back', async () => {
    const { page, leave } = await room.visit(story, { javaScriptEnabled: false })
    const before = await page.locator('#new-title').textContent()
    await page.locator('#new form[action="/seen"] button').click()
    expect(await page.locator('#new-title').textContent()).not.toBe(before)
    await page.keyboard.press('Enter')
    await page.waitForURL(/told=unseen/)
    expect(await page.locator('#new-title').textContent()).toBe(before)
    await leave()
  })

  it('is done by nothing else: not by reading, not by scrolling to the end', async () => {
    const { page, leave } = await room.visit(story)
    const before = await page.locator('#new-title').textContent()
    await page.keyboard.press('End')
    await page.mouse.wheel(0, 20_000)
    await page.reload()
    expect(await page.locator('#new-title').textContent()).toBe(before)
    await leave()
  })

  it('says so where it did not arrive, and changes nothing', async () => {
    const { page } = await room.visit('/')
    await page.context().setOffline(true)
    await page.locator('form[action="/seen"] button').first().click()
    expect(await page.locator('.told').textContent()).toContain('nothing was changed')
    await page.context().close()
  })
})

describe('following', () => {
  it('keeps the focus on the button, which now ends it', async () => {
    const { page, leave } = await room.visit(story)
    const button = page.locator('form[action$="follow"] button').first()
    await button.focus()
    await page.keyboard.press('Enter')
    await page.locator('form[action$="/follow"]').waitFor()
    expect(await focused(page)).toMatch(/^Follow/)
    await page.keyboard.press('Enter')
    await page.locator('form[action$="/unfollow"]').waitFor()
    expect(await focused(page)).toMatch(/^(Unfollow|Following|Stop)/)
    await leave()
  })
})
