import type { ExtractedArticle, KnownArticle } from '../domain/article.ts'
import { parseHtml } from '../markup/parse-html.ts'
import { assemble } from './assemble.ts'
import { saysTheSame } from './headline.ts'
import { findBody } from './page/find-body.ts'
import { findLead } from './page/find-lead.ts'
import { readPageBlocks } from './page/page-blocks.ts'
import { readPageFacts } from './page/page-facts.ts'
import { measurePage } from './page/page-measures.ts'
import { readBlocks } from './read-blocks.ts'

/** The article in a page. Never throws; linear. */
export function extractPage(html: string, known: KnownArticle): ExtractedArticle {
  const tree = parseHtml(html)
  const measures = measurePage(tree)
  const { heading, ...facts } = readPageFacts(tree, measures, known)
  const body = findBody(tree, measures)
  const pieces = [...findLead(tree, measures, heading, body), body].map((piece) =>
    readPageBlocks(piece, measures),
  )
  const blocks = pieces.flatMap((piece) => piece.blocks)
  const removed = pieces.flatMap((piece) => piece.removed)
  const { title } = facts
  const story =
    title === null
      ? blocks
      : blocks.filter(({ text }, index) => index > 5 || !saysTheSame(text, title))
  return assemble({ ...facts, removed }, readBlocks(story), known)
}
