import type { Removal } from '../domain/article.ts'
import type { Block } from './block.ts'
import { isClock } from './lines/time-line.ts'
import { parseDate } from './parse-date.ts'
import { isProse } from './prose.ts'

/** A live blog has more than two entries; two times may be those of publication and of change. */
const MIN_PARTS = 3

export type TimedParts = { readonly blocks: readonly Block[]; readonly removed: readonly Removal[] }

/**
 * The blocks with the entries of a live blog that begins each with a line of its time: the times taken out, and the lines
 * after them the starts of parts, dated where the line gives its day. As they are where there are fewer than three
 * entries with prose, or where something else says what the parts are. Linear.
 */
export function readTimedParts(blocks: readonly Block[]): TimedParts {
  const none = { blocks, removed: [] }
  if (blocks.some(({ partAt }) => partAt !== undefined)) return none
  const heads = blocks.flatMap(({ text }, index) => (isClock(text) ? index : []))
  const entries = heads.filter((head, n) =>
    blocks.slice(head + 1, heads[n + 1]).some(({ text }) => isProse(text)),
  )
  if (entries.length < MIN_PARTS || entries.length < heads.length) return none
  const times = new Set(heads)
  return {
    blocks: blocks.flatMap((block, index) => {
      if (times.has(index)) return []
      const time = times.has(index - 1) ? blocks[index - 1]?.text : undefined
      return time === undefined ? block : { ...block, partAt: parseDate(time) }
    }),
    removed: heads.map((index) => ({
      rule: 'extract/part-time',
      text: blocks[index]?.text ?? '',
    })),
  }
}
