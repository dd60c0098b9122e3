import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleRecord } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import {
  developmentOf,
  group,
  NOON,
  type OpenForTest,
  receiptOf,
  recordOf,
  saveStory,
} from './fixtures.ts'

const RUNS = { numRuns: 8 }

const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc
    .array(fc.constantFrom('a', '\0', '\ud800', '\udc00', '\n\n', '\u0001json:'))
    .map((parts) => parts.join('')),
)

const anyRecord: fc.Arbitrary<ArticleRecord> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    text: anyText,
    outlet: fc.option(anyText),
    orderAt: fc.integer({ min: 0, max: 5 }),
    recordedAt: fc.integer({ min: 0, max: 5 }),
  })
  .map((parts) => recordOf({ ...parts, revisionId: `${parts.id} ${JSON.stringify(parts.text)}` }))

const anyRecords = fc.array(anyRecord, { minLength: 1, maxLength: 12 })

export function describeProperties(open: OpenForTest): void {
  async function withStore(work: (store: Store) => Promise<void>): Promise<void> {
    const { store, dispose } = await open()
    try {
      await work(store)
    } finally {
      await dispose()
    }
  }
  const dump = (store: Store) => store.listArticles({ after: null, limit: 1000 })

  test('recording again adds nothing, in any order and however it is cut into batches', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.integer({ min: 1, max: 5 }), (records, size) =>
        withStore(async (store) => {
          await store.recordArticles(records)
          const before = await dump(store)
          for (let start = 0; start < records.length; start += size) {
            const outcomes = await store.recordArticles(records.slice(start, start + size))
            expect(new Set(outcomes)).toEqual(new Set(['known']))
          }
          await store.recordArticles(records.toReversed())
          const after = await dump(store)
          const texts = ({ revisions }: (typeof after)[number]) =>
            revisions.map(({ revision }) => revision.text)
          expect(after.map(texts)).toEqual(before.map(texts))
        }),
      ),
      RUNS,
    )
  })

  test('slugs lead to the story of their article for ever, however articles are grouped', async () => {
    const anyGrouping = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c', 'd')),
      { minLength: 1, maxLength: 10 },
    )
    await fc.assert(
      fc.asyncProperty(anyGrouping, (moves) =>
        withStore(async (store) => {
          const ids = ['a', 'b', 'c', 'd']
          await store.recordArticles(ids.map((id) => recordOf({ id })))
          const given = new Set<string>()
          for (const [articleId, storyId] of moves) {
            await group(store, storyId, [articleId])
            const touched = await store.leaseTouchedStories({ now: NOON, leaseMs: 0, limit: 9 })
            for (const id of touched) {
              const articles = await store.loadStoryArticles(id)
              if (articles.length === 0) await store.dropStory(id)
              else await saveStory(store, id, {}, `About ${id}`)
            }
            const lines = await store.listStories({
              scope: { kind: 'all' },
              movedSince: null,
              now: Number.MAX_SAFE_INTEGER,
              limit: 9,
              offset: 0,
            })
            expect(new Set(lines.map((line) => line.slug)).size).toBe(lines.length)
            for (const line of lines) {
              given.add(line.slug)
              expect(await store.findStory(line.slug)).toBe(line.storyId)
            }
            for (const slug of given) {
              const story = await store.findStory(slug)
              expect(lines.map((line) => line.storyId)).toContain(story)
            }
          }
        }),
      ),
      RUNS,
    )
  })

  test('follows, marks, looks and slugs survive the dropping of what is derived', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, fc.array(anyText, { maxLength: 4 }), (records, readers) =>
        withStore(async (store) => {
          await store.recordArticles(records)
          const [first] = records
          if (first === undefined) return
          const storyId = first.identity.id
          const developments = [developmentOf('d', { receipts: [receiptOf(first, 0)] })]
          await group(store, storyId, [storyId])
          await saveStory(store, storyId, { developments })
          const slug = (await store.loadStory(storyId))?.line.slug ?? ''
          for (const reader of readers) {
            await store.follow(reader, storyId, NOON)
            const span = [0, first.revision.text.length + 1] as const
            const mark = { revisionId: first.revision.id, span, aspect: 'reported' } as const
            await store.markSeen(reader, [mark], NOON)
          }
          const acts = await Promise.all(readers.map((reader) => store.loadReaderActs(reader)))
          const texts = (await dump(store)).map(({ identity, revisions }) => ({
            identity,
            revisions: revisions.map(({ revision }) => revision),
          }))

          await store.dropDerived()
          await store.saveDerivations(records.flatMap((record) => record.derivation ?? []))
          await group(store, storyId, [storyId])
          await saveStory(store, storyId, { developments })

          expect(await store.findStory(slug)).toBe(storyId)
          expect(await Promise.all(readers.map((reader) => store.loadReaderActs(reader)))).toEqual(
            acts,
          )
          const after = await dump(store)
          expect(
            after.map(({ identity, revisions }) => ({
              identity,
              revisions: revisions.map(({ revision }) => revision),
            })),
          ).toEqual(texts)
          const { span } = receiptOf(first, 0)
          for (const reader of readers) {
            const { stories } = await store.loadDevelopments({
              scope: { kind: 'followed', reader },
              after: null,
              until: NOON,
              reader,
              seenToo: false,
            })
            expect(stories).toHaveLength(span[0] < span[1] ? 0 : stories.length)
          }
        }),
      ),
      RUNS,
    )
  })
}
