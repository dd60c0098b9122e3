import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeArchive } from '../bench/make-archive.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { writeArchive } from './archive.ts'

const KILLS = 25
const ARTICLES = 400
const MINUTES = 60_000

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writethru-kill-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe('killed at random points', () => {
  it(
    `an import loses nothing that it reported, ${KILLS} times`,
    async () => {
      const archive = join(folder, 'archive.jsonl')
      const lines = await makeArchive(ARTICLES)
      writeArchive(archive, lines)
      let cutShort = 0
      for (let round = 0; cutShort < KILLS; round++) {
        const data = join(folder, `data-${round}`)
        // One database is killed over and over until an import gets through it, then the next is begun.
        for (let isFinished = false; !isFinished && cutShort < KILLS; ) {
          const told = await runAndKill('test/programs/import-and-tell.ts', [data, archive])
          isFinished = told.isFinished
          if (!isFinished) cutShort++
          await inStore(data, async (store) => {
            const ids = await externalIds(store)
            expect(new Set(ids).size).toBe(ids.length)
            const reported = lines.slice(0, told.last).map(({ id }) => id)
            expect(reported.filter((id) => !ids.includes(id))).toEqual([])
          })
        }
        await inStore(data, async (store) => expect(await store.verify()).toEqual([]))
      }
    },
    10 * MINUTES,
  )
})

type Told = { readonly last: number; readonly isFinished: boolean }

/** Runs a program and kills it within the time that it takes; what it had told by then. */
async function runAndKill(program: string, words: readonly string[]): Promise<Told> {
  const child = spawn(process.execPath, [program, ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  const closed = once(child, 'close')
  await Promise.race([delay(300 + Math.random() * 2500), closed])
  child.kill('SIGKILL')
  await closed
  const whole = told
    .slice(0, told.lastIndexOf('\n') + 1)
    .trim()
    .split('\n')
  const counts = whole.filter((line) => /^\d+$/.test(line)).map(Number)
  return { last: counts.at(-1) ?? 0, isFinished: whole.includes('finished') }
}

async function inStore(data: string, look: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStore({ file: join(data, 'writethru.db') })
  try {
    await look(store)
  } finally {
    await store.close()
  }
}

async function externalIds(store: Store): Promise<string[]> {
  const stored = await store.listArticles({ after: null, limit: ARTICLES * 2 })
  return stored.map(({ identity }) => identity.externalId ?? '')
}
