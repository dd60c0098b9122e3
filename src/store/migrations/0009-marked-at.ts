import type { Migration } from './migration.ts'

/** Which look a mark was made at, so that it can be taken back. Of older marks nobody knows: they stay. */
export const markedAt: Migration = {
  number: 9,
  name: 'marked-at',
  up: ({ schema }) => [
    schema.alterTable('seen_marks').addColumn('marked_at', 'bigint'),
    schema.createIndex('seen_marks_look').on('seen_marks').columns(['reader', 'marked_at']),
  ],
}
