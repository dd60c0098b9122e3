import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { makeArchive } from '../bench/make-archive.ts'
import { makePages } from '../bench/make-pages.ts'
import { loadStory } from '../demo/load-story.ts'
import { serveOutlets } from '../demo/serve-outlets.ts'
import { packed, recordOf } from '../src/ingest/warc/warc.fixture.ts'
import { READER } from '../src/service/ports.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { writeArchive } from './archive.ts'

const KILLS = 25
const KILLS_OF_EACH = 8
const ARTICLES = 300
const NOW = Date.UTC(2025, 2, 16)
const MINUTES = 60_000
const DAY_MS = 86_400_000

const IMPORT = 'test/programs/import-and-tell.ts'
const POLL = 'test/programs/poll-and-tell.ts'

type ArchiveOf = Awaited<ReturnType<typeof makeArchive>>

/** One archive in each form that an import takes; each gives its path. */
const ARCHIVES: readonly { name: string; write: (lines: ArchiveOf) => Promise<string> }[] = [
  {
    name: 'JSONL',
    write: async (lines) => {
      const archive = join(folder, 'archive.jsonl')
      writeArchive(archive, lines)
      return archive
    },
  },
  {
    name: 'WARC',
    write: async (lines) => {
      const archive = join(folder, 'archive.warc.gz')
      const pages = await makePages(lines.length)
      const records = lines.map(({ url }, index) => recordOf({ url, body: pages[index] ?? '' }))
      writeFileSync(archive, packed(records))
      return archive
    },
  },
  {
    name: 'pages in a folder',
    write: async (lines) => {
      const archive = join(folder, 'pages')
      mkdirSync(archive)
      const pages = await makePages(lines.length)
      for (const [index, html] of pages.entries())
        writeFileSync(join(archive, `${String(index).padStart(4, '0')}.html`), html)
      return archive
    },
  },
]

/** Before it a program has done nothing yet that could be cut off. */
const START_MS = 250

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writethru-kill-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('killed at random points', () => {
  it.each(ARCHIVES)(
    'an import of $name loses nothing that it reported, skips nothing, and follows all that it makes',
    async ({ write }) => {
      const lines = await makeArchive(ARTICLES)
      const archive = await write(lines)
      let cutShort = 0
      for (let round = 0; cutShort < KILLS_OF_EACH; round++) {
        const data = join(folder, `data-${round}`)
        // One database is killed over and over until an import gets through it, then the next is begun.
        for (let isFinished = false; !isFinished; ) {
          const isLast = cutShort >= KILLS_OF_EACH
          const told = await runAndKill(IMPORT, [data, archive], isLast ? 10 * MINUTES : 2500)
          isFinished = told.isFinished
          if (!isFinished) cutShort++
          const count = Number(told.lines.findLast((line) => /^\d+$/.test(line)) ?? 0)
          await inStore(data, async (store) => {
            const urls = await storedUrls(store)
            expect(new Set(urls).size).toBe(urls.length)
            const reported = lines.slice(0, count).map(({ url }) => url)
            expect(reported.filter((url) => !urls.includes(url))).toEqual([])
          })
        }
        await inStore(data, async (store) => {
          expect(await store.verify()).toEqual([])
          expect(await storedUrls(store)).toHaveLength(ARTICLES)
          expect(await countUnfollowed(store)).toBe(0)
        })
      }
    },
    10 * MINUTES,
  )

  it(
    `a poll loses nothing that it reported, ${KILLS} times`,
    async () => {
      const story = await loadStory('demo/story')
      const served = await serveOutlets(story, {})
      onTestFinished(() => served.close())
      served.setStep(story.steps.length)
      const pages = new Set(story.articles.map(({ outlet, path }) => `${outlet} ${path}`))
      const allowed = served.outlets.map(({ address }) => address)
      let cutShort = 0
      for (let round = 0; cutShort < KILLS; round++) {
        const data = join(folder, `data-${round}`)
        await inStore(data, async (store) => {
          for (const { feedUrl } of served.outlets) {
            await store.addFeed({ address: feedUrl, title: null, addedAt: NOW })
          }
        })
        // A day later each time, so that every feed is due again.
        let now = NOW
        for (let isFinished = false; !isFinished; now += DAY_MS) {
          const isLast = cutShort === KILLS
          const words = [data, String(now), ...allowed]
          const told = await runAndKill(POLL, words, isLast ? 10 * MINUTES : 1200)
          isFinished = told.isFinished
          if (!isFinished) cutShort++
          await inStore(data, async (store) => {
            const stored = await store.listArticles({ after: null, limit: 100 })
            const ids = stored.map(({ identity }) => identity.id)
            const reported = told.lines.filter((line) => line !== 'finished')
            expect(reported.filter((id) => !ids.includes(id))).toEqual([])
            const urls = stored.map(({ identity }) => identity.url)
            expect(new Set(urls).size).toBe(urls.length)
            if (isFinished) expect(urls).toHaveLength(pages.size)
          })
        }
        await inStore(data, async (store) => expect(await store.verify()).toEqual([]))
      }
    },
    10 * MINUTES,
  )
})

/** Runs a program and kills it within the time that it takes; the whole lines that it had written by then. */
async function runAndKill(
  program: string,
  words: readonly string[],
  withinMs: number,
): Promise<{ lines: readonly string[]; isFinished: boolean }> {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const closed = once(child, 'close')
  await Promise.race([delay(START_MS + Math.random() * withinMs), closed])
  child.kill('SIGKILL')
  await closed
  const lines = told.split('\n').slice(0, -1)
  return { lines, isFinished: lines.includes('finished') }
}

async function inStore(data: string, look: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore({ file: join(data, 'writethru.db') })
  try {
    await look(store)
  } finally {
    await store.close()
  }
}

async function storedUrls(store: Store): Promise<string[]> {
  const stored = await store.listArticles({ after: null, limit: ARTICLES * 2 })
  return stored.map(({ identity }) => identity.url ?? '')
}

/** Stories that nobody follows. */
async function countUnfollowed(store: Store): Promise<number> {
  const every = { movedSince: null, now: NOW, limit: ARTICLES, offset: 0 }
  const all = await store.listStories({ scope: { kind: 'all' }, ...every })
  const scope = { kind: 'followed', reader: READER } as const
  const followed = await store.listStories({ scope, ...every })
  expect(all.length).toBeGreaterThan(0)
  return all.length - followed.length
}
