import type { CompiledQuery, Kysely } from 'kysely'

/** A statement of a migration: built with Kysely where that serves every engine, SQL of one engine where it does not. */
type MigrationStatement = { readonly compile: () => CompiledQuery } | string

/**
 * One step of the schema. Once released it is never changed, for it has run on readers' machines: what must differ is a
 * new step. A step that differs between engines has the same number and name in each.
 */
export type Migration = {
  readonly number: number
  readonly name: string
  readonly up: (schema: Kysely<unknown>) => readonly MigrationStatement[]
}
