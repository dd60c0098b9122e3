import type { ExtractedArticle, KnownArticle } from '../domain/article.ts'
import { assemble } from './assemble.ts'
import type { Block } from './block.ts'
import { cleanLine } from './clean-text.ts'
import { isCorrection } from './corrections.ts'
import { findHeadline, saysTheSame } from './headline.ts'
import { isProse } from './prose.ts'
import { isFurnitureLine, readBlocks } from './read-blocks.ts'
import { splitLines } from './split-lines.ts'
import { readTimedParts } from './timed-parts.ts'

const HEAD_LINES = 20

/**
 * The article in a scraped plain text, page furniture and all. The title is the known one, else the first line that looks
 * like a headline, else null. Never throws; linear.
 */
export function extractText(text: string, known: KnownArticle): ExtractedArticle {
  const blocks = splitLines(text)
  const { title, before, after } = takeTitle(blocks, known.title)
  const timed = readTimedParts(after)
  return assemble(
    {
      title,
      bylines: [],
      outlet: null,
      published: null,
      updated: null,
      language: null,
      url: null,
      isWalled: false,
      removed: [
        ...before.map(({ text: line }) => ({ rule: 'extract/before-title', text: line })),
        ...timed.removed,
      ],
    },
    readBlocks(timed.blocks),
    known,
  )
}

/** The title, and the lines on either side of it: what stands before it is a site's, not an article's, unless it is prose. */
function takeTitle(
  blocks: readonly Block[],
  knownTitle: string | null,
): { title: string | null; before: readonly Block[]; after: readonly Block[] } {
  const wanted = knownTitle === null ? '' : cleanLine(knownTitle)
  const index =
    wanted === ''
      ? findHeadline(blocks)
      : blocks.slice(0, HEAD_LINES).findIndex(({ text }) => saysTheSame(text, wanted))
  const title = wanted === '' ? (blocks[index]?.text ?? null) : wanted
  const head = blocks.slice(0, Math.max(index, 0))
  return {
    title,
    before: head.filter((block) => !isTelling(block)),
    after: [...head.filter(isTelling), ...blocks.slice(index + 1)],
  }
}

/** Says something of the article, as prose or as a line of credits. */
function isTelling({ text }: Block): boolean {
  return isProse(text) || isCorrection(text) || isFurnitureLine(text)
}
