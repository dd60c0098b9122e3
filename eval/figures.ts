import { readFile } from 'node:fs/promises'
import { findFigures } from '../src/analysis/figures/find-figures.ts'
import { readForFindings } from '../src/analysis/reading.ts'
import { findTimexes } from '../src/analysis/timexes/find-timexes.ts'
import type { Figure } from '../src/domain/findings.ts'
import { type Span, spansOverlap } from '../src/domain/span.ts'
import { readDocument } from '../src/language/read-document.ts'
import type { EvalTable } from './table.ts'

const DATA = '../shared/data/figures'
const SETS = ['ieer', 'meantime']
const POINTS = ['percent', 'percentage points', 'basis points']

export type GoldFigure = {
  readonly span: Span
  readonly kind: string
  readonly value: number | null
  readonly high: number | null
  readonly unit: string | null
  readonly optional?: boolean
}
export type GoldText = {
  readonly id: string
  readonly published: string | null
  readonly text: string
  readonly figures: readonly GoldFigure[]
}
export type FigureMatch = { readonly gold: GoldFigure; readonly found: Figure }

/**
 * Money and percent: F1 of spans (those that overlap), and the share of values right among the matched whose gold value
 * is known. Null where the gold data is absent.
 */
export async function evalFigures(): Promise<EvalTable | null> {
  const rows: EvalTable['rows'][number][] = []
  for (const name of SETS) {
    const texts = await readGoldFigures(name)
    if (texts === null) return null
    for (const kind of ['money', 'percent'] as const) {
      rows.push({
        label: `${name} ${kind}`,
        values: scoreKind(texts, kind),
        target: 'F ≥ .97, value ≥ .98',
      })
    }
  }
  return { name: 'figures', columns: ['P', 'R', 'F', 'value'], rows }
}

export async function readGoldFigures(name: string): Promise<GoldText[] | null> {
  const lines = await readFile(`${DATA}/${name}.jsonl`, 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null
      throw error
    },
  )
  if (lines === null) return null
  return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as GoldText]))
}

export function isOfKind(figure: Figure, kind: string): boolean {
  if (kind === 'percent') return POINTS.includes(figure.unit)
  return figure.rule.startsWith('figures/money') || figure.rule === 'figures/vague-money'
}

/** What must be found of a kind: whole annotations, not those that hold another one of the same kind. */
export function goldOfKind(text: GoldText, kind: string): GoldFigure[] {
  const all = text.figures.filter((figure) => figure.kind === kind && figure.optional !== true)
  return all
    .filter(
      (figure) =>
        !all.some(
          (other) =>
            other !== figure &&
            other.span[0] <= figure.span[0] &&
            figure.span[1] <= other.span[1] &&
            other.high !== null,
        ),
    )
    .filter(
      (figure) =>
        figure.value !== null ||
        !all.some((other) => other !== figure && spansOverlap(other.span, figure.span)),
    )
}

export function matchFigures(gold: readonly GoldFigure[], found: readonly Figure[]): FigureMatch[] {
  const used = new Set<Figure>()
  return gold.flatMap((one) => {
    const match = found.find((other) => !used.has(other) && spansOverlap(other.span, one.span))
    if (match === undefined) return []
    // Gold annotates the ends of a range apart; one figure that holds both is right for both.
    if (match.high === null || match.span[1] <= one.span[1]) used.add(match)
    return [{ gold: one, found: match }]
  })
}

function scoreKind(texts: readonly GoldText[], kind: string): Record<string, number> {
  let [golds, founds, matched, used, valued, right] = [0, 0, 0, 0, 0, 0]
  for (const text of texts) {
    const document = readDocument(text.text)
    const figures = findFigures(readForFindings(document), findTimexes(document, text.published))
    const optional = text.figures.filter((figure) => figure.optional === true)
    const found = figures.filter(
      (figure) =>
        isOfKind(figure, kind) && !optional.some((gold) => spansOverlap(gold.span, figure.span)),
    )
    const gold = goldOfKind(text, kind)
    const matches = matchFigures(gold, found)
    golds += gold.length
    founds += found.length
    matched += matches.length
    used += new Set(matches.map((match) => match.found)).size
    valued += matches.filter((match) => match.gold.value !== null).length
    right += matches.filter(
      ({ gold: { value }, found: figure }) =>
        value !== null && (isSame(value, figure.value) || isSame(value, figure.high)),
    ).length
  }
  const [precision, recall] = [share(used, founds), share(matched, golds)]
  return {
    P: precision,
    R: recall,
    F: share(2 * precision * recall, precision + recall),
    value: share(right, valued),
  }
}

function isSame(gold: number, found: number | null): boolean {
  return found !== null && Math.abs(gold - found) <= Math.abs(gold) * 1e-9
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
