import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { packed, recordOf } from '../ingest/warc/warc.fixture.ts'
import { openStore } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { createDeriving } from './derive-stories.ts'
import { importArchive } from './import-archive.ts'
import type { ImportProgress } from './import-progress.ts'
import type { Ports } from './ports.ts'
import { takeApart } from './take-apart.ts'

const NOW = Date.UTC(2026, 5, 1)
const ARTICLES = 150

let folder: string
let store: Store
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'writethru-import-'))
  store = await openStore({ file: ':memory:' })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Takes in what a worker would; after `allowed` articles the machine fails. */
function portsThat(allowed: number, taken: string[], reports: string[]): Ports {
  let left = allowed
  const unused = () => {
    throw new Error('an import has no use for this')
  }
  return {
    store: async () => store,
    fetcher: unused,
    readListing: unused,
    takeApart: async (raw) => {
      if (left-- <= 0) throw new Error('the power is out')
      taken.push(raw.known.url ?? '')
      return takeApart(raw)
    },
    now: () => NOW,
    sleep: unused,
    chance: unused,
    userAgent: '',
    spacingMs: unused,
    deriveStories: createDeriving(async () => store),
    readsWait: true,
    stored: () => {},
    report: (line) => reports.push(line),
  }
}

function articleAt(number: number): Buffer {
  const url = `https://ledger.example/news/${number}`
  const words = `The council of Eastmere voted on bridge number ${number} after a long debate on its cost.`
  const body = `<html><head><title>Bridge ${number} is voted on</title></head><body><article><p>${words}</p><p>${words} Mayor Ada Quill said so.</p></article></body></html>`
  return recordOf({ url, body })
}

it.each(['warc', 'warc.gz', 'jsonl'])('a .%s import goes on where it stopped', async (ending) => {
  const path = join(folder, `archive.${ending}`)
  const records = Array.from({ length: ARTICLES }, (_, number) => articleAt(number))
  const lines = Array.from({ length: ARTICLES }, (_, number) => {
    const text = `The council voted on bridge ${number}.\n\nMayor Ada Quill said that it was dear.`
    return `${JSON.stringify({ url: `https://ledger.example/news/${number}`, title: `Vote ${number}`, text })}\n`
  })
  if (ending === 'jsonl') writeFileSync(path, lines.join(''))
  else writeFileSync(path, ending === 'warc' ? Buffer.concat(records) : packed(records))
  const progress: ImportProgress[] = []
  const request = {
    paths: [path],
    follow: false,
    onProgress: (now: ImportProgress) => progress.push(now),
    onGrouping: () => {},
  }

  await expect(importArchive(portsThat(100, [], []), request)).rejects.toThrow('the power is out')
  const [stopped] = progress
  expect(stopped).toMatchObject({ added: 64, known: 0 })
  expect(stopped?.bytesRead).toBeLessThan(stopped?.bytesInAll ?? 0)

  const taken: string[] = []
  const reports: string[] = []
  const done = await importArchive(portsThat(Number.POSITIVE_INFINITY, taken, reports), request)
  expect(taken).toHaveLength(ARTICLES - 64)
  expect(taken[0]).toBe('https://ledger.example/news/64')
  expect(reports).toEqual([`${path}: goes on where it stopped`])
  expect(done).toMatchObject({ added: ARTICLES - 64, known: 64, unreadable: 0 })
  expect(done.bytesRead).toBe(done.bytesInAll)
  expect(done.pace.articles).toBe(ARTICLES - 64)

  const again = await importArchive(portsThat(Number.POSITIVE_INFINITY, [], []), request)
  expect(again).toMatchObject({ added: 0, revised: 0, known: ARTICLES })
})

it('what a crawl read without a date of its own is dated by the crawl', async () => {
  const path = join(folder, 'archive.warc')
  writeFileSync(path, articleAt(1))
  const quiet = { follow: false, onProgress: () => {}, onGrouping: () => {} }
  await importArchive(portsThat(1, [], []), { paths: [path], ...quiet })
  const [article] = await store.listArticles({ after: null, limit: 9 })
  expect(article?.identity.orderAt).toBe(Date.UTC(2026, 2, 4, 5, 6, 7))
})
