import type { Article } from '../domain/article.ts'
import type { Moment } from '../domain/moment.ts'
import { type Span, spanContains, spansOverlap } from '../domain/span.ts'
import { PART_LENGTH } from './links.ts'

type BlockKind = 'title' | 'highlight' | 'paragraph' | 'correction'

/** One paragraph of a text, and what it is in the article. `part`: the dated part of a live blog that it opens. */
export type Block = {
  readonly kind: BlockKind
  readonly span: Span
  readonly part: { readonly at: Moment | null } | null
}

/** A line of text, cut where it alone would fill more than a page: hostile texts have none that end. */
const PARAGRAPH = new RegExp(`\\S[^\\n]{0,${PART_LENGTH}}`, 'gu')

/** The paragraphs of a text in order, white space between them left out. Linear in the text's length. */
export function findBlocks(article: Article, text: string): Block[] {
  const blocks: Block[] = []
  const parts = article.parts.toSorted((a, b) => a.span[0] - b.span[0])
  let nextPart = 0
  for (const match of text.matchAll(PARAGRAPH)) {
    const span: Span = [match.index, match.index + match[0].length]
    let part: Block['part'] = null
    for (let one = parts[nextPart]; one && one.span[0] < span[1]; one = parts[++nextPart])
      part = { at: one.at }
    blocks.push({ kind: kindOf(article, span), span, part })
  }
  return blocks
}

function kindOf({ titleSpan, highlights, corrections }: Article, span: Span): BlockKind {
  if (titleSpan !== null && spansOverlap(titleSpan, span)) return 'title'
  if (highlights.some((highlight) => spansOverlap(highlight, span))) return 'highlight'
  return corrections.some((correction) => spanContains(correction, span))
    ? 'correction'
    : 'paragraph'
}

/** The blocks in parts of about `PART_LENGTH`, never one block in two: what one page shows of a long text. */
export function partBlocks(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return [...Map.groupBy(blocks, ({ span }) => Math.floor(span[0] / PART_LENGTH)).values()]
}

/** Which part holds this offset: the last that begins at or before it. */
export function partAt(parts: readonly (readonly Block[])[], offset: number): number {
  return Math.max(
    0,
    parts.findLastIndex(([first]) => first !== undefined && first.span[0] <= offset),
  )
}
