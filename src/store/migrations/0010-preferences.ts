import type { Migration } from './migration.ts'

/** What a reader does not want to be told for a while, and whom they want to hear first. */
export const preferences: Migration = {
  number: 10,
  name: 'preferences',
  up: ({ schema }) => [
    schema
      .createTable('mutes')
      .addColumn('number', 'bigint', (column) => column.primaryKey())
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('muted_at', 'bigint', (column) => column.notNull())
      .addColumn('ends_at', 'bigint', (column) => column.notNull()),
    schema
      .createTable('preferred_outlets')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('outlet', 'text', (column) => column.notNull())
      .addColumn('preferred_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('preferred_outlets_key', ['reader', 'outlet']),
  ],
}
