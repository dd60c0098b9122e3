/**
 * How fast articles are grouped, and a brief made, when so many are stored: `node bench/group-writethru.ts COUNT`. They come
 * in rounds, as feeds bring them; what is measured is computing, from asking what is to be grouped until it is stored: on a
 * shared machine the clock says less.
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
import { swellStore } from './swell-store.ts'

/** As many a year as the window holds, and some more. */
const MINUTES_APART = 25
/** Enough of each text to show; its terms are those of all of it. */
const PARAGRAPHS = 2
/** More than the window and what is kept beside it; what lies before are copies of these. */
const MOST_FILLED = 25_000
const ROUNDS = 20
const ARTICLES_A_ROUND = 100
const FOLLOWED = 20
const BRIEFS = 40

const articleCount = Number(process.argv[2] ?? 10_000)
const folder = mkdtempSync(join(tmpdir(), 'writethru-bench-group-'))
const { ports, close } = openPorts({ data: folder, now: END, allowAddress: [] }, () => {})
try {
  const store = await ports.store()
  const filled = Math.min(articleCount, MOST_FILLED)
  const filling = { articleCount: filled, minutesApart: MINUTES_APART, paragraphs: PARAGRAPHS }
  const makeRecord = await fillStore(store, filling, (count) => tell(`${count} articles`))
  const copies = Math.round(articleCount / filled) - 1
  const spanMs = filled * MINUTES_APART * 60_000
  swellStore(join(folder, 'writethru.db'), { copies, spanMs }, (count) =>
    tell(`${(count + 1) * filled} articles`),
  )
  for (let number = 0; number < FOLLOWED; number++)
    await store.follow(READER, makeRecord(filled - 1 - number * 5).identity.id, END)
  const briefMs = await timeBriefs(ports)
  const groupFrom = createGroupFrom()
  const groupRound = async () => {
    const first = await store.findFirstUngrouped()
    if (first !== null) await groupFrom(store, first)
  }
  let next = filled
  const recordRound = (count: number) =>
    store.recordArticles(Array.from({ length: count }, () => makeRecord(next++)))

  // The first round reads the window: it is what a start costs, not what a round does.
  await recordRound(1)
  const startMs = await computingOf(groupRound)
  let roundsMs = 0
  for (let round = 0; round < ROUNDS; round++) {
    await recordRound(ARTICLES_A_ROUND)
    roundsMs += await computingOf(groupRound)
  }
  const articles = ROUNDS * ARTICLES_A_ROUND
  reportRun(performance.now() - roundsMs, { articles, briefMs, startMs })
} finally {
  await close()
  rmSync(folder, { recursive: true })
}

/** How long this thread computes at something, in ms. */
async function computingOf(work: () => Promise<void>): Promise<number> {
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

function tell(progress: string): void {
  process.stderr.write(`\r${progress}`)
}

/** The middle of several briefs of the stories that the reader follows, none of which has been seen. */
async function timeBriefs(ports: Ports): Promise<number> {
  const times: number[] = []
  for (let number = 0; number < BRIEFS; number++) {
    const request = { reader: READER, stories: 'followed', since: null, until: null } as const
    times.push(
      await computingOf(async () => {
        const answer = await readBrief(ports, request)
        if (answer.kind !== 'brief' || answer.brief.stories.length < FOLLOWED)
          throw new Error('a brief lacks stories that are followed')
      }),
    )
  }
  return times.sort((a, b) => a - b)[BRIEFS / 2] ?? 0
}
