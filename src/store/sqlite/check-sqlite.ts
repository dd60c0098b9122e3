import { type Kysely, sql } from 'kysely'
import { listApplied, refuseForeignHistory } from '../migrations/run-migrations.ts'
import type { Problem } from '../records.ts'
import { StoreError } from '../store-error.ts'
import { SQLITE_MIGRATIONS } from './sqlite-migrations.ts'

const RESTORE = 'restore the database from a backup'
const REBUILD = 'run writethru rebuild'

/** What SQLite itself finds wrong: pages and indexes, references, the word indexes, the history of the schema. */
export async function checkSqlite(
  schema: Kysely<unknown>,
  limit: number,
): Promise<readonly Problem[]> {
  return [
    ...(await checkPages(schema, limit)),
    ...(await checkReferences(schema, limit)),
    ...(await checkWords(schema)),
    ...(await checkHistory(schema)),
  ]
}

async function checkPages(schema: Kysely<unknown>, limit: number): Promise<readonly Problem[]> {
  const check = sql<{ integrity_check: string }>`pragma integrity_check(${sql.lit(limit)})`
  const { rows } = await check.execute(schema)
  return rows
    .map((row) => row.integrity_check)
    .filter((line) => line !== 'ok')
    .map((what) => ({ where: 'database file', what, remedy: RESTORE }))
}

async function checkReferences(
  schema: Kysely<unknown>,
  limit: number,
): Promise<readonly Problem[]> {
  const { rows } = await sql<{ table: string; rowid: number | null; parent: string }>`
    select "table", rowid, parent from pragma_foreign_key_check limit ${limit}`.execute(schema)
  return rows.map(({ table, rowid, parent }) => ({
    where: `${table}, row ${rowid ?? 'without number'}`,
    what: `refers to something that ${parent} does not hold`,
    remedy: RESTORE,
  }))
}

async function checkWords(schema: Kysely<unknown>): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const index of ['article_words', 'statement_words', 'figure_words']) {
    try {
      const table = sql.ref(index)
      await sql`insert into ${table} (${table}) values ('integrity-check')`.execute(schema)
    } catch (error) {
      if (!(error instanceof StoreError)) throw error
      problems.push({ where: `word index ${index}`, what: error.message, remedy: REBUILD })
    }
  }
  return problems
}

async function checkHistory(schema: Kysely<unknown>): Promise<readonly Problem[]> {
  try {
    refuseForeignHistory(await listApplied(schema), SQLITE_MIGRATIONS, schema)
    return []
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return [{ where: 'schema', what: error.message, remedy: RESTORE }]
  }
}
