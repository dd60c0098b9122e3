import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import {
  type CorrectionRequest,
  correctStory,
  undoCorrection,
} from '../src/service/correct-story.ts'
import { createDeriving } from '../src/service/derive-stories.ts'
import { listStories } from '../src/service/list-stories.ts'
import type { Ports } from '../src/service/ports.ts'
import { readStory } from '../src/service/read-story.ts'
import { rebuild } from '../src/service/rebuild.ts'
import { updateStories } from '../src/service/update-stories.ts'
import { openStore } from '../src/store/open-store.ts'
import { portsOver } from '../src/web/web.fixture.ts'
import { DAY_MS, NOON, recordOf } from './store-contract/fixtures.ts'

// The weights of the language are read for the first of these, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

const TEXTS = [
  'Orrin dam breaks above Sallow\n\nThe Orrin dam gave way above Sallow before dawn and water swept through the town, mayor Ilka Brandt said.',
  'Engineers blame seepage at Orrin dam\n\nSeepage broke the Orrin dam above Sallow, engineers said on Tuesday. The mayor Ilka Brandt asked for the records.',
  'Nordvik ferry crews walk out\n\nFerry crews of the Nordvik line walked out over night shifts. The union said the strike would last.',
  'Nordvik strike enters second day\n\nThe strike of ferry crews on the Nordvik line went on. The union wants the roster of night shifts withdrawn.',
  'Earthquake shakes Tamarin valley\n\nAn earthquake of magnitude 6.1 shook the Tamarin valley. Houses fell in Kelso, the Tamarin seismic office said.',
  'Sallow asks for help after flood\n\nSallow asked the Nordvik line for ferry boats after the Orrin dam broke, mayor Ilka Brandt said.',
]
const OUTLETS = ['Harbour Post', 'Sallow Gazette', 'Nordvik Radio']

/** Articles of one round that came in together, each published some days before or after, and what the reader does then. */
const round = fc.record({
  arrivals: fc.array(
    fc.record({
      text: fc.nat(TEXTS.length - 1),
      outlet: fc.nat(OUTLETS.length - 1),
      daysBefore: fc.integer({ min: -1, max: 12 }),
    }),
    { maxLength: 4 },
  ),
  act: fc.record({
    kind: fc.constantFrom('none', 'merge', 'split', 'pin', 'exclude', 'rename', 'undo'),
    first: fc.nat(9),
    second: fc.nat(9),
  }),
})
type Round = typeof round extends fc.Arbitrary<infer Value> ? Value : never
type Act = Round['act']

async function toldOf(ports: Ports) {
  const scope = { kind: 'all' } as const
  const lines = await listStories(ports, { scope, all: true, limit: 100, offset: 0 })
  const stories = await Promise.all(lines.map(({ slug }) => readStory(ports, { slug, asOf: null })))
  return stories
    .map((story) => ({
      title: story?.title,
      state: story?.state,
      articles: story?.articles.map(({ id, occurrence, copyOf }) => ({ id, occurrence, copyOf })),
      developments: story?.developments,
      timeline: story?.timeline,
    }))
    .sort((a, b) => ((a.articles?.[0]?.id ?? '') < (b.articles?.[0]?.id ?? '') ? -1 : 1))
}

/** What the act asks for among the stories that there are; null where there is nothing that it could ask for. */
async function requestOf(ports: Ports, { kind, first, second }: Act) {
  const scope = { kind: 'all' } as const
  const lines = await listStories(ports, { scope, all: true, limit: 100, offset: 0 })
  const story = lines[first % lines.length]
  const other = lines[second % lines.length]
  if (story === undefined || other === undefined) return null
  const article = story.articles[second % story.articles.length]?.id ?? ''
  const requests: Record<string, CorrectionRequest> = {
    merge: { kind: 'merge', slug: story.slug, intoSlug: other.slug },
    split: { kind: 'split', slug: story.slug, articles: [article] },
    pin: { kind: 'pin', article, slug: other.slug },
    exclude: { kind: 'exclude', outlet: OUTLETS[first % OUTLETS.length] ?? '' },
    rename: { kind: 'rename', slug: story.slug, title: `Name ${second}` },
  }
  return requests[kind] ?? null
}

async function correct(ports: Ports, act: Act): Promise<void> {
  if (act.kind === 'undo') await undoCorrection(ports)
  const request = await requestOf(ports, act)
  if (request !== null) await correctStory(ports, request)
}

type Arrival = Round['arrivals'][number]

/** A library of its own. `remembers`: as a program that runs on; else each derivation begins anew, as a command does. */
async function openLibrary(remembers: boolean) {
  const store = await openStore({ file: ':memory:' })
  let now = NOON
  let count = 0
  const derive = createDeriving(async () => store)
  const ports = portsOver({
    store: async () => store,
    now: () => now,
    deriveStories: (at) => (remembers ? derive : createDeriving(async () => store))(at),
  })
  const arrive = async (arrivals: readonly Arrival[]) => {
    const records = arrivals.map(({ text, outlet, daysBefore }) => {
      const id = `a${String(count++).padStart(2, '0')}`
      const orderAt = now - daysBefore * DAY_MS
      const published = new Date(orderAt).toISOString()
      const words = { text: `${TEXTS[text]} (${id})`, outlet: OUTLETS[outlet] ?? null }
      return recordOf({ id, ...words, orderAt, published, recordedAt: now, version: null })
    })
    await store.recordArticles(records)
    await updateStories(ports)
  }
  const pass = (ms: number) => {
    now += ms
  }
  return { store, ports, arrive, pass }
}

/** Plays the rounds, a day apart; what is told at the end, and after a rebuild. */
async function playAndRebuild(rounds: readonly Round[], remembers: boolean) {
  const { store, ports, arrive, pass } = await openLibrary(remembers)
  for (const { arrivals, act } of rounds) {
    pass(DAY_MS)
    await arrive(arrivals)
    pass(1)
    await correct(ports, act)
  }
  const told = await toldOf(ports)
  await rebuild(ports)
  const rebuilt = await toldOf(ports)
  await store.close()
  return { told, rebuilt }
}

test.each([
  ['one that remembers what it grouped', true],
  ['one that begins anew each time', false],
])(
  'late articles, corrections and undos in between: %s gives what a rebuild gives',
  async (_, remembers) => {
    let storyCount = 0
    await fc.assert(
      fc.asyncProperty(fc.array(round, { minLength: 2, maxLength: 6 }), async (rounds) => {
        const { told, rebuilt } = await playAndRebuild(rounds, remembers)
        expect(told).toEqual(rebuilt)
        storyCount += told.length
      }),
      { numRuns: 20 },
    )
    expect(storyCount).toBeGreaterThan(20)
  },
)

/** Two articles on the dam, two on the ferry, one on the earthquake. */
const FIVE: readonly Arrival[] = [0, 1, 2, 3, 4].map((text) => ({
  text,
  outlet: text % 2,
  daysBefore: 5 - text,
}))

test.each<[string, Act, (string[] | undefined)[]]>([
  ['merge', { kind: 'merge', first: 1, second: 2 }, [['a00', 'a01', 'a02', 'a03'], ['a04']]],
  ['split', { kind: 'split', first: 2, second: 1 }, [['a00'], ['a01'], ['a02', 'a03'], ['a04']]],
  [
    'pin',
    { kind: 'pin', first: 0, second: 2 },
    [
      ['a00', 'a01', 'a04'],
      ['a02', 'a03'],
    ],
  ],
  ['exclude', { kind: 'exclude', first: 1, second: 0 }, [['a00'], ['a02'], ['a04']]],
])('%s holds through a rebuild, and its undo gives back what was', async (_, act, expected) => {
  const { store, ports, arrive, pass } = await openLibrary(true)
  await arrive(FIVE)
  pass(1)
  const before = await toldOf(ports)
  expect(articlesOf(before)).toEqual([['a00', 'a01'], ['a02', 'a03'], ['a04']])
  await correct(ports, act)
  const corrected = await toldOf(ports)
  expect(articlesOf(corrected)).toEqual(expected)
  await rebuild(ports)
  expect(await toldOf(ports)).toEqual(corrected)
  pass(1)
  await undoCorrection(ports)
  expect(await toldOf(ports)).toEqual(before)
  await rebuild(ports)
  expect(await toldOf(ports)).toEqual(before)
  await store.close()
})

test('a story goes quiet, closes, and is reopened by news to come, not by a late article', async () => {
  const { store, ports, arrive, pass } = await openLibrary(true)
  const stateOf = async () => {
    const [dam] = await toldOf(ports)
    return [dam?.state, dam?.articles?.length]
  }
  await arrive([{ text: 0, outlet: 0, daysBefore: 0 }])
  expect(await stateOf()).toEqual(['developing', 1])
  pass(10 * DAY_MS)
  expect(await stateOf()).toEqual(['quiet', 1])
  pass(30 * DAY_MS)
  expect(await stateOf()).toEqual(['closed', 1])
  await arrive([{ text: 1, outlet: 1, daysBefore: 38 }])
  expect(await stateOf()).toEqual(['closed', 2])
  await arrive([{ text: 5, outlet: 2, daysBefore: 0 }])
  expect(await stateOf()).toEqual(['developing', 3])
  await store.close()
})

function articlesOf(told: Awaited<ReturnType<typeof toldOf>>) {
  return told.map(({ articles }) => articles?.map(({ id }) => id))
}
