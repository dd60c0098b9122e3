import type { Migration } from './migration.ts'

/** The articles that imports which are not over have added, by the file that each came from. */
export const importAdditions: Migration = {
  number: 11,
  name: 'import-additions',
  up: ({ schema }) => [
    schema
      .createTable('import_additions')
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
      .addPrimaryKeyConstraint('import_additions_key', ['path', 'article_id']),
  ],
}
