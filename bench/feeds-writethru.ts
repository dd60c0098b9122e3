/** Reads a feed of so many articles, twenty times, from bytes to entries. */
import { readFeed } from '../src/syndication/read-feed.ts'
import { makeArchive } from './make-archive.ts'
import { makeFeed } from './make-feed.ts'
import { reportRun } from './measure.ts'

const TIMES = 20

const count = Number(process.argv[2])
const bytes = Buffer.from(makeFeed(await makeArchive(count)))
const startedAt = performance.now()
for (let time = 0; time < TIMES; time++) {
  const feed = readFeed(bytes, { address: null, contentType: 'application/rss+xml' })
  if ('kind' in feed || feed.entries.length !== count) throw new Error('entries are missing')
}
reportRun(startedAt, { megabytes: (bytes.length * TIMES) / 1e6 })
