import { afterAll, beforeAll, expect, it } from 'vitest'
import { startWeb } from '../src/web/start-web.ts'
import { openFollowingRoom, type Room } from './open-room.ts'

const NOW = Date.parse('2025-03-16T02:00:00Z')

let room: Room
let story: string

beforeAll(async () => {
  const opened = await openFollowingRoom(NOW)
  room = opened.room
  story = opened.story
}, 120_000)

afterAll(() => room.close())

it('the last brief and what it leads to are read without the server, and nothing is marked', {
  timeout: 120_000,
}, async () => {
  const { page } = await room.visit('/')
  const headline = await page.locator('h1').textContent()
  const keptCount = () =>
    page.evaluate("caches.open('pages').then((cache) => cache.keys()).then((keys) => keys.length)")
  await expect.poll(keptCount, { timeout: 20_000 }).toBeGreaterThanOrEqual(2)

  await room.web.close()
  await page.reload()
  expect(await page.locator('h1').textContent()).toBe(headline)
  expect(await page.locator('.told').textContent()).toMatch(/cannot be reached.*as it was on/)
  for (const button of await page.locator('form[method="post"] button').all())
    expect(await button.isDisabled()).toBe(true)
  // Styled, and led from as usual, to the story that was never opened.
  expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px')
  await page.locator('.briefed h2 a').first().click()
  expect(new URL(page.url()).pathname).toBe(story)
  expect(await page.locator('#new').count()).toBe(1)

  await page.goto(`${room.address}/feeds`)
  expect(await page.locator('.lede').textContent()).toContain('has no copy of it')

  // The server is back: its own word is shown, as new as it is.
  const again = await startWeb(room.ports, {
    host: '127.0.0.1',
    port: Number(new URL(room.address).port),
  })
  await page.goto(`${room.address}/`)
  expect(await page.locator('h1').textContent()).toBe(headline)
  expect(await page.locator('.told').count()).toBe(0)
  expect(await page.locator('form[action="/seen"] button').first().isDisabled()).toBe(false)
  await page.context().close()
  await again.close()
})
