import type { Migration } from '../migrations/migration.ts'

/** What was read once is never changed or lost: the database itself refuses it, whatever code runs. */
export const fixedRevisions: Migration = {
  number: 3,
  name: 'fixed-revisions',
  up: () =>
    ['update', 'delete'].map(
      (act) => `create trigger revisions_refuse_${act} before ${act} on revisions
begin
  select raise(abort, 'a revision is never changed');
end`,
    ),
}
