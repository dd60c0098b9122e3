import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { runMigrations } from '../migrations/run-migrations.ts'
import { StoreError } from '../store-error.ts'
import type { Tables } from '../tables.ts'
import { backupSqlite } from './backup-sqlite.ts'
import { checkSqlite } from './check-sqlite.ts'
import { sqliteFullText } from './full-text.ts'
import { createSqliteDialect } from './sqlite-dialect.ts'
import { toStoreError } from './sqlite-error.ts'
import { SQLITE_MIGRATIONS } from './sqlite-migrations.ts'
import { BLOCK_MS, whenFree } from './when-free.ts'

/** "Wrth": the mark in a file's header that says whose database it is. */
const APPLICATION_ID = 0x57727468

const IN_MEMORY = ':memory:'

/**
 * Opens the database in this file, making it and its directory where there is none, and brings its schema up to date.
 * Rejects with a `StoreError` for a file that is no database, another program's, or of a later version. About 5 ms.
 */
export async function openSqlite(file: string): Promise<Database> {
  const connection = await whenFree(file, () => connect(file))
  try {
    const schema = new Kysely<unknown>({ dialect: createSqliteDialect(connection, file) })
    if (readPragma(connection, 'user_version') !== SQLITE_MIGRATIONS.length)
      await migrate(schema, connection, file)
    const reader = file === IN_MEMORY ? connection : await openReader(file)
    const reading =
      reader === connection
        ? schema
        : new Kysely<unknown>({ dialect: createSqliteDialect(reader, file) })
    return {
      reading: reading.withTables<Tables>(),
      writing: schema.withTables<Tables>(),
      // What was never asked is not open to Kysely; the last to close brings the file up to date.
      close: async () => {
        for (const one of [reader, connection]) if (one.isOpen) one.close()
      },
      engine: {
        fullText: sqliteFullText,
        check: (limit) => checkSqlite(schema, limit),
        backup: (target) => backupSqlite(schema, target),
        tidy: () => whenFree(file, () => connection.exec('pragma wal_checkpoint(truncate)')),
      },
    }
  } catch (error) {
    connection.close()
    throw toStoreError(error, file)
  }
}

/**
 * A second connection, so that a page does not wait until another process or thread lets this one write. It cannot write.
 */
async function openReader(file: string): Promise<DatabaseSync> {
  const connection = await whenFree(file, () => connect(file))
  connection.exec('pragma query_only = on')
  return connection
}

function connect(file: string): DatabaseSync {
  let connection: DatabaseSync | null = null
  try {
    if (file !== IN_MEMORY) mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    connection = new DatabaseSync(file, { timeout: BLOCK_MS, enableForeignKeyConstraints: true })
    refuseOtherPrograms(connection, file)
    connection.exec('pragma journal_mode = wal')
    connection.exec('pragma synchronous = full')
    connection.exec('pragma journal_size_limit = 67108864')
    connection.exec('pragma cache_size = -32000')
    connection.exec('pragma trusted_schema = off')
    return connection
  } catch (error) {
    connection?.close()
    throw error
  }
}

function refuseOtherPrograms(connection: DatabaseSync, file: string): void {
  // In this order: another process may be making the schema, and marks it as ours in the same transaction.
  if (connection.prepare('select 1 from sqlite_schema limit 1').get() === undefined) return
  if (readPragma(connection, 'application_id') !== APPLICATION_ID)
    throw new StoreError(
      'other-program',
      `${file}: the database belongs to another program; name another file`,
    )
}

async function migrate(
  schema: Kysely<unknown>,
  connection: DatabaseSync,
  file: string,
): Promise<void> {
  try {
    await schema.transaction().execute(async (transaction) => {
      await runMigrations(transaction, SQLITE_MIGRATIONS)
      connection.exec(`pragma application_id = ${APPLICATION_ID}`)
      connection.exec(`pragma user_version = ${SQLITE_MIGRATIONS.length}`)
    })
  } catch (error) {
    if (error instanceof StoreError && !error.message.startsWith(file))
      throw new StoreError(error.code, `${file}: ${error.message}`, error.cause)
    throw error
  }
}

function readPragma(connection: DatabaseSync, name: 'user_version' | 'application_id'): unknown {
  return connection.prepare(`pragma ${name}`).get()?.[name]
}
