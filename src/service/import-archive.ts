import type { ArticleRecord } from '../store/records.ts'
import type { Store } from '../store/store.ts'
import { sanePublished } from '../syndication/sane-published.ts'
import { type ArchiveItem, readArchive } from './archive-items.ts'
import { identifyArticle } from './identify-article.ts'
import { inOrder } from './in-order.ts'
import { type Ports, READER, TAKEN_AT_ONCE } from './ports.ts'
import type { TakenApart } from './take-apart.ts'
import { updateStories } from './update-stories.ts'

export type ImportProgress = {
  readonly added: number
  readonly revised: number
  readonly known: number
  readonly unreadable: number
  readonly bytesRead: number
}

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
 * as it is. What cannot be used is reported in a line of its own and changes nothing else.
 */
export async function importArchive(ports: Ports, request: ImportRequest): Promise<ImportProgress> {
  const store = await ports.store()
  const startedAt = ports.now()
  let recordedAt = startedAt
  let progress: ImportProgress = { added: 0, revised: 0, known: 0, unreadable: 0, bytesRead: 0 }
  let batch: ArticleRecord[] = []
  const added: string[] = []

  const storeBatch = async () => {
    const counts = await storeRecords(store, batch, request.follow ? added : null)
    progress = {
      ...progress,
      added: progress.added + counts.added,
      revised: progress.revised + counts.revised,
      known: progress.known + counts.known,
    }
    batch = []
    request.onProgress(progress)
  }

  const items = readAll(request.paths)
  const taken = inOrder(items, TAKEN_AT_ONCE, (item) => takeItem(ports, item))
  for await (const { item, result } of taken) {
    progress = { ...progress, bytesRead: progress.bytesRead + item.bytesRead }
    if (result.kind === 'unusable') {
      progress = { ...progress, unreadable: progress.unreadable + 1 }
      ports.report(`${item.place}: ${result.reason}`)
      continue
    }
    const url = result.extracted.article.url
    const { externalId } = item
    const reading = { taken: result, url, externalId, readFrom: 'archive', recordedAt } as const
    batch.push({ ...identifyArticle(reading), entry: null, page: null })
    recordedAt++
    if (batch.length === BATCH) await storeBatch()
  }
  await storeBatch()
  request.onGrouping()
  await updateStories(ports)
  if (request.follow) await followStoriesOf(store, added, startedAt)
  return progress
}

async function* readAll(paths: readonly string[]): AsyncGenerator<ArchiveItem> {
  for (const path of paths) yield* readArchive(path)
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

async function storeRecords(
  store: Store,
  batch: readonly ArticleRecord[],
  added: string[] | null,
): Promise<{ added: number; revised: number; known: number }> {
  const counts = { added: 0, revised: 0, known: 0 }
  if (batch.length === 0) return counts
  const outcomes = await store.recordArticles(batch)
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome === 'new') counts.added++
    else if (outcome === 'revised') counts.revised++
    else counts.known++
    const id = batch[index]?.identity.id
    if (outcome === 'new' && added !== null && id !== undefined) added.push(id)
  }
  return counts
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
