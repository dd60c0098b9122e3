import { parseMoment } from '../src/domain/moment.ts'
import type { Block } from './annotated-article.ts'
import { type BlockKind, FURNITURE_BLOCKS, wordOf } from './catalogue.ts'
import { composeMarks, parseMarks } from './parse-marks.ts'
import type { Report } from './problems.ts'

const SIGNS: readonly (readonly [sign: string, kind: BlockKind])[] = [
  ['= ', 'title'],
  ['* ', 'highlight'],
  ['## ', 'subhead'],
  ['! ', 'correction'],
]
/** Signs that a paragraph can only open with behind a backslash. */
const OPENS_LIKE_A_SIGN = /^[=*#!@%]/

/**
 * The block that one line holds:
 *
 *     = Title      * Highlight      ## Subhead      ! Correction      a paragraph
 *     @2024-05-14T10:02:00+01:00 | Part of a live blog
 *     %furniture Sign up    %byline By …    %time Published …    %credit (Reporting by …)    %related RELATED: | Title
 */
export function parseBlock(source: string, line: number, report: Report): Block {
  if (source !== source.trim() || / {2}|\t/.test(source))
    report({ line, column: 1 }, 'white space at an end, doubled or a tab: single spaces only')
  if (source !== source.normalize('NFC'))
    report({ line, column: 1 }, 'accents written as separate characters: normalize to NFC')
  const plain = { at: null, label: null, line }
  for (const [sign, kind] of SIGNS) {
    if (!source.startsWith(sign)) continue
    return {
      kind,
      ...parseMarks(source.slice(sign.length), line, sign.length + 1, report),
      ...plain,
    }
  }
  if (source.startsWith('%')) return parseFurniture(source, line, report)
  if (source.startsWith('@')) return parsePart(source, line, report)
  if (OPENS_LIKE_A_SIGN.test(source))
    report({ line, column: 1 }, `unknown sign: write "\\${source.charAt(0)}" where it is text`)
  return { kind: 'paragraph', ...parseMarks(source, line, 1, report), ...plain }
}

export function composeBlock(block: Block): string {
  const { kind, text, at, label } = block
  const sign = SIGNS.find(([, signed]) => signed === kind)?.[0]
  if (sign !== undefined) return sign + composeMarks(block)
  if (at !== null) return `@${at} | ${composeMarks(block)}`
  if (kind !== 'paragraph') return `%${kind} ${label === null ? '' : `${label} | `}${text}`
  const source = composeMarks(block)
  return OPENS_LIKE_A_SIGN.test(source) ? `\\${source}` : source
}

function parseFurniture(source: string, line: number, report: Report): Block {
  const [, word = '', rest = ''] = /^%(\S*) (.*)$/.exec(source) ?? []
  const kind = wordOf(FURNITURE_BLOCKS, word)
  if (kind === null || rest === '')
    report({ line, column: 1 }, `write "%kind words", kind one of ${FURNITURE_BLOCKS.join(', ')}`)
  const plain = { kind: kind ?? 'furniture', text: rest, marks: [], at: null, label: null, line }
  if (kind !== 'related') return plain
  const [label, title, ...more] = rest.split(' | ')
  if (label === undefined || title === undefined || more.length > 0) {
    report(
      { line, column: 10 },
      'write "%related RELATED: | Title", the words before the title first',
    )
    return plain
  }
  return { ...plain, text: title, label }
}

function parsePart(source: string, line: number, report: Report): Block {
  const [sign = '', at = ''] = /^@(\S+) \| /.exec(source) ?? []
  if (parseMoment(at) === null)
    report({ line, column: 2 }, 'write "@2024-05-14T10:02:00+01:00 | words" for a part')
  const marked = parseMarks(source.slice(sign.length), line, sign.length + 1, report)
  return { kind: 'part', ...marked, at, label: null, line }
}
