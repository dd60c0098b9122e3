import { textOf } from '../../markup/html-tree.ts'
import { parseHtml } from '../../markup/parse-html.ts'
import type { Block } from '../block.ts'
import { cleanLine } from '../clean-text.ts'
import { parseDate } from '../parse-date.ts'

/** An entry of a live blog as its page's JSON-LD gives it; strings as they stand there, bodies with or without markup. */
export type LiveUpdate = {
  readonly headline: string | null
  readonly published: string | null
  readonly body: string | null
}

const MIN_PARTS = 2
/** An entry is known by so many characters of its first words; by fewer it would be mistaken. */
const MAX_KEY = 60
const MIN_KEY = 12

/**
 * The blocks with what the page's JSON-LD says of a live blog's entries: where the markup gave its parts, those that have
 * no time get it; where it gave none, an entry begins at the block that says its headline or its first words, if two are
 * found. Linear.
 */
export function datePartsBy(
  updates: readonly LiveUpdate[],
  blocks: readonly Block[],
): readonly Block[] {
  if (updates.length < MIN_PARTS) return blocks
  const starts = findStarts(updates, blocks)
  if (blocks.some(({ partAt }) => partAt !== undefined)) return fillTimes(blocks, starts)
  if (starts.size < MIN_PARTS) return blocks
  return blocks.map((block, index) => {
    const update = starts.get(index)
    return update === undefined ? block : { ...block, partAt: momentOf(update) }
  })
}

/** The entries as blocks, each the start of a part: for pages that draw theirs by script. Empty where there is no text. */
export function blocksOfUpdates(updates: readonly LiveUpdate[]): readonly Block[] {
  return updates.flatMap((update): Block[] => {
    const headline = linesOf(update.headline ?? '').join(' ')
    const blocks: Block[] = [
      ...(headline === '' ? [] : [{ kind: 'heading', text: headline } as const]),
      ...linesOf(update.body ?? '').map((text) => ({ kind: 'paragraph', text }) as const),
    ]
    const [first, ...rest] = blocks
    return first === undefined ? [] : [{ ...first, partAt: momentOf(update) }, ...rest]
  })
}

/** Which entry each block begins, by the block's place; none twice. */
function findStarts(
  updates: readonly LiveUpdate[],
  blocks: readonly Block[],
): ReadonlyMap<number, LiveUpdate> {
  const byKey = new Map<string, LiveUpdate>()
  for (const update of updates) {
    const texts = [update.headline ?? '', linesOf(update.body ?? '')[0] ?? '']
    for (const key of texts.map(keyOf)) {
      if (key.length >= MIN_KEY && !byKey.has(key)) byKey.set(key, update)
    }
  }
  const starts = new Map<number, LiveUpdate>()
  const begun = new Set<LiveUpdate>()
  for (const [index, { text }] of blocks.entries()) {
    const update = byKey.get(keyOf(text))
    if (update === undefined || begun.has(update)) continue
    begun.add(update)
    starts.set(index, update)
  }
  return starts
}

/** Each part without a time gets that of the first entry which begins in it. */
function fillTimes(
  blocks: readonly Block[],
  starts: ReadonlyMap<number, LiveUpdate>,
): readonly Block[] {
  const filled = [...blocks]
  let part = -1
  for (const [index, { partAt }] of blocks.entries()) {
    if (partAt !== undefined) part = index
    const [update, block] = [starts.get(index), filled[part]]
    if (update !== undefined && block?.partAt === null)
      filled[part] = { ...block, partAt: momentOf(update) }
  }
  return filled
}

function momentOf({ published }: LiveUpdate): string | null {
  return published === null ? null : parseDate(published)
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, MAX_KEY)
}

/** The lines of a text from metadata, its markup taken out. */
function linesOf(text: string): string[] {
  const marked = text.replace(/<(?:\/p|\/div|\/li|\/h[1-6]|br)\b[^>]{0,100}>/gi, '\n')
  const bare = /<[a-z/]/i.test(marked) ? textOf(parseHtml(marked).root) : marked
  return bare
    .split(/[\n\r]+/)
    .map(cleanLine)
    .filter((line) => line !== '')
}
