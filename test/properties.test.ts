import { join } from 'node:path'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { importArchive } from '../src/service/import-archive.ts'
import { listStories } from '../src/service/list-stories.ts'
import { type Ports, READER } from '../src/service/ports.ts'
import { markBriefSeen, readBrief } from '../src/service/read-brief.ts'
import { readStory } from '../src/service/read-story.ts'
import { takeApart } from '../src/service/take-apart.ts'
import { openPorts } from '../src/settings.ts'
import { type Line, storyLines, writeArchive } from './archive.ts'
import { temporaryFolder } from './run-writethru.ts'

/** What must hold whatever articles come, in whatever order. Each run fills a database on the disk: few runs, all told. */
const RUNS = { numRuns: 8 }

/** About nothing that the demonstration tells of. */
const UNRELATED: Line = {
  id: 'unrelated',
  url: 'https://gazette.example/orchids',
  outlet: 'Gazette',
  title: 'Orchid show opens in Quito with a new species',
  published: '2025-03-10',
  text: 'Orchid show opens in Quito with a new species\n\nBotanists showed a purple orchid in Ecuador, curator Inés Carrión said.',
}

let lines: readonly Line[]
beforeAll(async () => {
  lines = await storyLines()
})

/** A library that holds these articles, as they came. */
async function withLibrary<Result>(
  arrivals: readonly (readonly Line[])[],
  look: (ports: Ports, arrive: (lines: readonly Line[]) => Promise<number>) => Promise<Result>,
): Promise<Result> {
  const folder = temporaryFolder()
  const now = Date.parse('2025-03-16T00:00:00Z')
  const opened = openPorts({ data: folder, now, allowAddress: [] }, () => {})
  const ports: Ports = { ...opened.ports, takeApart: async (raw) => takeApart(raw) }
  let count = 0
  const arrive = async (arrival: readonly Line[]) => {
    const archive = join(folder, `${count++}.jsonl`)
    writeArchive(archive, arrival)
    const quiet = { onProgress: () => {}, onGrouping: () => {} }
    const { added, revised } = await importArchive(ports, {
      paths: [archive],
      follow: false,
      ...quiet,
    })
    return added + revised
  }
  try {
    for (const arrival of arrivals) await arrive(arrival)
    return await look(ports, arrive)
  } finally {
    await opened.close()
  }
}

const briefOf = async (ports: Ports) => {
  const answer = await readBrief(ports, {
    reader: READER,
    stories: 'all',
    since: null,
    until: null,
  })
  if (answer.kind !== 'brief') throw new Error('there is no brief')
  return answer
}

const storiesOf = async (ports: Ports) => {
  const scope = { kind: 'all' } as const
  const all = await listStories(ports, { scope, all: true, limit: 100, offset: 0 })
  const stories = await Promise.all(all.map(({ slug }) => readStory(ports, { slug, asOf: null })))
  return stories.map((story) => ({
    articles: story?.articles.map(({ id }) => id).sort(),
    developments: story?.developments.map(({ id }) => id).sort(),
  }))
}

const some = () => fc.shuffledSubarray([...lines], { minLength: 1, maxLength: 10 })

describe('whatever comes', { timeout: 240_000 }, () => {
  it('coming twice adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(some(), async (arrival) => {
        await withLibrary([arrival], async (ports, arrive) => {
          const before = await storiesOf(ports)
          expect(await arrive(arrival.toReversed())).toBe(0)
          expect(await storiesOf(ports)).toEqual(before)
        })
      }),
      RUNS,
    )
  })

  it('a brief is empty once all of it was seen', async () => {
    await fc.assert(
      fc.asyncProperty(some(), async (arrival) => {
        await withLibrary([arrival], async (ports) => {
          await markBriefSeen(ports, READER, (await briefOf(ports)).marks)
          expect((await briefOf(ports)).brief.stories).toEqual([])
        })
      }),
      RUNS,
    )
  })

  it('an unrelated article leaves a brief as it was, but for its own story', async () => {
    await fc.assert(
      fc.asyncProperty(some(), async (arrival) => {
        await withLibrary([arrival], async (ports, arrive) => {
          const before = (await briefOf(ports)).brief.stories
          await arrive([UNRELATED])
          const after = (await briefOf(ports)).brief.stories
          expect(after.filter(({ title }) => title !== UNRELATED.title)).toEqual(before)
        })
      }),
      RUNS,
    )
  })

  it('every receipt is the sentence of its revision', async () => {
    await fc.assert(
      fc.asyncProperty(some(), async (arrival) => {
        await withLibrary([arrival], async (ports) => {
          const store = await ports.store()
          const stored = await store.listArticles({ after: null, limit: 100 })
          const texts = new Map(
            stored.flatMap(({ revisions }) =>
              revisions.map(({ revision }) => [revision.id, revision.text]),
            ),
          )
          const { brief } = await briefOf(ports)
          const receipts = brief.stories.flatMap((story) =>
            story.developments.flatMap((development) => development.receipts),
          )
          expect(receipts.length).toBeGreaterThan(0)
          for (const { revisionId, span, sentence } of receipts) {
            expect(texts.get(revisionId)?.slice(...span)).toBe(sentence)
          }
        })
      }),
      RUNS,
    )
  })
})
