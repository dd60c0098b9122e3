/**
 * So many feeds due at once, on hosts of this machine: a first round reads them all, a second finds nothing new. Printed
 * beside the time and the memory: the share of the second round that was answered 304.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pollFeeds } from '../src/service/poll-feeds.ts'
import { openPorts } from '../src/settings.ts'
import { reportRun } from './measure.ts'

const DAY_MS = 86_400_000
const HOSTS = 16

const count = Number(process.argv[2])
let asked = 0
let unchanged = 0
const servers = await Promise.all(
  Array.from({ length: HOSTS }, async () => {
    const server = createServer(({ url, headers }, response) => {
      asked++
      const etag = `"${url}"`
      if (headers['if-none-match'] === etag) {
        unchanged++
        response.writeHead(304).end()
      } else
        response
          .writeHead(200, { etag, 'content-type': 'application/rss+xml' })
          .end(`<rss><channel><title>Feed ${url}</title></channel></rss>`)
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return { server, host: `127.0.0.1:${(server.address() as AddressInfo).port}` }
  }),
)
const folder = mkdtempSync(join(tmpdir(), 'writethru-bench-'))
let now = Date.UTC(2031, 0, 1)
const allowAddress = servers.map(({ host }) => host)
const opened = openPorts({ data: folder, allowAddress }, (line) => console.error(line))
const ports = { ...opened.ports, now: () => now }
const store = await ports.store()
for (let feed = 0; feed < count; feed++) {
  const address = `http://${allowAddress[feed % HOSTS]}/${feed}`
  await store.addFeed({ address, title: null, addedAt: now })
}
const never = new AbortController().signal
const startedAt = performance.now()
const first = await pollFeeds(ports, never)
now += DAY_MS
asked = 0
const second = await pollFeeds(ports, never)
if (first.polled !== count || second.polled !== count || first.failed + second.failed > 0)
  throw new Error(`${first.polled} and ${second.polled} of ${count} feeds were polled`)
reportRun(startedAt, { unchangedShare: unchanged / asked })
await opened.close()
for (const { server } of servers) server.close()
rmSync(folder, { recursive: true })
