import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { StreamKey } from './records.ts'

type Comparison = '<' | '<=' | '>' | '>='

/** Whether a row stands before or after a place in the stream; `columns` name its time and its article. */
export function compareStream(
  columns: readonly [orderAt: string, id: string],
  comparison: Comparison,
  { orderAt, id }: StreamKey,
): RawBuilder<SqlBool> {
  const [at, article] = columns
  return sql<SqlBool>`(${sql.ref(at)}, ${sql.ref(article)}) ${sql.raw(comparison)} (${orderAt}, ${id})`
}
