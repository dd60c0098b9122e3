import type { ExtractedArticle, KnownArticle } from '../domain/article.ts'
import { parseHtml } from '../markup/parse-html.ts'
import { assemble } from './assemble.ts'
import { findBody } from './page/find-body.ts'
import { readPageBlocks } from './page/page-blocks.ts'
import { measurePage } from './page/page-measures.ts'
import { readBlocks } from './read-blocks.ts'

/** The article in a page. Never throws; linear. */
export function extractPage(html: string, known: KnownArticle): ExtractedArticle {
  const tree = parseHtml(html)
  const measures = measurePage(tree)
  const { blocks, removed } = readPageBlocks(findBody(tree, measures), measures)
  return assemble(
    {
      title: null,
      bylines: [],
      outlet: null,
      published: null,
      updated: null,
      language: null,
      url: null,
      whole: true,
      removed,
    },
    readBlocks(blocks),
    known,
  )
}
