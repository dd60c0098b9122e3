import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Reading } from '../reading.ts'

/** Which entity each token names: an index into `entities`, or -1; and where each mention ends. */
export type NameIndex = {
  readonly entities: readonly EntityDraft[]
  readonly entityAt: Int32Array
  readonly endAt: Int32Array
}

export function indexNames(reading: Reading, entities: readonly EntityDraft[]): NameIndex {
  const entityAt = new Int32Array(reading.document.tokenCount).fill(-1)
  const endAt = new Int32Array(reading.document.tokenCount)
  // Backwards, so that where mentions overlap the people, who come first, keep their tokens.
  for (let index = entities.length - 1; index >= 0; index--) {
    for (const { first, end } of entities[index]?.mentions ?? []) {
      entityAt.fill(index, first, end)
      endAt.fill(end, first, end)
    }
  }
  return { entities, entityAt, endAt }
}
