import type { Correction } from '../domain/reader.ts'
import type { Queries } from './database.ts'
import type { StoredCorrection } from './records.ts'

/** Corrections that were not undone, oldest first. */
export async function listHeldCorrections(queries: Queries): Promise<readonly StoredCorrection[]> {
  const rows = await queries
    .selectFrom('corrections')
    .selectAll()
    .where('undone_at', 'is', null)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    id: row.number,
    correction: JSON.parse(row.content) as Correction,
    correctedAt: row.corrected_at,
  }))
}
