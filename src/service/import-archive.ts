import type { ArticleRecord, ImportPosition, RecordOutcome } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { sanePublished } from '../syndication/sane-published.ts'
import { type ArchiveItem, readArchive, type StartOf } from './archive-items.ts'
import { identifyArticle } from './identify-article.ts'
import { createImportPositions } from './import-positions.ts'
import { addToPace, type ImportProgress, measureArchives, NO_PROGRESS } from './import-progress.ts'
import { inOrder } from './in-order.ts'
import { type Ports, READER, TAKEN_AT_ONCE } from './ports.ts'
import type { TakenApart } from './take-apart.ts'
import { updateStories } from './update-stories.ts'

export type ImportRequest = {
  readonly paths: readonly string[]
  /** Follows the stories that it makes. */
  readonly follow: boolean
  readonly onProgress: (progress: ImportProgress) => void
  /** All is stored; what is left is to bring the stories up to date. */
  readonly onGrouping: () => void
}

/** Articles stored in one transaction: enough to share its cost, few enough to lose little time to a crash. */
const BATCH = 64

/**
 * Takes in archives, article by article, and brings the stories up to date. Twice is once: what is known already is left
 * as it is. What cannot be used is reported in a line of its own and changes nothing else. An import that was cut off goes
 * on where it stopped, with the counts that it had; once it is through, it is forgotten.
 */
export async function importArchive(ports: Ports, request: ImportRequest): Promise<ImportProgress> {
  const store = await ports.store()
  const startedAt = ports.now()
  let recordedAt = startedAt
  const bytesInAll = await measureArchives(request.paths)
  let progress: ImportProgress = { ...NO_PROGRESS, bytesInAll }
  let batch: Imported[] = []
  const clock = performance.now()
  const storeBatch = async () => {
    const counts = await storeRecords(store, batch, positions.takeUnsaved())
    progress = {
      ...progress,
      added: progress.added + counts.added,
      revised: progress.revised + counts.revised,
      known: progress.known + counts.known,
    }
    batch = []
    const pace = { ...progress.pace, ms: performance.now() - clock }
    progress = { ...progress, pace }
    request.onProgress(progress)
  }

  const positions = createImportPositions(store, ({ path, size, at, taken, unreadable }) => {
    progress = {
      ...progress,
      known: progress.known + taken,
      unreadable: progress.unreadable + unreadable,
      bytesRead: progress.bytesRead + at,
    }
    if (at > 0 && at < size) ports.report(`${path}: goes on where it stopped`)
  })

  const items = readAll(request.paths, positions.startOf)
  const taken = inOrder(items, TAKEN_AT_ONCE, (item) => takeItem(ports, item))
  for await (const { item, result } of taken) {
    const bytes = positions.moveOn(item, result.kind !== 'unusable')
    progress = addToPace(progress, bytes)
    if (result.kind === 'unusable') {
      progress = { ...progress, unreadable: progress.unreadable + 1 }
      ports.report(`${item.place}: ${result.reason}`)
      continue
    }
    const url = result.extracted.article.url
    const { externalId } = item
    const capturedAt = item.kind === 'article' ? item.capturedAt : null
    const readAt = Math.min(capturedAt ?? recordedAt, recordedAt)
    const reading = { taken: result, url, externalId, readFrom: 'archive' } as const
    const identified = identifyArticle({ ...reading, recordedAt: readAt })
    const path = request.follow ? (item.after?.file.path ?? null) : null
    batch.push({ record: { ...identified, entry: null, page: null }, path })
    recordedAt++
    if (batch.length === BATCH) await storeBatch()
  }
  await storeBatch()
  request.onGrouping()
  await updateStories(ports)
  const paths = positions.paths()
  if (request.follow)
    await followStoriesOf(store, await store.listImportAdditions(paths), startedAt)
  await store.endImport(paths)
  return progress
}

async function* readAll(paths: readonly string[], startOf: StartOf): AsyncGenerator<ArchiveItem> {
  for (const path of paths) yield* readArchive(path, startOf)
}

type TakenItem = {
  readonly item: ArchiveItem
  readonly result: TakenApart | { readonly kind: 'unusable'; readonly reason: string }
}

async function takeItem(ports: Ports, item: ArchiveItem): Promise<TakenItem> {
  if (item.kind === 'unusable') return { item, result: { kind: 'unusable', reason: item.reason } }
  const now = ports.now()
  const { published } = item.raw.known
  if (published !== null && sanePublished(published, now) === null) {
    ports.report(`${item.place}: published ${published} cannot be; taken as undated`)
  }
  return { item, result: await ports.takeApart({ ...item.raw, now }) }
}

/** `path`: the file under which it is remembered until its story is followed; null where none will be. */
type Imported = { readonly record: ArticleRecord; readonly path: string | null }

async function storeRecords(
  store: Store,
  batch: readonly Imported[],
  positions: readonly ImportPosition[],
): Promise<{ added: number; revised: number; known: number }> {
  const outcomes = await store.recordImport({
    records: batch.map(({ record }) => record),
    additionsOf: batch.map(({ path }) => path),
    positions,
  })
  const count = (kind: RecordOutcome) => outcomes.filter((outcome) => outcome === kind).length
  return { added: count('new'), revised: count('revised'), known: count('known') }
}

/** Follows each story that holds a new article, once, by the first such article. */
async function followStoriesOf(
  store: Store,
  articleIds: readonly string[],
  followedAt: number,
): Promise<void> {
  const followed = new Set<string>()
  for (const articleId of articleIds) {
    const storyId = await store.findStory(articleId)
    if (storyId === null || followed.has(storyId)) continue
    followed.add(storyId)
    await store.follow(READER, storyId, followedAt)
  }
}
