import type { Migration } from './migration.ts'

/** What nothing can make again: feeds, articles, their pages and readings, and readers' own acts. */
export const primary: Migration = {
  number: 1,
  name: 'primary',
  up: ({ schema }) => [
    schema
      .createTable('counters')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'bigint', (column) => column.notNull()),

    schema
      .createTable('feeds')
      .addColumn('address', 'text', (column) => column.primaryKey())
      .addColumn('title', 'text')
      .addColumn('added_at', 'bigint', (column) => column.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('last_polled_at', 'bigint')
      .addColumn('next_poll_at', 'bigint', (column) => column.notNull())
      .addColumn('failure_count', 'integer', (column) => column.notNull())
      .addColumn('last_outcome', 'text')
      .addColumn('gone', 'integer', (column) => column.notNull())
      .addColumn('moved_to', 'text')
      .addColumn('moved_since', 'bigint')
      .addColumn('leased_until', 'bigint', (column) => column.notNull()),
    schema.createIndex('feeds_due').on('feeds').columns(['gone', 'next_poll_at', 'address']),

    schema
      .createTable('articles')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('external_id', 'text')
      .addColumn('url', 'text')
      .addColumn('outlet', 'text')
      .addColumn('published', 'text')
      .addColumn('order_at', 'bigint', (column) => column.notNull()),
    schema.createIndex('articles_stream').on('articles').columns(['order_at', 'id']),
    schema.createIndex('articles_external_id').on('articles').column('external_id'),
    schema.createIndex('articles_outlet').on('articles').columns(['outlet', 'order_at', 'id']),

    schema
      .createTable('feed_entries')
      .addColumn('feed_address', 'text', (column) =>
        column.notNull().references('feeds.address').onDelete('cascade').onUpdate('cascade'),
      )
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('stamp', 'text', (column) => column.notNull())
      .addColumn('article_id', 'text', (column) => column.references('articles.id'))
      .addColumn('failure', 'text')
      .addColumn('retry_at', 'bigint')
      .addPrimaryKeyConstraint('feed_entries_key', ['feed_address', 'key']),

    schema
      .createTable('revisions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
      .addColumn('recorded_at', 'bigint', (column) => column.notNull())
      .addColumn('read_from', 'text', (column) => column.notNull())
      .addColumn('text_length', 'integer', (column) => column.notNull())
      .addColumn('text_hash', 'text', (column) => column.notNull())
      .addColumn('article', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull()),
    schema
      .createIndex('revisions_article')
      .on('revisions')
      .columns(['article_id', 'recorded_at', 'id']),

    schema
      .createTable('pages')
      .addColumn('article_id', 'text', (column) => column.primaryKey().references('articles.id'))
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('etag', 'text')
      .addColumn('last_modified', 'text')
      .addColumn('changed_at', 'bigint', (column) => column.notNull())
      .addColumn('last_read_at', 'bigint', (column) => column.notNull())
      .addColumn('next_read_at', 'bigint')
      .addColumn('failure_count', 'integer', (column) => column.notNull())
      .addColumn('last_outcome', 'text', (column) => column.notNull())
      .addColumn('leased_until', 'bigint', (column) => column.notNull()),

    schema
      .createTable('slugs')
      .addColumn('slug', 'text', (column) => column.primaryKey())
      .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
      .addColumn('number', 'bigint', (column) => column.notNull().unique()),
    schema.createIndex('slugs_article').on('slugs').columns(['article_id', 'number']),

    schema
      .createTable('follows')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
      .addColumn('followed_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('follows_key', ['reader', 'article_id']),

    schema
      .createTable('seen_marks')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('revision_id', 'text', (column) => column.notNull().references('revisions.id'))
      .addColumn('aspect', 'text', (column) => column.notNull())
      .addColumn('span_start', 'integer', (column) => column.notNull())
      .addColumn('span_end', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('seen_marks_key', [
        'reader',
        'revision_id',
        'aspect',
        'span_start',
        'span_end',
      ]),

    schema
      .createTable('looks')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('looked_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('looks_key', ['reader', 'looked_at']),

    schema
      .createTable('corrections')
      .addColumn('number', 'bigint', (column) => column.primaryKey())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('corrected_at', 'bigint', (column) => column.notNull())
      .addColumn('undone_at', 'bigint'),
  ],
}
