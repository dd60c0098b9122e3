import { ANALYSIS_VERSION } from '../src/analysis/analysis-version.ts'
import { articleOf } from '../src/domain/article.fixture.ts'
import type { Analysis } from '../src/domain/findings.ts'
import { momentOf } from '../src/domain/moment.ts'
import type { Revision } from '../src/domain/revision.ts'
import type { Development, StoryContent } from '../src/domain/story.ts'
import type { ArticleRecord, StoryRecord } from '../src/store/records.ts'
import type { Store } from '../src/store/store.ts'
import { composeFeatures, type GroupingFeatures } from '../src/stories/grouping-features.ts'
import { NO_FINDINGS } from '../test/sample-story.ts'
import { type ArchiveLine, makeArchive } from './make-archive.ts'

const ARTICLES_A_STORY = 5
/** So many at once, and whole stories of them. */
const ARTICLES_A_STEP = 500
/** How many different texts there are: composing as many as there are articles would take longer than storing them. */
const TEXTS = 500
/** Before the demonstration story begins, so that what is polled comes after all of it. */
export const END = Date.UTC(2025, 2, 1)
const LINES_AN_ARTICLE = 6
const MINUTE_MS = 60_000

/** `paragraphs`: of each text, so many; its findings are those of all of it. */
export type Filling = {
  readonly articleCount: number
  readonly minutesApart: number
  readonly paragraphs: number
}

/** The article of a number: those of a filling stand before `END`, numbers beyond it after. */
export type MakeRecord = (index: number) => ArticleRecord

/**
 * Stores so many articles, grouped and with developments, as if all had been read and told: what pages and rounds cost
 * hangs on what is stored, not on how it was found.
 */
export async function fillStore(
  store: Store,
  filling: Filling,
  onFilled: (count: number) => void,
): Promise<MakeRecord> {
  const { articleCount } = filling
  const makeRecord = await createRecords(filling)
  for (let from = 0; from < articleCount; from += ARTICLES_A_STEP) {
    const count = Math.min(ARTICLES_A_STEP, articleCount - from)
    const records = Array.from({ length: count }, (_, at) => makeRecord(from + at))
    await store.recordArticles(records)
    const keys = records.map(({ identity }) => ({ orderAt: identity.orderAt, id: identity.id }))
    const [first] = keys
    const last = keys.at(-1)
    if (first === undefined || last === undefined) break
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
  return makeRecord
}

async function createRecords(filling: Filling): Promise<MakeRecord> {
  const lines = await makeArchive(TEXTS)
  const features = lines.map(({ title, text }) => composeFeatures({ title, body: text, names: [] }))
  return (index) => {
    const line = lines[index % TEXTS]
    const own = features[index % TEXTS]
    const other = features[(index * 7 + Math.floor(index / TEXTS)) % TEXTS]
    if (line === undefined || own === undefined || other === undefined)
      throw new Error('an archive without lines fills nothing')
    return recordOf(line, recombine(own, other, index), index, filling)
  }
}

/** The first half of one article's terms and the second of another's: no two are the same, and none is a copy. */
function recombine(
  own: GroupingFeatures,
  other: GroupingFeatures,
  index: number,
): GroupingFeatures {
  const terms = new Map([...own.terms.slice(0, 60), ...other.terms.slice(60)])
  const sketch = own.sketch.map((hash) => (hash ^ Math.imul(index + 1, 0x9e3779b1)) >>> 0)
  return { ...own, terms: [...terms], sketch }
}

function recordOf(
  line: ArchiveLine,
  features: GroupingFeatures,
  index: number,
  { articleCount, minutesApart, paragraphs }: Filling,
): ArticleRecord {
  const id = `bench-${String(index).padStart(7, '0')}`
  const orderAt = END - (articleCount - index) * minutesApart * MINUTE_MS
  const published = momentOf(orderAt)
  const title = `${line.title} ${index}`
  const text = [title, ...line.text.split('\n\n').slice(1, 1 + paragraphs)].join('\n\n')
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
    derivation: { revisionId: revision.id, analysis, features },
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
  const spans = derivation?.analysis.sentences.slice(1, 1 + LINES_AN_ARTICLE) ?? []
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
