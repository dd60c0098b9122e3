import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStore } from '../src/store/open-store.ts'
import { recordOf } from './store-contract/fixtures.ts'

const ROUNDS = 10
const BATCH = 3

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'writethru-crash-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

// Starts a process a round, hence slower than a test should be.
test(`a writer killed ${ROUNDS} times loses nothing that it acknowledged and doubles nothing`, async () => {
  const file = join(folder, 'writethru.db')
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round++)
    acknowledged.push(...(await recordAndKill(file, `run${round}`, round * 7)))
  expect(acknowledged.length).toBeGreaterThan(ROUNDS * BATCH)

  const store = await openStore({ file })
  const articles = await store.listArticles({ after: null, limit: 1_000_000 })
  const ids = articles.map((article) => article.identity.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.length % BATCH).toBe(0)
  expect(articles.filter(({ revisions }) => revisions[0]?.analysis == null)).toEqual([])
  expect(articles.filter(({ revisions }) => revisions.length !== 1)).toEqual([])
  expect(await store.verify()).toEqual([])
  await store.close()
}, 60_000)

/** The ids that the program had written when it was killed, `afterMs` after the first of them. */
async function recordAndKill(file: string, run: string, afterMs: number): Promise<string[]> {
  const program = spawn(process.execPath, ['test/programs/record-until-killed.ts', file, run])
  let written = ''
  program.stdout.on('data', (bytes: Buffer) => {
    written += bytes.toString()
  })
  await once(program.stdout, 'data')
  await sleep(afterMs)
  program.kill('SIGKILL')
  await once(program, 'close')
  return written.split('\n').slice(0, -1)
}

test('processes that open a new database at once both get it', async () => {
  const file = join(folder, 'new', 'writethru.db')
  const runs = ['a', 'b', 'c'].map((run) => recordAndKill(file, run, 20))
  const acknowledged = (await Promise.all(runs)).flat()
  const store = await openStore({ file })
  for (const run of ['a', 'b', 'c']) {
    expect(acknowledged).toContain(`${run}-0-0`)
    const record = recordOf({ id: `${run}-0-0`, text: `Title\n\nText of ${run}-0-0.` })
    expect(await store.recordArticles([record])).toEqual(['known'])
  }
  await store.close()
}, 60_000)
