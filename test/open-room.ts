import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { followStory } from '../src/service/follow-story.ts'
import { importArchive } from '../src/service/import-archive.ts'
import { listStories } from '../src/service/list-stories.ts'
import { type Ports, READER } from '../src/service/ports.ts'
import { openPorts } from '../src/settings.ts'
import { startWeb } from '../src/web/start-web.ts'
import { storyLines, writeArchive } from './archive.ts'
import { openBrowser } from './browser.ts'

export type Room = {
  readonly address: string
  readonly ports: Ports
  readonly web: Awaited<ReturnType<typeof startWeb>>
  readonly browser: Browser
  /** A page in a browser of its own, on which nothing may go wrong until it is left. */
  readonly visit: (path: string, options?: BrowserContextOptions, status?: number) => Promise<Visit>
  /** Lets the clock tell another time. */
  readonly setNow: (at: number) => void
  /** Takes in more articles, as a poll would. */
  readonly take: (lines: readonly object[]) => Promise<void>
  /** The path of the story with the most articles. */
  readonly storyPath: () => Promise<string>
  readonly close: () => Promise<void>
}

export type Visit = { readonly page: Page; readonly leave: () => Promise<void> }

/** The room with the demonstration's story taken in and followed, and the path of it. */
export async function openFollowingRoom(
  now: number,
): Promise<{ readonly room: Room; readonly story: string }> {
  const room = await openRoom(now)
  await room.take(await storyLines())
  const story = await room.storyPath()
  await followStory(room.ports, READER, story.slice('/story/'.length))
  return { room, story }
}

/** The web application over a store of its own, and a browser to visit it with. */
export async function openRoom(now: number, allowAddress: readonly string[] = []): Promise<Room> {
  const folder = mkdtempSync(join(tmpdir(), 'writethru-room-'))
  const opened = openPorts({ data: folder, now, allowAddress }, () => {})
  let clock = now
  const ports: Ports = { ...opened.ports, now: () => clock }
  const web = await startWeb(ports, { host: '127.0.0.1', port: 0 })
  const browser = await openBrowser()

  async function visit(path: string, options: BrowserContextOptions = {}, status = 200) {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('console', (message) => {
      // The browser's own word on a page that is to answer so.
      if (!message.text().includes(`a status of ${status}`)) faults.push(message.text())
    })
    page.on('pageerror', (error) => faults.push(error.message))
    page.on('dialog', (dialog) => {
      faults.push(`a script ran: ${dialog.message()}`)
      return dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(web.address)) faults.push(`asked ${request.url()}`)
    })
    await page.addInitScript(`addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error('policy', violatedDirective, blockedURI))`)
    const response = await page.goto(`${web.address}${path}`)
    expect({ path, status: response?.status() }).toEqual({ path, status })
    const leave = async () => {
      await context.close()
      expect({ path, faults }).toEqual({ path, faults: [] })
    }
    return { page, leave }
  }

  let archiveCount = 0
  return {
    address: web.address,
    ports,
    web,
    browser,
    visit,
    setNow: (at) => {
      clock = at
    },
    take: async (lines) => {
      const archive = join(folder, `archive-${archiveCount++}.jsonl`)
      writeArchive(archive, lines)
      const quiet = { onProgress: () => {}, onGrouping: () => {} }
      await importArchive(ports, { paths: [archive], follow: false, ...quiet })
    },
    storyPath: async () => {
      const scope = { kind: 'all' } as const
      const stories = await listStories(ports, { scope, all: true, limit: 50, offset: 0 })
      const [largest] = stories.toSorted((a, b) => b.articleCount - a.articleCount)
      return `/story/${largest?.slug}`
    },
    close: async () => {
      await browser.close()
      await web.close().catch(() => {})
      await opened.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
