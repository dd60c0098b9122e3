import { existsSync } from 'node:fs'
import type { Statement } from '../src/domain/findings.ts'
import type { Span } from '../src/domain/span.ts'
import {
  FOLDER,
  type GoldDocument,
  type GoldStatement,
  pair,
  readDocuments,
  statementsOf,
} from './statements.ts'
import type { EvalTable } from './table.ts'

const SET = 'polnear-dev'

type Role = {
  readonly name: string
  readonly gold: (statement: GoldStatement) => readonly Span[]
  readonly found: (statement: Statement) => readonly Span[]
  /** What one side's convention has at either end and the other's has not, of the words of one piece. */
  readonly apart: RegExp
  readonly target: string
}

const ROLES: readonly Role[] = [
  {
    name: 'source',
    gold: ({ source }) => source,
    found: ({ source }) => (source.span === null ? [] : [source.span]),
    // "Roe’s claim", "Roe, who left, said": we mark neither possessives nor relative clauses.
    apart: /['’]s$|,? (?:who|whom|whose|which)\b.*$|,$/gs,
    target: '.70',
  },
  {
    name: 'cue',
    gold: ({ cue }) => cue,
    found: ({ cue }) => (cue === null ? [] : [cue.span]),
    apart: /:$/g,
    target: '.72',
  },
  {
    name: 'content',
    gold: ({ content }) => content,
    found: ({ content }) => content,
    apart: /^that\s+/g,
    target: '.58',
  },
]

/**
 * How exactly source, cue and content are bounded: of the statements whose cue is a verb of saying, the share with the very
 * spans of the gold one that they were paired with. What the two conventions set apart is left out on both sides: "that"
 * before a content, a colon behind a cue, a possessive's mark and a relative clause behind a source.
 */
export async function evalStatementSpans(): Promise<EvalTable | null> {
  const path = `${FOLDER}/${SET}.jsonl`
  if (!existsSync(path)) return null
  const documents = readDocuments(path).map((document) => ({
    document,
    pairings: pair(document, statementsOf(document)),
  }))
  const rows = ROLES.map((role) => {
    const counts = { right: 0, found: 0, gold: 0 }
    for (const { document, pairings } of documents) {
      counts.gold += document.statements.filter(
        (gold) => gold.speech && role.gold(gold).length > 0,
      ).length
      for (const { found, gold } of pairings) {
        if ((gold !== null && !gold.speech) || role.found(found).length === 0) continue
        counts.found++
        if (gold !== null && isExact(document, role, found, gold)) counts.right++
      }
    }
    return { label: `${SET} ${role.name}`, values: scores(counts), target: role.target }
  })
  return { name: 'exact spans of statements', columns: ['P', 'R', 'F1'], rows }
}

function scores({ right, found, gold }: Readonly<Record<'right' | 'found' | 'gold', number>>) {
  return { P: right / found, R: right / gold, F1: (2 * right) / (found + gold) }
}

function isExact(
  { text }: GoldDocument,
  role: Role,
  found: Statement,
  gold: GoldStatement,
): boolean {
  const [ours, theirs] = [role.found(found), role.gold(gold)].map((spans) =>
    spans.map(([start, end]) => bare(text, start, end, role.apart)).join(),
  )
  return ours === theirs
}

/** The offsets of the words that are left without what only one convention marks. */
function bare(text: string, start: number, end: number, apart: RegExp): string {
  let [from, to] = [start, end]
  for (const match of text.slice(start, end).matchAll(apart)) {
    if (match.index === 0) from = start + match[0].length
    else to = Math.min(to, start + match.index)
  }
  return `${from}-${to}`
}
