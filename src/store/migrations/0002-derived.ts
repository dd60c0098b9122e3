import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/** What can be dropped and made again. Indexes end in what they order by, so that a page of work is a range of one. */
export const derived: Migration = {
  number: 2,
  name: 'derived',
  up: ({ schema }) => [
    schema
      .createTable('analyses')
      .addColumn('revision_id', 'text', (column) => column.primaryKey().references('revisions.id'))
      .addColumn('article_id', 'text', (column) => column.notNull().references('articles.id'))
      .addColumn('order_at', 'bigint', (column) => column.notNull())
      .addColumn('version', 'text', (column) => column.notNull())
      .addColumn('leased_until', 'bigint', (column) => column.notNull())
      .addColumn('features', 'text')
      .addColumn('content', 'text'),
    schema
      .createIndex('analyses_version')
      .on('analyses')
      .columns(['version', 'order_at', 'revision_id']),
    schema.createIndex('analyses_article').on('analyses').column('article_id'),

    schema
      .createTable('groupings')
      .addColumn('article_id', 'text', (column) => column.primaryKey().references('articles.id'))
      .addColumn('order_at', 'bigint', (column) => column.notNull())
      .addColumn('revision_id', 'text', (column) => column.notNull().references('revisions.id'))
      .addColumn('ungrouped', 'bigint', (column) => column.notNull())
      .addColumn('story_id', 'text')
      .addColumn('occurrence_id', 'text')
      .addColumn('copy_of', 'text'),
    schema
      .createIndex('groupings_stream')
      .on('groupings')
      .columns(['order_at', 'article_id', 'story_id']),
    schema
      .createIndex('groupings_ungrouped')
      .on('groupings')
      .columns(['order_at', 'article_id'])
      .where(sql.ref('ungrouped'), '>', 0),
    schema
      .createIndex('groupings_of_number')
      .on('groupings')
      .columns(['ungrouped', 'order_at', 'article_id']),
    schema
      .createIndex('groupings_story')
      .on('groupings')
      .columns(['story_id', 'order_at', 'article_id']),

    schema
      .createTable('touched_stories')
      .addColumn('story_id', 'text', (column) => column.primaryKey())
      .addColumn('touch', 'bigint', (column) => column.notNull())
      .addColumn('leased_touch', 'bigint', (column) => column.notNull())
      .addColumn('leased_until', 'bigint', (column) => column.notNull()),

    schema
      .createTable('stories')
      .addColumn('story_id', 'text', (column) => column.primaryKey())
      .addColumn('slug', 'text', (column) => column.notNull())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('first_at', 'text')
      .addColumn('last_at', 'text')
      .addColumn('last_moved_at', 'bigint', (column) => column.notNull())
      .addColumn('development_count', 'integer', (column) => column.notNull())
      .addColumn('edition', 'bigint', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull()),
    schema.createIndex('stories_moved').on('stories').columns(['last_moved_at desc', 'story_id']),
    schema.createIndex('stories_edition').on('stories').columns(['edition', 'story_id']),

    schema
      .createTable('developments')
      .addColumn('number', 'bigint', (column) => column.primaryKey())
      .addColumn('story_id', 'text', (column) =>
        column.notNull().references('stories.story_id').onDelete('cascade'),
      )
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addUniqueConstraint('developments_key', ['story_id', 'key']),
    schema.createIndex('developments_at').on('developments').columns(['at', 'story_id']),

    schema
      .createTable('development_evidence')
      .addColumn('development_number', 'bigint', (column) =>
        column.notNull().references('developments.number').onDelete('cascade'),
      )
      .addColumn('revision_id', 'text', (column) => column.notNull().references('revisions.id'))
      .addColumn('aspect', 'text', (column) => column.notNull())
      .addColumn('span_start', 'integer', (column) => column.notNull())
      .addColumn('span_end', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('development_evidence_key', [
        'development_number',
        'revision_id',
        'aspect',
        'span_start',
        'span_end',
      ]),

    schema
      .createTable('statements')
      .addColumn('number', 'bigint', (column) => column.primaryKey())
      .addColumn('story_id', 'text', (column) =>
        column.notNull().references('stories.story_id').onDelete('cascade'),
      )
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addUniqueConstraint('statements_key', ['story_id', 'key']),

    schema
      .createTable('indexed_articles')
      .addColumn('number', 'bigint', (column) => column.primaryKey())
      .addColumn('article_id', 'text', (column) => column.notNull().unique())
      .addColumn('revision_id', 'text', (column) => column.notNull().references('revisions.id')),

    schema
      .createTable('caught_up')
      .addColumn('reader', 'text', (column) => column.notNull())
      .addColumn('story_id', 'text', (column) => column.notNull())
      .addColumn('edition', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('caught_up_key', ['reader', 'story_id']),
  ],
}
