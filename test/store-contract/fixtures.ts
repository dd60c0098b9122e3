import { articleOf } from '../../src/domain/article.fixture.ts'
import { type Span, sliceSpan } from '../../src/domain/span.ts'
import type { Development, Receipt, StoryContent } from '../../src/domain/story.ts'
import type { ArticleRecord } from '../../src/store/records.ts'
import type { Store } from '../../src/store/store.ts'
import { NO_FINDINGS } from '../sample-story.ts'

/** How a test opens a database of its own, and what it may do with it. */
export type Opened = {
  readonly store: Store
  /** Another connection to the same database. */
  readonly openAnother: () => Promise<Store>
  readonly dispose: () => Promise<void>
}

export type OpenForTest = () => Promise<Opened>

export const START = { orderAt: Number.MIN_SAFE_INTEGER, id: '' }
export const END = { orderAt: Number.MAX_SAFE_INTEGER, id: '' }
export const DAY_MS = 86_400_000
/** 1 March 2026, noon. */
export const NOON = Date.UTC(2026, 2, 1, 12)

type RecordParts = {
  readonly id: string
  readonly text?: string
  readonly revisionId?: string
  readonly outlet?: string | null
  readonly url?: string | null
  readonly externalId?: string | null
  readonly published?: string | null
  readonly orderAt?: number
  readonly recordedAt?: number
  readonly version?: string | null
  readonly stem?: string
  readonly entry?: ArticleRecord['entry']
  readonly page?: ArticleRecord['page']
}

/** A reading of an article; its first paragraph is its title, each paragraph a sentence. */
export function recordOf(parts: RecordParts): ArticleRecord {
  const { id, outlet = 'Harbour Post', url = null, externalId = null } = parts
  const { entry = null, page = null } = parts
  const { published = '2026-03-01T12:00:00Z', orderAt = NOON, recordedAt = NOON } = parts
  const { text = `Bridge closes\n\nThe bridge at ${id} is closed.` } = parts
  const { revisionId = `${id}-${text.length}`, version = '1', stem = 'bridge' } = parts
  const sentences = sentencesOf(text)
  const [titleSpan = null] = sentences
  return {
    identity: { id, externalId, url, outlet, published, orderAt },
    revision: {
      id: revisionId,
      articleId: id,
      text,
      recordedAt,
      readFrom: 'outlet',
      article: {
        ...articleOf(text, published).article,
        url,
        outlet,
        title: titleSpan === null ? null : sliceSpan(text, titleSpan),
        titleSpan,
      },
    },
    derivation:
      version === null
        ? null
        : {
            revisionId,
            analysis: { ...NO_FINDINGS, sentences, version },
            features: { terms: [[stem, 1]], names: [], sketch: [1], shingleCount: 0 },
          },
    entry,
    page,
  }
}

function sentencesOf(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const paragraph of text.split('\n\n')) {
    spans.push([start, start + paragraph.length])
    start += paragraph.length + 2
  }
  return spans
}

/** The sentence number `index` of a reading, as a receipt. */
export function receiptOf({ identity, revision }: ArticleRecord, index = 1): Receipt {
  const span = sentencesOf(revision.text)[index] ?? [0, 0]
  return {
    articleId: identity.id,
    revisionId: revision.id,
    url: identity.url,
    outlet: identity.outlet,
    span,
    sentence: sliceSpan(revision.text, span),
  }
}

export function developmentOf(id: string, parts: Partial<Development>): Development {
  return {
    id,
    at: '2026-03-01T12:00:00Z',
    kind: 'event',
    verdict: 'new',
    text: id,
    was: null,
    weight: 0.5,
    alsoReportedBy: [],
    receipts: [],
    ...parts,
  }
}

export const EMPTY_CONTENT: StoryContent = {
  soFar: [],
  developments: [],
  timeline: [],
  people: [],
  statements: [],
  figures: [],
  measures: [],
  threads: [],
}

/** Puts articles into a story, as grouping would. */
export async function group(
  store: Store,
  storyId: string,
  articleIds: readonly string[],
): Promise<void> {
  const assignments = articleIds.map((articleId) => ({
    articleId,
    storyId,
    occurrenceId: storyId,
    copyOf: null,
  }))
  await store.assignArticles({ from: END, through: END, assignments, moved: [] })
}

/** Records articles, puts them into one story, named after the first, and saves what came of it. */
export async function tellStory(
  store: Store,
  records: readonly ArticleRecord[],
  content: Partial<StoryContent>,
  title = 'Bridge closes',
): Promise<string> {
  const storyId = records[0]?.identity.id ?? ''
  await store.recordArticles(records)
  await group(
    store,
    storyId,
    records.map((record) => record.identity.id),
  )
  await saveStory(store, storyId, content, title)
  return storyId
}

/** Saves a story as a worker would that had leased it. */
export async function saveStory(
  store: Store,
  storyId: string,
  content: Partial<StoryContent>,
  title = 'Bridge closes',
): Promise<void> {
  await store.leaseTouchedStories({ now: NOON, leaseMs: 0, limit: 1000 })
  await store.saveStory({
    storyId,
    title,
    firstAt: null,
    lastAt: null,
    content: { ...EMPTY_CONTENT, ...content },
  })
}
