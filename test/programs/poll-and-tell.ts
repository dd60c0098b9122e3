/** Polls once and writes the id of each article that it reports as stored. Meant to be killed. */
import { writeSync } from 'node:fs'
import { pollFeeds } from '../../src/service/poll-feeds.ts'
import { openPorts } from '../../src/settings.ts'

const [data = '', now = '', ...allowAddress] = process.argv.slice(2)
const { ports, close } = openPorts({ data, now: Number(now), allowAddress }, (line) =>
  console.error(line),
)
const telling = { ...ports, stored: (articleId: string) => void writeSync(1, `${articleId}\n`) }
await pollFeeds(telling, new AbortController().signal)
writeSync(1, 'finished\n')
await close()
