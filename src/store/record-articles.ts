import type { Selectable } from 'kysely'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import { type Database, type Queries, write } from './database.ts'
import { recordEntryRead } from './feed-entries.ts'
import { savePage } from './page-operations.ts'
import type { ArticleRecord, RecordOutcome } from './records.ts'
import { saveDerivation } from './save-derivation.ts'
import { StoreError } from './store-error.ts'
import { compareStream } from './stream-order.ts'
import type { PrimaryTables } from './tables.ts'
import { hashText } from './text-hash.ts'
import { touchStoryOf } from './touched-stories.ts'
import { forgetGroupings, ungroupArticle } from './ungroup.ts'

/** Stores readings in one transaction; see `ArticleOperations`. */
export function recordArticles(
  database: Database,
  records: readonly ArticleRecord[],
): Promise<readonly RecordOutcome[]> {
  return write(database, (transaction) => recordEach(transaction, database.engine, records))
}

/** Stores readings in the transaction that it is given. */
export async function recordEach(
  queries: Queries,
  engine: Database['engine'],
  records: readonly ArticleRecord[],
): Promise<readonly RecordOutcome[]> {
  const outcomes: RecordOutcome[] = []
  for (const record of records) outcomes.push(await recordArticle(queries, engine, record))
  return outcomes
}

async function recordArticle(
  queries: Queries,
  engine: Database['engine'],
  { identity, revision, derivation, entry, page }: ArticleRecord,
): Promise<RecordOutcome> {
  const known = await queries
    .selectFrom('articles')
    .selectAll()
    .where('id', '=', identity.id)
    .executeTakeFirst()
  if (known === undefined) await addArticle(queries, identity)
  const orderAt =
    known === undefined ? identity.orderAt : await fillIdentity(queries, known, identity)
  const isNewText = await addRevision(queries, revision, orderAt)
  if (isNewText && derivation !== null) await saveDerivation(queries, engine, derivation)
  if (entry !== null) await recordEntryRead(queries, entry.feedAddress, entry, identity.id)
  if (page !== null) await savePage(queries, page)
  if (known === undefined) return 'new'
  return isNewText ? 'revised' : 'known'
}

async function addArticle(queries: Queries, identity: ArticleIdentity): Promise<void> {
  await queries
    .insertInto('articles')
    .values({
      id: identity.id,
      external_id: identity.externalId,
      url: identity.url,
      outlet: identity.outlet,
      published: identity.published,
      order_at: identity.orderAt,
    })
    .execute()
}

/** Adds the text unless it is there; the triggers of the table keep it as it is from then on. */
async function addRevision(
  queries: Queries,
  revision: Revision,
  orderAt: number,
): Promise<boolean> {
  const textHash = hashText(revision.text)
  const known = await queries
    .selectFrom('revisions')
    .select(['article_id', 'text_hash'])
    .where('id', '=', revision.id)
    .executeTakeFirst()
  if (known !== undefined) {
    if (known.article_id !== revision.articleId || known.text_hash !== textHash)
      throw new StoreError(
        'constraint',
        `revision ${revision.id}: another text is stored under this id; nothing was changed`,
      )
    return false
  }
  await queries
    .insertInto('revisions')
    .values({
      id: revision.id,
      article_id: revision.articleId,
      recorded_at: revision.recordedAt,
      read_from: revision.readFrom,
      text_length: revision.text.length,
      text_hash: textHash,
      article: JSON.stringify(revision.article),
      text: revision.text,
    })
    .execute()
  await queries
    .insertInto('analyses')
    .values({
      revision_id: revision.id,
      article_id: revision.articleId,
      order_at: orderAt,
      version: '',
      leased_until: 0,
    })
    .execute()
  return true
}

/**
 * Fills what was unknown of an article, and gives its place in the stream. All that its story shows or was grouped by is
 * then made again.
 */
async function fillIdentity(
  queries: Queries,
  known: Selectable<PrimaryTables['articles']>,
  identity: ArticleIdentity,
): Promise<number> {
  const filled = {
    external_id: known.external_id ?? identity.externalId,
    url: known.url ?? identity.url,
    outlet: known.outlet ?? identity.outlet,
    published: known.published ?? identity.published,
    order_at:
      known.published === null && identity.published !== null ? identity.orderAt : known.order_at,
  }
  const isUnchanged =
    filled.external_id === known.external_id &&
    filled.url === known.url &&
    filled.outlet === known.outlet &&
    filled.published === known.published
  if (isUnchanged) return known.order_at
  await queries.updateTable('articles').set(filled).where('id', '=', known.id).execute()
  await queries
    .updateTable('analyses')
    .set({ order_at: filled.order_at })
    .where('article_id', '=', known.id)
    .execute()
  await queries
    .updateTable('groupings')
    .set({ order_at: filled.order_at })
    .where('article_id', '=', known.id)
    .execute()
  if (filled.order_at !== known.order_at) await forgetGroupings(queries)
  await ungroupArticle(queries, known.id)
  // Those that followed it at its old place may have been grouped by it.
  if (filled.order_at > known.order_at) await ungroupNext(queries, known.order_at, known.id)
  await touchStoryOf(queries, known.id)
  return filled.order_at
}

async function ungroupNext(queries: Queries, orderAt: number, id: string): Promise<void> {
  const next = await queries
    .selectFrom('groupings')
    .select('article_id')
    .where(compareStream(['order_at', 'article_id'], '>', { orderAt, id }))
    .orderBy('order_at')
    .orderBy('article_id')
    .limit(1)
    .executeTakeFirst()
  if (next !== undefined) await ungroupArticle(queries, next.article_id)
}
