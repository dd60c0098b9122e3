import type { Queries } from './database.ts'

/** Developments, statements or figures: rows of one story, kept in its order. `content` is their JSON. */
export type Part<T> = {
  readonly key: string
  readonly position: number
  readonly content: string
  readonly value: T
}

export type PartChange<T> = {
  /** Numbers of rows that are gone or were replaced. */
  readonly removed: readonly number[]
  /** `replaced`: the number of the row of the same key that it takes the place of. */
  readonly added: readonly (Part<T> & { readonly replaced: number | null })[]
  readonly moved: readonly { readonly number: number; readonly position: number }[]
}

/** A key for each value: its id, made unique where an id occurs twice in a story. */
export function toParts<T extends { readonly id: string }>(values: readonly T[]): Part<T>[] {
  const counts = new Map<string, number>()
  return values.map((value, position) => {
    const count = (counts.get(value.id) ?? 0) + 1
    counts.set(value.id, count)
    const key = count === 1 ? value.id : `${value.id}#${count}`
    return { key, position, content: JSON.stringify(value), value }
  })
}

/** What differs from the stored rows: a long story that gains an article changes few of thousands. */
export async function findPartChange<T>(
  queries: Queries,
  table: 'developments' | 'statements' | 'figures',
  storyId: string,
  parts: readonly Part<T>[],
): Promise<PartChange<T>> {
  const rows = await queries
    .selectFrom(table)
    .select(['number', 'key', 'position', 'content'])
    .where('story_id', '=', storyId)
    .execute()
  const stored = new Map(rows.map((row) => [row.key, row]))
  const added: (Part<T> & { replaced: number | null })[] = []
  const moved: { number: number; position: number }[] = []
  for (const part of parts) {
    const row = stored.get(part.key)
    if (row?.content !== part.content) {
      added.push({ ...part, replaced: row?.number ?? null })
      continue
    }
    stored.delete(part.key)
    if (row.position !== part.position) moved.push({ number: row.number, position: part.position })
  }
  return { added, moved, removed: Array.from(stored.values(), (row) => row.number) }
}

/** Deletes what is gone and moves what stands elsewhere; what is added is inserted by the caller, who knows its columns. */
export async function applyPartChange<T>(
  queries: Queries,
  table: 'developments' | 'statements' | 'figures',
  { removed, moved }: PartChange<T>,
): Promise<void> {
  for (const number of removed)
    await queries.deleteFrom(table).where('number', '=', number).execute()
  for (const { number, position } of moved)
    await queries.updateTable(table).set({ position }).where('number', '=', number).execute()
}
