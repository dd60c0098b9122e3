import type { AnnotatedArticle, Block } from './annotated-article.ts'
import { composeAnnotated } from './compose-annotated.ts'

/** The file without a finding in it: what a second annotator starts from. Notes may tell of findings and go too. */
export function stripMarks({ header, blocks }: AnnotatedArticle): string {
  return composeAnnotated({
    header: { ...header, notes: [] },
    blocks: blocks.map((block) => ({ ...block, marks: block.marks.filter(isDateline) })),
    table: [],
  })
}

/** The page's text as a scraper would give it, furniture and dateline in. */
export function composePage(blocks: readonly Block[]): string {
  return `${blocks.map(composeLine).join('\n\n')}\n`
}

function composeLine({ kind, text, label }: Block): string {
  if (kind === 'highlight') return `  • ${text}`
  return label === null ? text : `${label} ${text}`
}

function isDateline({ labels }: Block['marks'][number]): boolean {
  return labels[0]?.split('.', 1)[0] === 'dl'
}
