import type { Revision } from '../domain/revision.ts'
import { type Database, type Queries, view, write } from './database.ts'
import { saveDerivation } from './save-derivation.ts'
import type { DerivationOperations } from './store.ts'
import { REVISION_COLUMNS, toRevision } from './stored-revision.ts'
import { isAnyTouched } from './touched-stories.ts'
import { findFirstUngrouped } from './ungroup.ts'

type AnalysisOperations = Pick<
  DerivationOperations,
  'isDerived' | 'leaseUnanalysed' | 'saveDerivations'
>

export function createAnalysisOperations(database: Database): AnalysisOperations {
  return {
    isDerived: (version) =>
      view(database, async (snapshot) => {
        const old = await listOtherVersions(snapshot, version)
        return (
          old.length === 0 &&
          (await findFirstUngrouped(snapshot)) === null &&
          !(await isAnyTouched(snapshot))
        )
      }),

    leaseUnanalysed: ({ version, now, leaseMs, limit }) =>
      write(database, async (transaction) => {
        const due = await listUnanalysed(transaction, { version, now, limit })
        for (const { revisionId } of due)
          await transaction
            .updateTable('analyses')
            .set({ leased_until: now + leaseMs })
            .where('revision_id', '=', revisionId)
            .execute()
        const revisions: Revision[] = []
        for (const { revisionId } of due) {
          const row = await transaction
            .selectFrom('revisions')
            .select(REVISION_COLUMNS)
            .where('id', '=', revisionId)
            .executeTakeFirstOrThrow()
          revisions.push(toRevision(row))
        }
        return revisions
      }),

    saveDerivations: (derivations) =>
      write(database, async (transaction) => {
        for (const derivation of derivations)
          await saveDerivation(transaction, database.engine, derivation)
      }),
  }
}

type Due = { readonly revisionId: string; readonly orderAt: number }

/** One range of the index for each version that is not this one: there are few, and none is read beyond `limit`. */
async function listUnanalysed(
  queries: Queries,
  { version, now, limit }: { version: string; now: number; limit: number },
): Promise<readonly Due[]> {
  const due: Due[] = []
  for (const old of await listOtherVersions(queries, version)) {
    const rows = await queries
      .selectFrom('analyses')
      .select(['revision_id as revisionId', 'order_at as orderAt'])
      .where('version', '=', old)
      .where('leased_until', '<=', now)
      .orderBy('order_at')
      .orderBy('revision_id')
      .limit(limit)
      .execute()
    due.push(...rows)
  }
  return due
    .sort((a, b) => a.orderAt - b.orderAt || (a.revisionId < b.revisionId ? -1 : 1))
    .slice(0, limit)
}

/** Steps from one version to the next in the index, whatever number of revisions bears each. */
async function listOtherVersions(queries: Queries, version: string): Promise<readonly string[]> {
  const versions: string[] = []
  let found = await findVersion(queries, null)
  while (found !== null) {
    if (found !== version) versions.push(found)
    found = await findVersion(queries, found)
  }
  return versions
}

async function findVersion(queries: Queries, after: string | null): Promise<string | null> {
  let query = queries.selectFrom('analyses').select((eb) => eb.fn.min('version').as('version'))
  if (after !== null) query = query.where('version', '>', after)
  const row: { version: string | null } | undefined = await query.executeTakeFirst()
  return row?.version ?? null
}
