import type { AnnotatedArticle } from './annotated-article.ts'
import { composeBlock } from './parse-block.ts'
import { composeHeader } from './parse-header.ts'
import { composeTableLine } from './parse-table-line.ts'

/** The file that an annotated article was read from, byte for byte. */
export function composeAnnotated({
  header,
  blocks,
  table,
}: Pick<AnnotatedArticle, 'header' | 'blocks' | 'table'>): string {
  const text = blocks.flatMap((block) => ['', composeBlock(block)])
  const lines = [
    ...composeHeader(header),
    '---',
    ...text,
    '',
    '---',
    ...table.map(composeTableLine),
  ]
  return lines.map((line) => `${line}\n`).join('')
}
