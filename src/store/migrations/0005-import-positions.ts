import type { Migration } from './migration.ts'

/** How far imports that were cut off had come. */
export const importPositions: Migration = {
  number: 5,
  name: 'import-positions',
  up: ({ schema }) => [
    schema
      .createTable('import_positions')
      .addColumn('path', 'text', (column) => column.primaryKey())
      .addColumn('size', 'bigint', (column) => column.notNull())
      .addColumn('modified_at', 'bigint', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('line', 'bigint', (column) => column.notNull())
      .addColumn('taken', 'bigint', (column) => column.notNull())
      .addColumn('unreadable', 'bigint', (column) => column.notNull()),
  ],
}
