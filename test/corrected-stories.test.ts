import fc from 'fast-check'
import { expect, test } from 'vitest'
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

/** `remembers`: as a program that runs on; else each derivation begins knowing nothing, as each command does. */
async function playAndRebuild(rounds: readonly Round[], remembers: boolean) {
  const store = await openStore({ file: ':memory:' })
  let now = NOON
  const derive = createDeriving(async () => store)
  const ports = portsOver({
    store: async () => store,
    now: () => now,
    deriveStories: (at) => (remembers ? derive : createDeriving(async () => store))(at),
  })
  let count = 0
  for (const { arrivals, act } of rounds) {
    now += DAY_MS
    const records = arrivals.map(({ text, outlet, daysBefore }) => {
      const id = `a${String(count++).padStart(2, '0')}`
      const orderAt = now - daysBefore * DAY_MS
      const published = new Date(orderAt).toISOString()
      const words = { text: `${TEXTS[text]} (${id})`, outlet: OUTLETS[outlet] ?? null }
      return recordOf({ id, ...words, orderAt, published, recordedAt: now, version: null })
    })
    await store.recordArticles(records)
    await updateStories(ports)
    now += 1
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
      { numRuns: 60 },
    )
    expect(storyCount).toBeGreaterThan(60)
  },
  120_000,
)
