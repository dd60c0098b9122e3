import type { Migration } from './migration.ts'

/** The hours in which a feed asks not to be polled. */
export const quietHours: Migration = {
  number: 7,
  name: 'quiet-hours',
  up: ({ schema }) => [schema.alterTable('feeds').addColumn('quiet_hours', 'text')],
}
