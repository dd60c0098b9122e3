import type { AnnotatedArticle, Block } from './annotated-article.ts'
import { FURNITURE_BLOCKS, wordOf } from './catalogue.ts'
import { composeAnnotated } from './compose-annotated.ts'
import { layOutBlocks } from './lay-out-blocks.ts'
import { parseBlock } from './parse-block.ts'
import { parseHeader } from './parse-header.ts'
import { FINDING_ID, parseTableLine } from './parse-table-line.ts'
import { FormatError, type Problem, type Report } from './problems.ts'
import { readFindings } from './read-findings.ts'

const DIVIDER = '---'

/**
 * The article and findings that an annotated file holds; its grammar is in `docs/annotation-guidelines.md`.
 * `file` names it in errors and, where it is a path, has to fit the header.
 * Throws `FormatError` with every problem, each with its line, column and what to do.
 */
export function parseAnnotated(source: string, file: string): AnnotatedArticle {
  const { article, problems } = readAnnotated(source, file)
  if (problems.length > 0) throw new FormatError(file, problems)
  const composed = composeAnnotated(article)
  if (source !== composed) throw new FormatError(file, [findDifference(source, composed)])
  return article
}

/** The same before it is held to the one way of writing: what can be read, and all that is wrong with it. */
export function readAnnotated(
  source: string,
  file: string,
): { readonly article: AnnotatedArticle; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const report: Report = ({ line, column }, message) => problems.push({ line, column, message })
  const lines = source.split('\n')
  const textFrom = lines.indexOf(DIVIDER)
  const tableFrom = lines.indexOf(DIVIDER, textFrom + 1)
  if (textFrom < 0 || tableFrom < 0)
    throw new FormatError(file, [
      { line: 1, column: 1, message: 'three parts with a line "---" between: header, text, table' },
    ])
  if (lines.at(-1) !== '')
    report({ line: lines.length, column: 1 }, 'the last line has no end: add a line break')
  const header = parseHeader(lines.slice(0, textFrom), report)
  const blocks = parseBlocks(lines.slice(textFrom + 1, tableFrom), textFrom + 2, report)
  const table = lines
    .slice(tableFrom + 1, -1)
    .map((line, index) => parseTableLine(line, tableFrom + 2 + index, FINDING_ID, report))
  checkBlocks(blocks, report)
  checkName(header, file, report)
  const layout = layOutBlocks(blocks, report)
  const findings = readFindings(table, layout, report)
  return { article: { header, blocks, table, text: layout.text, findings }, problems }
}

function parseBlocks(lines: readonly string[], from: number, report: Report): Block[] {
  const blocks: Block[] = []
  for (const [index, source] of lines.entries()) {
    const line = from + index
    const isBlank = index % 2 === 0
    if (isBlank !== (source === ''))
      report(
        { line, column: 1 },
        'one line a block, one blank line between blocks and at either end',
      )
    if (source !== '') blocks.push(parseBlock(source, line, report))
    if (isBlank !== (source === '')) break
  }
  return blocks
}

function checkBlocks(blocks: readonly Block[], report: Report): void {
  const titles = blocks.filter(({ kind }) => kind === 'title')
  const [title, second] = titles
  if (title === undefined) report({ line: 1, column: 1 }, 'no title: a line "= Title"')
  if (second !== undefined)
    report({ line: second.line, column: 1 }, 'a second title: one line "= Title"')
  if (!blocks.some(({ kind }) => kind === 'paragraph'))
    report({ line: 1, column: 1 }, 'no paragraph')
  for (const { kind, text, line } of blocks) {
    const isFurniture = wordOf(FURNITURE_BLOCKS, kind) !== null
    if (isFurniture && /\{[a-z]\d/.test(text))
      report({ line, column: 1 }, 'furniture holds no marks: nothing in it is found')
  }
}

/** `corpus/articles/07-court-wire-fraud.ann` is 07, of the court beat, in the style of a wire. */
function checkName(
  { id, beat, style }: AnnotatedArticle['header'],
  file: string,
  report: Report,
): void {
  const [, name] = /([^/]+)\.ann$/.exec(file) ?? []
  if (name === undefined || name.startsWith(`${id}-${beat}-${style}-`)) return
  report(
    { line: 1, column: 1 },
    `the file is not named ${id}-${beat}-${style}-words.ann, as its header says`,
  )
}

/** The first place that can be read and is not written in the one way. */
function findDifference(source: string, composed: string): Problem {
  const written = source.split('\n')
  const wanted = composed.split('\n')
  const index = written.findIndex((line, at) => line !== wanted[at])
  const [line = '', wantedLine = ''] = [written[index], wanted[index]]
  let column = 0
  while (column < line.length && line[column] === wantedLine[column]) column++
  const message = `write this line as: ${wantedLine} (or run check.ts --fix)`
  return { line: index + 1, column: column + 1, message }
}
