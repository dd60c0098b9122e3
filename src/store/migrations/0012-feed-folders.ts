import type { Migration } from './migration.ts'

/** The folder of another reader's list that a feed came from; null for none. */
export const feedFolders: Migration = {
  number: 12,
  name: 'feed-folders',
  up: ({ schema }) => [schema.alterTable('feeds').addColumn('folder', 'text')],
}
