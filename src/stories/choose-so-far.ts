import type { Development } from '../domain/story.ts'
import { findStems } from './content-words.ts'
import { shareOf } from './told-index.ts'

const LINES = 5
/** A line that shares more of its words with one chosen already says nothing further. */
const SAME_MATTER = 0.5

/**
 * The story in about five lines, for a newcomer: the weightiest developments that most outlets bear out and that still
 * stand, no two on one matter, in order of time. What only lapsed, was withdrawn or has been overtaken is left out.
 */
export function chooseSoFar(developments: readonly Development[]): Development[] {
  const overtaken = new Set(
    developments.flatMap(({ was, verdict }) =>
      was !== null && verdict !== 'conflict' ? [keyOf(was.receipt)] : [],
    ),
  )
  const standing = developments
    .filter(({ verdict }) => verdict !== 'lapsed' && verdict !== 'withdrawn')
    .filter(({ kind, receipts: [first] }) => {
      return kind !== 'revision' && first !== undefined && !overtaken.has(keyOf(first))
    })
    .map((development, place) => ({ development, place, worth: worthOf(development) }))
    .sort((a, b) => b.worth - a.worth || a.place - b.place)
  const chosen: { development: Development; place: number; stems: ReadonlySet<string> }[] = []
  for (const { development, place } of standing) {
    if (chosen.length === LINES) break
    const stems = findStems(development.text)
    if (chosen.some((other) => shareOf(stems, other.stems) > SAME_MATTER)) continue
    chosen.push({ development, place, stems })
  }
  return chosen.sort((a, b) => a.place - b.place).map(({ development }) => development)
}

function worthOf({ weight, receipts }: Development): number {
  return weight + 0.1 * Math.log2(receipts.length)
}

function keyOf({ revisionId, span }: { revisionId: string; span: readonly [number, number] }) {
  return `${revisionId} ${span[0]}`
}
