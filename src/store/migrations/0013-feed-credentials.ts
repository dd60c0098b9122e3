import type { Migration } from './migration.ts'

/** What a feed is asked with that is not for everybody: a header and its value. */
export const feedCredentials: Migration = {
  number: 13,
  name: 'feed-credentials',
  up: ({ schema }) => [
    schema
      .createTable('feed_credentials')
      .addColumn('feed_address', 'text', (column) =>
        column.primaryKey().references('feeds.address').onDelete('cascade').onUpdate('cascade'),
      )
      .addColumn('header', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull()),
  ],
}
