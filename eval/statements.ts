import { existsSync, readFileSync } from 'node:fs'
import { analyse } from '../src/analysis/analyse.ts'
import { articleOf } from '../src/domain/article.fixture.ts'
import type { Analysis, Statement } from '../src/domain/findings.ts'
import type { Span } from '../src/domain/span.ts'
import type { EvalTable } from './table.ts'

export const FOLDER = '../shared/data/quotes'
const SETS: readonly string[] = ['polnear-dev', 'gum-news']
const CONTENT_OVERLAP = 0.5

export type GoldStatement = {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly kind: Statement['kind']
  readonly speech: boolean
}

export type GoldDocument = {
  readonly id: string
  readonly published: string
  readonly text: string
  readonly statements: readonly GoldStatement[]
}

/** A statement of ours, and the gold one that it was paired with. */
export type Pairing = {
  readonly found: Statement
  readonly gold: GoldStatement | null
  readonly sourceAgrees: boolean
}

/**
 * How well statements are found. A found and a gold one agree where their contents share half of their words (Jaccard) and
 * their sources overlap (a relative pronoun in gold is what it takes up in ours). `quoted`: direct and mixed ones; `speech`: those whose cue is a verb of saying; `wrongSource`: the
 * share of all found whose content agrees with a gold one and whose source does not. Null without the gold data.
 */
export async function evalStatements(): Promise<EvalTable | null> {
  if (!existsSync(FOLDER)) return null
  const rows = SETS.filter((name) => existsSync(`${FOLDER}/${name}.jsonl`)).map((name) => ({
    label: name,
    values: measure(readDocuments(`${FOLDER}/${name}.jsonl`)),
  }))
  const columns = [
    'quoted P',
    'quoted R',
    'quoted F1',
    'speech P',
    'speech R',
    'speech F1',
    'wrongSource',
  ]
  return { name: 'statements', columns, rows }
}

export function readDocuments(path: string): readonly GoldDocument[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as GoldDocument)
}

function measure(documents: readonly GoldDocument[]): Readonly<Record<string, number>> {
  const quoted = { right: 0, found: 0, gold: 0 }
  const speech = { right: 0, found: 0, gold: 0 }
  let wrongSource = 0
  let all = 0
  for (const document of documents) {
    const pairings = pair(document, statementsOf(document))
    quoted.gold += document.statements.filter(({ kind }) => kind !== 'indirect').length
    speech.gold += document.statements.filter((gold) => gold.speech).length
    for (const { found, gold, sourceAgrees } of pairings) {
      all++
      const isRight = gold !== null && sourceAgrees
      if (gold !== null && !sourceAgrees) wrongSource++
      if ((gold?.kind ?? found.kind) !== 'indirect') {
        quoted.found++
        if (isRight) quoted.right++
      }
      // Whatever we find has a cue of saying; one that gold holds under another cue is left out of this measure.
      if (gold === null || gold.speech) {
        speech.found++
        if (isRight) speech.right++
      }
    }
  }
  return {
    ...scores('quoted', quoted),
    ...scores('speech', speech),
    wrongSource: wrongSource / all,
  }
}

type Counts = { readonly right: number; readonly found: number; readonly gold: number }

function scores(label: string, { right, found, gold }: Counts): Readonly<Record<string, number>> {
  return {
    [`${label} P`]: right / found,
    [`${label} R`]: right / gold,
    [`${label} F1`]: (2 * right) / (found + gold),
  }
}

export function statementsOf(document: GoldDocument): readonly Statement[] {
  return analysisOf(document).statements
}

export function analysisOf({ text, published }: GoldDocument): Analysis {
  return analyse(articleOf(text, published))
}

/** Pairs each found statement with the gold one whose content is most alike and not yet taken by a better pair. */
export function pair(
  { text, statements }: GoldDocument,
  found: readonly Statement[],
): readonly Pairing[] {
  const goldWords = statements.map(({ content }) => wordsOf(text, content))
  const taken = new Set<number>()
  const order = found.flatMap((statement, index) => {
    const words = wordsOf(text, statement.content)
    return goldWords.map((gold, goldIndex) => ({ index, goldIndex, alike: jaccard(words, gold) }))
  })
  const pairs = new Map<number, number>()
  for (const { index, goldIndex, alike } of order.toSorted((a, b) => b.alike - a.alike)) {
    if (alike < CONTENT_OVERLAP) break
    if (pairs.has(index) || taken.has(goldIndex)) continue
    pairs.set(index, goldIndex)
    taken.add(goldIndex)
  }
  return found.map((statement, index) => {
    const gold = statements[pairs.get(index) ?? -1] ?? null
    return {
      found: statement,
      gold,
      sourceAgrees: gold !== null && sourcesOverlap(text, statement, gold),
    }
  })
}

/** Whether they share words; where gold marks "who", whether ours is the noun before it. */
function sourcesOverlap(text: string, { source }: Statement, gold: GoldStatement): boolean {
  if (source.span === null || gold.source.length === 0)
    return source.span === null && gold.source.length === 0
  const [start, end] = source.span
  return gold.source.some(
    ([goldStart, goldEnd]) =>
      (start < goldEnd && goldStart < end) ||
      (/^(?:who|which|that)$/.test(text.slice(goldStart, goldEnd)) &&
        /^,?\s+$/.test(text.slice(end, goldStart))),
  )
}

/** The offsets of the words in the spans, by which equal words in two places differ. */
function wordsOf(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const words = new Set<number>()
  for (const [start, end] of spans) {
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu))
      words.add(start + match.index)
  }
  return words
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
