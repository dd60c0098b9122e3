import { chunksOf } from './chunks.ts'
import type { Queries } from './database.ts'

/** The texts of these revisions by id; an id may be named twice. */
export async function loadTexts(
  queries: Queries,
  revisionIds: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>()
  for (const ids of chunksOf([...new Set(revisionIds)])) {
    const rows = await queries
      .selectFrom('revisions')
      .select(['id', 'text'])
      .where('id', 'in', ids)
      .execute()
    for (const { id, text } of rows) texts.set(id, text)
  }
  return texts
}
