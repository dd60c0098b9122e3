import type { Migration } from '../migrations/migration.ts'

/**
 * Statements are found by side too, and figures by what they measure. All that is dropped here is derived: every story is
 * marked as touched, so that the next command saves its parts anew.
 */
export const searchParts: Migration = {
  number: 6,
  name: 'search-parts',
  up: ({ schema }) => [
    'drop table statement_words',
    'delete from statements',
    wordIndex('statement_words', ['speaker', 'side', 'content']),
    schema
      .createTable('figures')
      .addColumn('number', 'bigint', (column) => column.primaryKey())
      .addColumn('story_id', 'text', (column) =>
        column.notNull().references('stories.story_id').onDelete('cascade'),
      )
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addUniqueConstraint('figures_key', ['story_id', 'key']),
    wordIndex('figure_words', ['content']),
    `insert into counters (name, value) values ('touch', 1)
  on conflict (name) do update set value = value + 1`,
    `insert into touched_stories (story_id, touch, leased_touch, leased_until)
  select story_id, (select value from counters where name = 'touch'), 0, 0 from stories where true
  on conflict (story_id) do update set touch = excluded.touch`,
  ],
}

function wordIndex(name: string, columns: readonly string[]): string {
  return `create virtual table ${name} using fts5(
  ${columns.join(', ')},
  content='', contentless_delete=1, prefix='3', tokenize='unicode61 remove_diacritics 2'
)`
}
