import type { Development, StoryFigure } from '../domain/story.ts'
import { findStems } from './content-words.ts'
import { shareOf } from './told-index.ts'

const LINES = 5
/** A line that shares more of its words with one chosen already says nothing further. */
const SAME_MATTER = 0.5

/** How much what the headlines speak of counts beside the weight of a line. */
const MATTER = 0.5
const CORE_WORDS = 12
/** What a figure gains with each doubling of how often it moved: it is what the story counts by. */
const MOVED = 0.1

/**
 * The story in about five lines, for a newcomer: the weightiest developments on what its headlines speak of that most
 * outlets bear out and that still stand, no two on one matter, in order of time. What only lapsed, was withdrawn or has
 * been overtaken is left out.
 */
export function chooseSoFar(
  developments: readonly Development[],
  figures: readonly StoryFigure[],
  headlines: readonly string[],
): Development[] {
  const matterOf = createMatter(headlines)
  const overtaken = new Set([
    ...developments.flatMap(({ was, verdict }) =>
      was !== null && verdict !== 'conflict' ? [keyOf(was.receipt)] : [],
    ),
    // What gives a figure that has changed since, whatever else it says.
    ...figures.flatMap(({ history }) => history.flatMap(({ receipts }) => receipts.map(keyOf))),
  ])
  const moves = new Map(
    figures.flatMap(({ receipts, history }) =>
      receipts.map((receipt) => [keyOf(receipt), history.length] as const),
    ),
  )
  const standing = developments
    .filter(({ verdict }) => verdict !== 'lapsed' && verdict !== 'withdrawn')
    .filter(({ kind, receipts: [first] }) => {
      return kind !== 'revision' && first !== undefined && !overtaken.has(keyOf(first))
    })
    .map((development, place) => ({
      development,
      place,
      worth:
        worthOf(development) +
        MATTER * matterOf(development.text) +
        MOVED * Math.log2(mostMoves(development, moves)),
    }))
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

function mostMoves({ receipts }: Development, moves: ReadonlyMap<string, number>): number {
  return Math.max(1, ...receipts.map((receipt) => moves.get(keyOf(receipt)) ?? 1))
}

/** How much of what the headlines speak of a line holds, the words of many headlines before those of few: 0 to 1. */
function createMatter(headlines: readonly string[]): (text: string) => number {
  const counts = new Map<string, number>()
  for (const headline of headlines)
    for (const stem of findStems(headline)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const core = [...counts].sort((a, b) => b[1] - a[1]).slice(0, CORE_WORDS)
  const whole = core.reduce((sum, [, count]) => sum + count, 0)
  return (text) => {
    const stems = findStems(text)
    const held = core.reduce((sum, [stem, count]) => sum + (stems.has(stem) ? count : 0), 0)
    return whole === 0 ? 0 : held / whole
  }
}

function worthOf({ weight, receipts }: Development): number {
  return weight + 0.1 * Math.log2(receipts.length)
}

function keyOf({ revisionId, span }: { revisionId: string; span: readonly [number, number] }) {
  return `${revisionId} ${span[0]}`
}
