import type { Figure, Statement, Timex } from '../../domain/findings.ts'
import { compareSpans, type Span, spanContains, spansOverlap } from '../../domain/span.ts'
import { numberStarts } from '../numbers.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { sentenceAt } from '../sentences.ts'
import { casualtyRules } from './casualties.ts'
import { countedNoun, findCountedNouns } from './counted-nouns.ts'
import { countRules } from './counts.ts'
import type { FigureDraft, FigureRule } from './figure-rule.ts'
import { measuredBy } from './measured-by.ts'
import { moneyRules } from './money.ts'
import { percentageRules } from './percentages.ts'
import { sizeRules } from './sizes.ts'
import { isApproximate, isIndefinite, rateOf, statusOf } from './surroundings.ts'

const textRules: readonly FigureRule[] = [
  ...moneyRules,
  ...percentageRules,
  ...sizeRules,
  ...casualtyRules,
  ...countRules,
]

export const figureRules: readonly Rule[] = [...textRules, countedNoun]

/** Rules whose figures name what they count. */
const COUNTS: ReadonlySet<string> = new Set(
  [...casualtyRules, ...countRules, countedNoun].map((rule) => rule.name),
)

type FoundFigure = FigureDraft & { readonly rule: string }

/**
 * Finds every quantity of one text: money, shares, sizes, counts of people and things; in text order, none overlap.
 * Dates, durations, ages, scores, addresses and numbers in names are none. `unit` has one plain form, so that a later
 * report of the same thing has the same. `statement` is null here: see `attributeFigures`. Never throws; linear.
 */
export function findFigures(reading: Reading, timexes: readonly Timex[]): Figure[] {
  const { document } = reading
  const { text } = document
  const kept = withoutTimes(
    withoutOverlaps([...findDrafts(text), ...findCountedNouns(reading)]),
    timexes,
  )
  return kept.map((draft, index) => {
    const sentence = sentenceAt(document, draft.span[0]) ?? draft.span
    const { per, end } = rateOf(text, draft.span)
    const span: Span = [draft.span[0], end]
    return {
      id: `f${index + 1}`,
      rule: draft.rule,
      span,
      value: isIndefinite(text, span) ? null : draft.value,
      high: draft.high,
      unit: draft.unit,
      approximate: draft.isVague || isApproximate(text, span) || isIndefinite(text, span),
      per,
      of: notTime(measuredBy(reading, span, COUNTS.has(draft.rule)), timexes),
      asOf: dayAsOf(text, sentence, timexes),
      status: statusOf(text, sentence, span),
      statement: null,
    }
  })
}

/**
 * The same figures, each with the statement whose content holds it, the innermost of several. What a source denies is
 * disputed; what it proposes, proposed. Linear in figures and statements, but for their sorting.
 */
export function attributeFigures(
  figures: readonly Figure[],
  statements: readonly Statement[],
): Figure[] {
  const contents = statements
    .flatMap((statement) => statement.content.map((span) => ({ span, statement })))
    .sort((a, b) => compareSpans(a.span, b.span))
  const open: typeof contents = []
  let next = 0
  return figures.map((figure) => {
    for (
      let content = contents[next];
      content !== undefined && content.span[0] <= figure.span[0];
    ) {
      open.push(content)
      next++
      content = contents[next]
    }
    while (open.length > 0 && (open.at(-1)?.span[1] ?? 0) <= figure.span[0]) open.pop()
    const holder = open.findLast((content) => spanContains(content.span, figure.span))?.statement
    if (holder === undefined) return figure
    return { ...figure, statement: holder.id, status: statusIn(figure.status, holder) }
  })
}

function statusIn(status: Figure['status'], statement: Statement): Figure['status'] {
  if (statement.act === 'deny' && !statement.negated) return 'disputed'
  if (status === 'stated' && statement.act === 'propose') return 'proposed'
  return status
}

function findDrafts(text: string): FoundFigure[] {
  const found: FoundFigure[] = []
  const starts = numberStarts(text)
  for (const rule of textRules) {
    for (const match of matchesOf(rule, text, starts)) {
      for (const draft of rule.read(match, text)) found.push({ ...draft, rule: rule.name })
    }
  }
  return found
}

function* matchesOf(rule: FigureRule, text: string, starts: readonly number[]) {
  const { pattern } = rule
  if (!pattern.sticky) return yield* text.matchAll(pattern)
  for (const start of starts) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match !== null) yield match
  }
}

/** Of figures that overlap, the one of the rule listed first stays. */
function withoutOverlaps(drafts: readonly FoundFigure[]): FoundFigure[] {
  const kept: FoundFigure[] = []
  for (const draft of drafts.toSorted((a, b) => a.span[0] - b.span[0])) {
    const last = kept.at(-1)
    if (last === undefined || !spansOverlap(last.span, draft.span)) kept.push(draft)
  }
  return kept
}

/** Both in text order: a quantity of time is no figure. */
function withoutTimes(drafts: readonly FoundFigure[], timexes: readonly Timex[]): FoundFigure[] {
  let index = 0
  return drafts.filter((draft) => {
    while ((timexes[index]?.span[1] ?? Number.POSITIVE_INFINITY) <= draft.span[0]) index++
    const timex = timexes[index]
    // "140 miles per hour" holds a rate, which is no time of its own.
    const isRate = timex?.type === 'SET' && timex.span[0] > draft.span[0]
    return timex === undefined || isRate || !spansOverlap(timex.span, draft.span)
  })
}

/** "$6 billion in the first quarter": when, not what. */
function notTime(of: Span | null, timexes: readonly Timex[]): Span | null {
  if (of === null) return null
  const isTime = timexes.some(
    (timex) => timex.span[0] <= of[0] && of[0] < timex.span[1] && of[1] <= timex.span[1],
  )
  return isTime ? null : of
}

/** The value of "as of Friday" in the figure's sentence. */
function dayAsOf(text: string, sentence: Span, timexes: readonly Timex[]): string | null {
  const marker = /\b[Aa]s of (?:late |early |the )?/.exec(
    text.slice(sentence[0], Math.min(sentence[1], sentence[0] + 600)),
  )
  if (marker === null) return null
  const at = sentence[0] + marker.index + marker[0].length
  return timexes.find((timex) => timex.span[0] <= at && at <= timex.span[1])?.value ?? null
}
