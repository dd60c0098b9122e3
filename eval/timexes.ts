import { readFile } from 'node:fs/promises'
import { findTimexes } from '../src/analysis/timexes/find-timexes.ts'
import type { Timex } from '../src/domain/findings.ts'
import { type Span, spansOverlap } from '../src/domain/span.ts'
import { readDocument } from '../src/language/read-document.ts'
import type { EvalTable } from './table.ts'

const DATA = '../shared/data/dates'
const SETS = [
  { label: 'TimeBank + AQUAINT', files: ['timebank.jsonl', 'aquaint.jsonl'] },
  { label: 'MEANTIME', files: ['meantime.jsonl'] },
]

export type GoldTimex = { readonly span: Span; readonly type: string; readonly value: string }
export type GoldDocument = {
  readonly id: string
  readonly published: string | null
  readonly text: string
  readonly timexes: readonly GoldTimex[]
}

/**
 * TempEval-3's measures: relaxed F1 (spans that overlap), and value F1 (of those, the ones with the same value), for
 * each set. Null where the gold data is absent.
 */
export async function evalTimexes(): Promise<EvalTable | null> {
  const rows: EvalTable['rows'][number][] = []
  for (const { label, files } of SETS) {
    const documents = await readGold(files)
    if (documents === null) return null
    rows.push({
      label,
      values: scoreDocuments(documents),
      target: 'relaxed F ≥ .91, value F ≥ .80',
    })
  }
  return {
    name: 'timexes',
    columns: ['P', 'R', 'relaxed F', 'value P', 'value R', 'value F', 'strict F'],
    rows,
  }
}

export async function readGold(files: readonly string[]): Promise<GoldDocument[] | null> {
  const documents: GoldDocument[] = []
  for (const file of files) {
    const lines = await readFile(`${DATA}/${file}`, 'utf8').catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null
        throw error
      },
    )
    if (lines === null) return null
    for (const line of lines.split('\n')) if (line !== '') documents.push(JSON.parse(line))
  }
  return documents
}

export type Matched = { readonly gold: GoldTimex; readonly found: Timex }

/** Pairs each gold timex with the first unused found one that overlaps it. */
export function matchTimexes(gold: readonly GoldTimex[], found: readonly Timex[]): Matched[] {
  const used = new Set<Timex>()
  return gold.flatMap((one) => {
    const match = found.find((other) => !used.has(other) && spansOverlap(other.span, one.span))
    if (match === undefined) return []
    used.add(match)
    return [{ gold: one, found: match }]
  })
}

function scoreDocuments(documents: readonly GoldDocument[]): Record<string, number> {
  let [golds, founds, relaxed, valued, strict] = [0, 0, 0, 0, 0]
  for (const document of documents) {
    const found = findTimexes(readDocument(document.text), document.published)
    const matches = matchTimexes(document.timexes, found)
    golds += document.timexes.length
    founds += found.length
    relaxed += matches.length
    valued += matches.filter((match) => match.gold.value === match.found.value).length
    strict += matches.filter(
      ({ gold, found: { span } }) => gold.span[0] === span[0] && gold.span[1] === span[1],
    ).length
  }
  return {
    P: share(relaxed, founds),
    R: share(relaxed, golds),
    'relaxed F': share(2 * relaxed, golds + founds),
    'value P': share(valued, founds),
    'value R': share(valued, golds),
    'value F': share(2 * valued, golds + founds),
    'strict F': share(2 * strict, golds + founds),
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
