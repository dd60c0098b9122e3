import { createHash } from 'node:crypto'
import { CompiledQuery, type Kysely } from 'kysely'
import { StoreError } from '../store-error.ts'
import type { Migration } from './migration.ts'

type MigrationTables = { migrations: { number: number; name: string; hash: string } }

/** A migration as it is recorded: `hash` is the SHA-256 of the SQL that it runs. */
export type MigrationRecord = {
  readonly number: number
  readonly name: string
  readonly hash: string
}

/**
 * Brings the schema up to the last of `migrations`, in the transaction that it is given; one that is there already is not
 * run again. Refuses a schema that a later version made, and one whose steps were other than ours.
 */
export async function runMigrations(
  schema: Kysely<unknown>,
  migrations: readonly Migration[],
): Promise<void> {
  await schema.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('number', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  const applied = await listApplied(schema)
  refuseForeignHistory(applied, migrations, schema)
  for (const migration of migrations.slice(applied.length)) {
    for (const query of compileMigration(migration, schema)) await schema.executeQuery(query)
    await schema
      .withTables<MigrationTables>()
      .insertInto('migrations')
      .values(recordOf(migration, schema))
      .execute()
  }
}

/** The migrations that a database has had, in order. */
export async function listApplied(schema: Kysely<unknown>): Promise<readonly MigrationRecord[]> {
  return schema
    .withTables<MigrationTables>()
    .selectFrom('migrations')
    .selectAll()
    .orderBy('number')
    .execute()
}

/** What is recorded of a migration on this engine. */
export function recordOf(migration: Migration, schema: Kysely<unknown>): MigrationRecord {
  const statements = compileMigration(migration, schema).map(({ sql }) => sql)
  const hash = createHash('sha256').update(statements.join(';\n')).digest('hex')
  return { number: migration.number, name: migration.name, hash }
}

/** Throws a `StoreError` unless `applied` is how `migrations` begin. */
export function refuseForeignHistory(
  applied: readonly MigrationRecord[],
  migrations: readonly Migration[],
  schema: Kysely<unknown>,
): void {
  if (applied.length > migrations.length)
    throw new StoreError(
      'newer-schema',
      `the database was written by a later version (step ${applied.length} of its schema, this version knows ${migrations.length}); install that version`,
    )
  for (const [index, record] of applied.entries()) {
    const migration = migrations[index]
    if (migration === undefined) return
    const { number, name, hash } = recordOf(migration, schema)
    if (record.number !== number || record.name !== name || record.hash !== hash)
      throw new StoreError(
        'changed-migration',
        `step ${record.number} of the database's schema (${record.name}) is not the one that this version knows (${name}); install the version that made the database`,
      )
  }
}

function compileMigration({ up }: Migration, schema: Kysely<unknown>): readonly CompiledQuery[] {
  return up(schema).map((statement) =>
    typeof statement === 'string' ? CompiledQuery.raw(statement) : statement.compile(),
  )
}
