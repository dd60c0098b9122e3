/**
 * How fast articles are grouped, and a brief made, when so many are stored: `node bench/group-writethru.ts COUNT`. They come
 * in rounds, as feeds bring them; what is measured is the computing of each, from asking what is to be grouped until it is
 * stored: on a shared machine the clock says less.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGroupFrom } from '../src/service/group-from.ts'
import { type Ports, READER } from '../src/service/ports.ts'
import { readBrief } from '../src/service/read-brief.ts'
import { openPorts } from '../src/settings.ts'
import { END, fillStore } from './fill-store.ts'
import { reportRun } from './measure.ts'

/** As many a year as the window holds, and some more. */
const MINUTES_APART = 25
/** Enough of each text to show; its terms are those of all of it. */
const PARAGRAPHS = 2
const ROUNDS = 20
const ARTICLES_A_ROUND = 100
const FOLLOWED = 20
const BRIEFS = 40

const articleCount = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'writethru-bench-group-'))
const { ports, close } = openPorts({ data: folder, now: END, allowAddress: [] }, () => {})
try {
  const store = await ports.store()
  const filling = { articleCount, minutesApart: MINUTES_APART, paragraphs: PARAGRAPHS }
  const makeRecord = await fillStore(store, filling, (count) =>
    process.stderr.write(`\r${count} articles`),
  )
  for (let number = 0; number < FOLLOWED; number++)
    await store.follow(READER, makeRecord(articleCount - 1 - number * 5).identity.id, END)
  const briefMs = await timeBriefs(ports)
  const groupFrom = createGroupFrom()
  const groupRound = async () => {
    const first = await store.findFirstUngrouped()
    if (first !== null) await groupFrom(store, first)
  }
  let next = articleCount
  const recordRound = (count: number) =>
    store.recordArticles(Array.from({ length: count }, () => makeRecord(next++)))

  // The first round reads the window: it is what a start costs, not what a round does.
  await recordRound(1)
  const startedAt = performance.now()
  await groupRound()
  const startMs = performance.now() - startedAt
  let seconds = 0
  for (let round = 0; round < ROUNDS; round++) {
    await recordRound(ARTICLES_A_ROUND)
    const before = process.threadCpuUsage()
    await groupRound()
    const { user, system } = process.threadCpuUsage(before)
    seconds += (user + system) / 1e6
  }
  const articles = ROUNDS * ARTICLES_A_ROUND
  reportRun(performance.now() - seconds * 1000, { articles, briefMs, startMs })
} finally {
  await close()
  rmSync(folder, { recursive: true })
}

/** The middle of several briefs of the stories that the reader follows, none of which has been seen. */
async function timeBriefs(ports: Ports): Promise<number> {
  const times: number[] = []
  for (let number = 0; number < BRIEFS; number++) {
    const startedAt = performance.now()
    const request = { reader: READER, stories: 'followed', since: null, until: null } as const
    const answer = await readBrief(ports, request)
    times.push(performance.now() - startedAt)
    if (answer.kind !== 'brief' || answer.brief.stories.length < FOLLOWED)
      throw new Error('a brief lacks stories that are followed')
  }
  return times.sort((a, b) => a - b)[BRIEFS / 2] ?? 0
}
