/** The peer of feeds-writethru: rss-parser over the same feed. */
import Parser from 'rss-parser'
import { makeArchive } from './make-archive.ts'
import { makeFeed } from './make-feed.ts'
import { reportRun } from './measure.ts'

const TIMES = 20

const count = Number(process.argv[2])
const bytes = Buffer.from(makeFeed(await makeArchive(count)))
const parser = new Parser()
const startedAt = performance.now()
for (let time = 0; time < TIMES; time++) {
  const feed = await parser.parseString(bytes.toString('utf8'))
  if (feed.items.length !== count) throw new Error('entries are missing')
}
reportRun(startedAt, { megabytes: (bytes.length * TIMES) / 1e6 })
