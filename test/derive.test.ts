import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type ArchiveLine, makeArchive } from '../bench/make-archive.ts'
import { createDeriving } from '../src/service/derive-stories.ts'
import { openStore } from '../src/store/open-store.ts'
import type { Store } from '../src/store/store.ts'
import { createDeriveThread } from '../src/workers/derive-thread.ts'
import { temporaryFolder } from './run-writethru.ts'
import { recordOf } from './store-contract/fixtures.ts'

const ARTICLES = 60
const NOW = Date.UTC(2025, 2, 16)
const CUTS = 12

let lines: readonly ArchiveLine[]
beforeAll(async () => {
  lines = await makeArchive(ARTICLES)
})

/** A store that holds the articles and nothing that is derived. */
async function storeTexts(): Promise<{ readonly file: string; readonly store: Store }> {
  const file = join(temporaryFolder(), 'writethru.db')
  const store = await openStore({ file })
  onTestFinished(() => store.close())
  await store.recordArticles(
    lines.map(({ id, outlet, published, text }) => {
      const orderAt = Date.parse(published)
      return recordOf({ id, outlet, published, text, orderAt, recordedAt: orderAt, version: null })
    }),
  )
  return { file, store }
}

/** Every story there is, whole. */
async function toldBy(store: Store) {
  const query = { scope: { kind: 'all' }, movedSince: null, now: NOW, limit: ARTICLES, offset: 0 }
  const stories = await store.listStories({ ...query, scope: { kind: 'all' } })
  return Promise.all(stories.map(({ storyId }) => store.loadStory(storyId)))
}

describe('deriving', { timeout: 120_000 }, () => {
  it('gives the same in a thread of its own as in this one', async () => {
    const here = await storeTexts()
    const changed = await createDeriving(async () => here.store)(NOW)
    const there = await storeTexts()
    const thread = createDeriveThread(there.file)
    onTestFinished(thread.close)
    expect(await thread.run(NOW)).toEqual(changed)
    expect(changed.articlesGrouped).toBe(ARTICLES)
    const stories = await toldBy(here.store)
    expect(stories.length).toBeGreaterThan(5)
    expect(await toldBy(there.store)).toEqual(stories)
    expect(await thread.run(NOW)).toEqual({ articlesGrouped: 0, storiesChanged: 0 })
  })

  it(`cut off ${CUTS} times, it still gives the same`, async () => {
    const whole = await storeTexts()
    await createDeriving(async () => whole.store)(NOW)
    const cut = await storeTexts()
    let cutShort = 0
    for (let round = 0; round < CUTS; round++) {
      const thread = createDeriveThread(cut.file)
      const ended = thread.run(NOW).then(
        () => {},
        () => cutShort++,
      )
      await Promise.race([delay(400 + round * 60), ended])
      await thread.close()
      await ended
      expect(await cut.store.verify()).toEqual([])
    }
    const thread = createDeriveThread(cut.file)
    onTestFinished(thread.close)
    await thread.run(NOW)
    expect(cutShort).toBeGreaterThan(CUTS / 2)
    expect(await toldBy(cut.store)).toEqual(await toldBy(whole.store))
  })
})
