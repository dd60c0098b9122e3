import type { Migration } from '../migrations/migration.ts'

/** What was read once is never changed or lost: the database itself refuses it, whatever code runs. */
export const fixedRevisions: Migration = {
  number: 3,
  name: 'fixed-revisions',
  up: () => [
    refusal('update', ''),
    refusal('delete', ''),
    // A REPLACE deletes without asking the triggers of a DELETE.
    refusal('insert', 'when exists (select 1 from revisions where id = new.id)'),
  ],
}

function refusal(act: 'update' | 'delete' | 'insert', condition: string): string {
  return `create trigger revisions_refuse_${act} before ${act} on revisions ${condition}
begin
  select raise(abort, 'a revision is never changed');
end`
}
