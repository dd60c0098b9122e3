import type { Article } from '../domain/article.ts'
import type { Analysis } from '../domain/findings.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import type { PrimaryTables } from './tables.ts'

type RevisionRow = Pick<
  PrimaryTables['revisions'],
  'id' | 'article_id' | 'recorded_at' | 'read_from' | 'article' | 'text'
>

/** Columns that make a `Revision`, for a query that joins others. */
export const REVISION_COLUMNS = [
  'revisions.id',
  'revisions.article_id',
  'revisions.recorded_at',
  'revisions.read_from',
  'revisions.article',
  'revisions.text',
] as const

export function toRevision(row: RevisionRow): Revision {
  return {
    id: row.id,
    articleId: row.article_id,
    article: JSON.parse(row.article) as Article,
    text: row.text,
    recordedAt: row.recorded_at,
    readFrom: row.read_from,
  }
}

export function toIdentity(row: PrimaryTables['articles']): ArticleIdentity {
  return {
    id: row.id,
    externalId: row.external_id,
    url: row.url,
    outlet: row.outlet,
    published: row.published,
    orderAt: row.order_at,
  }
}

/** Findings as they were stored; null where the revision has none. */
export function toAnalysis(content: string | null): Analysis | null {
  return content === null ? null : (JSON.parse(content) as Analysis)
}
