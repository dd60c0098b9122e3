import { ANALYSIS_VERSION } from '../src/analysis/analysis-version.ts'
import { articleOf } from '../src/domain/article.fixture.ts'
import type { Analysis } from '../src/domain/findings.ts'
import { momentOf } from '../src/domain/moment.ts'
import type { Revision } from '../src/domain/revision.ts'
import type { Development, StoryContent } from '../src/domain/story.ts'
import type { ArticleRecord, StoryRecord } from '../src/store/records.ts'
import type { Store } from '../src/store/store.ts'
import { findGroupingFeatures } from '../src/stories/grouping-features.ts'
import { NO_FINDINGS } from '../test/sample-story.ts'
import { type ArchiveLine, makeArchive } from './make-archive.ts'

const ARTICLES_A_STORY = 5
/** So many at once, and whole stories of them. */
const ARTICLES_A_STEP = 500
/** How many different texts there are: composing as many as there are articles would take longer than storing them. */
const TEXTS = 500
const HOUR_MS = 3_600_000
/** Before the demonstration story begins, so that what is polled comes after all of it. */
const END = Date.UTC(2025, 2, 1)
const LINES_AN_ARTICLE = 6

/**
 * Stores so many articles of news length, grouped and with developments, as if all had been read and told: what pages cost
 * hangs on what is stored, not on how it was found.
 */
export async function fillStore(
  store: Store,
  articleCount: number,
  onFilled: (count: number) => void,
): Promise<void> {
  const lines = await makeArchive(Math.min(TEXTS, articleCount))
  for (let from = 0; from < articleCount; from += ARTICLES_A_STEP) {
    const count = Math.min(ARTICLES_A_STEP, articleCount - from)
    const records = Array.from({ length: count }, (_, at) =>
      recordOf(lines, from + at, articleCount),
    )
    await store.recordArticles(records)
    const keys = records.map(({ identity }) => ({ orderAt: identity.orderAt, id: identity.id }))
    const [first] = keys
    const last = keys.at(-1)
    if (first === undefined || last === undefined) return
    const assignments = keys.map(({ id }, at) => ({
      articleId: id,
      storyId: keys[at - (at % ARTICLES_A_STORY)]?.id ?? id,
      occurrenceId: id,
      copyOf: null,
    }))
    await store.assignArticles({ from: first, through: last, assignments, moved: [] })
    // Leased, so that saving them ends what their articles touched.
    await store.leaseTouchedStories({ now: END, leaseMs: 0, limit: ARTICLES_A_STEP })
    await store.saveStories(storiesOf(records))
    onFilled(from + count)
  }
}

function recordOf(
  lines: readonly ArchiveLine[],
  index: number,
  articleCount: number,
): ArticleRecord {
  const line = lines[index % lines.length]
  if (line === undefined) throw new Error('an archive without lines fills nothing')
  const id = `bench-${String(index).padStart(7, '0')}`
  const orderAt = END - (articleCount - index) * HOUR_MS
  const published = momentOf(orderAt)
  const title = `${line.title} ${index}`
  const text = `${title}\n\n${line.text}`
  const revision: Revision = {
    id: `${id}-1`,
    articleId: id,
    text,
    recordedAt: orderAt,
    readFrom: 'archive',
    article: { ...articleOf(text, published).article, outlet: line.outlet, title },
  }
  const analysis: Analysis = {
    ...NO_FINDINGS,
    sentences: sentencesOf(text),
    version: ANALYSIS_VERSION,
  }
  return {
    identity: { id, externalId: null, url: null, outlet: line.outlet, published, orderAt },
    revision,
    derivation: {
      revisionId: revision.id,
      analysis,
      features: findGroupingFeatures(revision, analysis),
    },
    entry: null,
    page: null,
  }
}

/** Every paragraph one sentence. */
function sentencesOf(text: string): [number, number][] {
  let start = 0
  return text.split('\n\n').map((paragraph) => {
    const span: [number, number] = [start, start + paragraph.length]
    start = span[1] + 2
    return span
  })
}

function storiesOf(records: readonly ArticleRecord[]): readonly StoryRecord[] {
  const stories: StoryRecord[] = []
  for (let at = 0; at < records.length; at += ARTICLES_A_STORY) {
    const own = records.slice(at, at + ARTICLES_A_STORY)
    const [first] = own
    const last = own.at(-1)
    if (first === undefined || last === undefined) break
    const developments = own.flatMap(developmentsOf)
    const content: StoryContent = { ...EMPTY_STORY, developments, soFar: developments.slice(0, 5) }
    stories.push({
      storyId: first.identity.id,
      title: first.revision.article.title ?? '',
      firstAt: first.identity.published,
      lastAt: last.identity.published,
      content,
    })
  }
  return stories
}

function developmentsOf({ identity, revision, derivation }: ArticleRecord): Development[] {
  const spans = derivation?.analysis.sentences.slice(2, 2 + LINES_AN_ARTICLE) ?? []
  return spans.map((span, at) => {
    const sentence = revision.text.slice(...span)
    const { id: articleId, outlet, published } = identity
    return {
      id: `${revision.id}:${at}`,
      at: published,
      kind: 'event',
      verdict: 'new',
      text: sentence.slice(0, 160),
      was: null,
      weight: 1 / (at + 1),
      alsoReportedBy: [],
      receipts: [{ articleId, revisionId: revision.id, url: null, outlet, span, sentence }],
    }
  })
}

const EMPTY_STORY = {
  timeline: [],
  people: [],
  statements: [],
  figures: [],
  measures: [],
  threads: [],
} as const
