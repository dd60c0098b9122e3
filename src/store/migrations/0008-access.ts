import type { Migration } from './migration.ts'

/** Who may come in over the network: a reader's password, kept as its hash, and the browsers that gave it. */
export const access: Migration = {
  number: 8,
  name: 'access',
  up: ({ schema }) => [
    schema
      .createTable('passwords')
      .addColumn('reader', 'text', (column) => column.primaryKey())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('set_at', 'bigint', (column) => column.notNull()),
    schema
      .createTable('sessions')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('ends_at', 'bigint', (column) => column.notNull()),
  ],
}
