import type { KnownArticle } from '../domain/article.ts'
import type { Unusable } from '../domain/feed.ts'
import type { Revision } from '../domain/revision.ts'
import { sliceSpan } from '../domain/span.ts'
import { type FetchedPage, stateAfterReading } from '../ingest/reread-page.ts'
import type { ArticleRecord, RecordOutcome, StoredArticle } from '../store/records.ts'
import { comparableText } from './comparable-text.ts'
import { type IdentifiedReading, identifyArticle, identifyReturn } from './identify-article.ts'
import type { Ports } from './ports.ts'
import type { TakenApart } from './take-apart.ts'

/**
 * Takes a page apart. Its headline is the one that it bears itself, `known.title` only where it bears none: feeds word
 * theirs otherwise, and a page read twice, once for its feed and once on its own, must give the same text.
 */
export async function takePage(
  ports: Ports,
  { bytes: content, contentType }: FetchedPage,
  known: KnownArticle,
  now: number,
): Promise<TakenApart | Unusable> {
  const kind = /^text\/plain\b/i.test(contentType ?? '') ? 'text' : 'html'
  const raw = { kind, content, contentType, now } as const
  const taken = await ports.takeApart({ ...raw, known: { ...known, title: null } })
  const isUntitled = taken.kind === 'taken-apart' && taken.extracted.article.title === null
  return isUntitled && known.title !== null ? ports.takeApart({ ...raw, known }) : taken
}

/** A text that has been put back so often is a trial, or a page that cannot make up its mind. */
const MAX_RETURNS = 3

export type PageReading = {
  readonly page: FetchedPage
  readonly taken: TakenApart
  /** What is stored of the article by now. */
  readonly stored: StoredArticle | null
  readonly entry: ArticleRecord['entry']
  readonly now: number
}

/**
 * Stores a reading of an outlet's page, with when to read it again. A text that says what a stored revision says is that
 * revision, read once more.
 */
export async function recordPage(ports: Ports, reading: PageReading): Promise<RecordOutcome> {
  const { page, taken, stored, entry, now } = reading
  const identified = identifyArticle({
    taken,
    url: page.url,
    externalId: null,
    readFrom: 'outlet',
    recordedAt: now,
  })
  const { id, orderAt } = identified.identity
  const known = stored === null ? null : findKnown(stored, identified.revision)
  const read =
    known === null
      ? asItFollows(identified, stored)
      : { ...identified, revision: known, derivation: null }
  const changedAt = stored === null ? orderAt : known === null ? now : lastChangedAt(stored)
  const state = stateAfterReading(id, page, changedAt, now)
  const store = await ports.store()
  const [outcome = 'known'] = await store.recordArticles([{ ...read, entry, page: state }])
  ports.stored(id)
  return outcome
}

/**
 * The stored revision that a reading brings nothing beyond: one that says the same, or the latest where a wall hides it.
 * A text that stood before the latest and stands again is news; not so a headline that flips above one text, which an
 * outlet tries on half of its visitors, nor a text that has come and gone too often.
 */
function findKnown({ revisions }: StoredArticle, revision: Revision): Revision | null {
  const last = revisions.at(-1)?.revision
  if (last?.article.whole && !revision.article.whole) return last
  const said = comparableText(revision.text)
  const texts = revisions.map((each) => comparableText(each.revision.text))
  const same = revisions[texts.lastIndexOf(said)]?.revision
  const latest = latestRead(revisions)
  if (same === undefined || latest === undefined || same === latest) return same ?? null
  const returns = texts.length - new Set(texts).size
  return comparableBody(latest) === comparableBody(revision) || returns >= MAX_RETURNS ? same : null
}

/** What the outlet's page said when it was last read: an archive's text may be older. */
function latestRead(revisions: StoredArticle['revisions']): Revision | undefined {
  return revisions.findLast(({ revision }) => revision.readFrom === 'outlet')?.revision
}

function comparableBody({ article, text }: Revision): string {
  return comparableText(sliceSpan(text, article.body))
}

/** A text that none of the stored is; one that has stood before becomes the revision that follows the latest. */
function asItFollows(reading: IdentifiedReading, stored: StoredArticle | null): IdentifiedReading {
  const isReturn = stored?.revisions.some(({ revision }) => revision.id === reading.revision.id)
  const latest = latestRead(stored?.revisions ?? [])
  return isReturn === true && latest !== undefined ? identifyReturn(reading, latest) : reading
}

/** When we last found its page changed; its publication, where we never did. */
function lastChangedAt({ identity, revisions }: StoredArticle): number {
  const changes = revisions.slice(1).filter(({ revision }) => revision.readFrom === 'outlet')
  return changes.at(-1)?.revision.recordedAt ?? identity.orderAt
}
