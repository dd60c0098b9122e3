/**
 * How long pages take over a large archive while feeds are polled beside them: `node bench/web.ts [ARTICLES]`, 100,000
 * unless told otherwise. Ends with status 1 where one page in twenty takes 100 ms or longer, or a page weighs 100 KB.
 * What counts is the computing of the thread that answers, polling beside it included: on a machine that does nothing else
 * that is how long a page takes, and on one that does it is how long it would.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadStory } from '../demo/load-story.ts'
import { serveOutlets } from '../demo/serve-outlets.ts'
import { addFeeds } from '../src/service/feeds.ts'
import { followStory } from '../src/service/follow-story.ts'
import { listStories } from '../src/service/list-stories.ts'
import { pollFeeds } from '../src/service/poll-feeds.ts'
import { type Ports, READER } from '../src/service/ports.ts'
import { openPorts } from '../src/settings.ts'
import { startWeb } from '../src/web/start-web.ts'
import { fillStore } from './fill-store.ts'

const MOST_MS = 100
const MOST_BYTES = 100_000
const ROUNDS = 40
const FOLLOWED = 20
const HOUR_MS = 3_600_000
/** The day after the demonstration story ends. */
const NOW = Date.UTC(2025, 2, 17)

const articleCount = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(tmpdir(), 'writethru-bench-web-'))
const story = await loadStory('demo/story')
const served = await serveOutlets(story)
const allowAddress = served.outlets.map(({ address }) => address)
const opened = openPorts({ data: folder, now: NOW, allowAddress, runsOn: true }, () => {})
let clock = NOW
const ports: Ports = { ...opened.ports, now: () => clock }

try {
  const store = await ports.store()
  const filling = { articleCount, minutesApart: 60, paragraphs: Number.POSITIVE_INFINITY }
  await fillStore(store, filling, (filled) => process.stderr.write(`\r${filled} articles`))
  process.stderr.write('\n')
  const web = await startWeb(ports, { host: '127.0.0.1', port: 0 })
  const paths = await pathsToAsk()
  const stopped = new AbortController()
  const polling = pollOnAndOn(stopped.signal)
  const slow = await askAll(web.address, paths)
  stopped.abort()
  await polling
  await web.close()
  process.exitCode = slow ? 1 : 0
} finally {
  await opened.close()
  await served.close()
  rmSync(folder, { recursive: true, force: true })
}

/** Each kind of page, of stories that are followed and some that are not. */
async function pathsToAsk(): Promise<readonly string[]> {
  const scope = { kind: 'all' } as const
  const stories = await listStories(ports, { scope, all: true, limit: 2 * FOLLOWED, offset: 0 })
  for (const { slug } of stories.slice(0, FOLLOWED)) await followStory(ports, READER, slug)
  const places = stories.flatMap(({ slug, articles: [article] }) => [
    `/story/${slug}`,
    `/article/${article?.id}`,
  ])
  return ['/', '/stories', '/feeds', '/search?q=bridge', ...places]
}

/** A new step of the story an hour, so that every round finds articles to read. */
async function pollOnAndOn(signal: AbortSignal): Promise<void> {
  for await (const added of addFeeds(
    ports,
    served.outlets.map(({ feedUrl }) => feedUrl),
  ))
    if (added.kind === 'unusable') throw new Error(added.reason)
  for (let round = 1; !signal.aborted; round++) {
    served.setStep(Math.min(round, story.steps.length))
    clock = NOW + round * HOUR_MS
    await pollFeeds(ports, signal)
  }
}

/** Asks for the pages in turn and prints how long each kind took; whether any is too slow or too heavy. */
async function askAll(address: string, paths: readonly string[]): Promise<boolean> {
  const kinds = new Map<string, { ms: number[]; waited: number[]; bytes: number }>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const path of paths.filter((_, at) => at < 4 || at % ROUNDS === round % ROUNDS)) {
      const startedAt = performance.now()
      const before = process.threadCpuUsage()
      const response = await fetch(address + path)
      const { byteLength } = await response.arrayBuffer()
      const { user, system } = process.threadCpuUsage(before)
      const ms = (user + system) / 1000
      if (response.status !== 200) throw new Error(`${path} was answered with ${response.status}`)
      const kind = path.split(/[/?]/)[1] || 'front'
      const known = kinds.get(kind) ?? { ms: [], waited: [], bytes: 0 }
      known.ms.push(ms)
      known.waited.push(performance.now() - startedAt)
      kinds.set(kind, { ...known, bytes: Math.max(known.bytes, byteLength) })
    }
  }
  for (const [kind, { ms, waited, bytes }] of kinds) {
    const inMs = (values: readonly number[], share: number) =>
      shareOf(values, share).toFixed(0).padStart(5)
    console.log(
      `${kind.padEnd(8)} median ${inMs(ms, 0.5)} ms  p95 ${inMs(ms, 0.95)} ms  waited, p95 ${inMs(waited, 0.95)} ms  ${(bytes / 1000).toFixed(0).padStart(3)} KB`,
    )
  }
  return [...kinds.values()].some(
    ({ ms, bytes }) => shareOf(ms, 0.95) >= MOST_MS || bytes >= MOST_BYTES,
  )
}

function shareOf(values: readonly number[], share: number): number {
  const ordered = values.toSorted((a, b) => a - b)
  return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? 0
}
