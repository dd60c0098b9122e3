import type { Figure, Statement, Timex } from '../src/domain/findings.ts'
import { type Span, sliceSpan, spanContains, spansOverlap } from '../src/domain/span.ts'
import type { TableLine } from './annotated-article.ts'
import { CERTAINTIES, FIGURE_STATUSES, TIMEX_TYPES, wordOf } from './catalogue.ts'
import { figureFault, unitFault } from './figure-value.ts'
import { type FindingLine, type Grounds, type LineForm, readLine } from './finding-line.ts'
import { GOLD_RULE } from './gold-rule.ts'
import { timexFault } from './timex-value.ts'

const TIMEX_FORM: LineForm = { words: 3, flags: [], keys: /^$/, parts: /^$/ }
const FIGURE_FORM: LineForm = {
  words: 2,
  flags: ['approx', 'computed'],
  keys: /^(?:per|asof|status)$/,
  parts: /^(?:|of)$/,
}

/** `t1 DATE 2024-05-14 implied`; `none unknown` where no value can be told. */
export function readTimex(source: TableLine, id: string, grounds: Grounds): Timex {
  const line = readLine(source, id, TIMEX_FORM, grounds)
  const span = line.mark('')
  const type = line.word(0, 'type', TIMEX_TYPES)
  const written = line.plain(1, 'value')
  const value = written === null || written.value === 'none' ? null : written.value
  const certainty = line.word(2, 'certainty', CERTAINTIES)
  const fault = value === null ? null : timexFault(type, value)
  if (fault !== null) line.report(written?.place ?? line.place, `"${value}": ${fault}`)
  if ((value === null) !== (certainty === 'unknown'))
    line.report(line.place, `${id}: "none" goes with "unknown", and a value with known or implied`)
  const decade = /^\d{4}/.test(value ?? '') ? value?.slice(0, 4) : null
  const words = sliceSpan(grounds.text, span)
  if (certainty === 'known' && decade && !words.includes(decade.slice(2)))
    line.report(line.place, `${id} is "known", but "${words}" does not give its year: implied`)
  return { id, rule: GOLD_RULE, span, type, value, certainty }
}

/** `f1 1500000000 USD per=day`, `f2 60..80 "miles an hour" approx`, `f3 none people approx`. */
export function readFigure(
  source: TableLine,
  id: string,
  statements: readonly Statement[],
  grounds: Grounds,
): Figure {
  const line = readLine(source, id, FIGURE_FORM, grounds)
  const span = line.mark('')
  const words = sliceSpan(grounds.text, span)
  const { value, high } = readValue(line)
  const unit = line.plain(1, 'unit')
  const valueFault = line.flag('computed') ? null : figureFault(words, value, high)
  const fault = valueFault ?? (unit === null ? null : unitFault(words, unit.value))
  if (fault !== null && span[1] > 0) line.report(line.place, `${id}: ${fault}`)
  const asOf = line.attribute('asof')
  if (asOf !== null && timexFault('DATE', asOf.value) !== null)
    line.report(asOf.place, `asof= takes a day: 2024-05-14`)
  const status = line.attribute('status')
  const known = status === null ? 'stated' : wordOf(FIGURE_STATUSES, status.value)
  if (known === null && status !== null)
    line.report(status.place, `status is one of ${FIGURE_STATUSES.join(', ')}`)
  return {
    id,
    rule: GOLD_RULE,
    span,
    value,
    high,
    unit: unit?.value ?? '',
    approximate: line.flag('approx'),
    per: line.attribute('per')?.value ?? null,
    of: line.optionalMark('of'),
    asOf: asOf?.value ?? null,
    status: known ?? 'stated',
    statement: innermost(span, statements),
  }
}

/** Reports quantities that share words: a period is a timex and no figure, a range is one figure. */
export function checkOverlaps(
  quantities: readonly (Timex | Figure)[],
  lineOf: (id: string) => FindingLine['place'],
  report: Grounds['report'],
): void {
  const ordered = quantities.toSorted((a, b) => a.span[0] - b.span[0])
  for (const [index, { id, span }] of ordered.entries()) {
    const before = ordered[index - 1]
    const isRate =
      before !== undefined && 'per' in before && before.per !== null && id.startsWith('t')
    if (before !== undefined && !isRate && spansOverlap(before.span, span))
      report(
        lineOf(id),
        `${id} shares words with ${before.id}: a period is a timex and no figure, a range one figure`,
      )
  }
}

function readValue(line: FindingLine): { value: number | null; high: number | null } {
  const written = line.plain(0, 'value')
  if (written === null || written.value === 'none') return { value: null, high: null }
  const match = /^(-?\d+(?:\.\d+)?)(?:\.\.(-?\d+(?:\.\d+)?))?$/.exec(written.value)
  if (match === null) {
    line.report(
      written.place,
      'a value is 1500000000, 0.5, 60..80 or none; no commas, no scale words',
    )
    return { value: null, high: null }
  }
  const [, value, high] = match
  if (high !== undefined && Number(high) <= Number(value))
    line.report(written.place, 'a range runs upwards: 60..80')
  return { value: Number(value), high: high === undefined ? null : Number(high) }
}

/** The statement whose piece of content most closely holds the span. */
function innermost(span: Span, statements: readonly Statement[]): string | null {
  let best: { id: string; length: number } | null = null
  for (const { id, content } of statements) {
    for (const piece of content) {
      const length = piece[1] - piece[0]
      if (spanContains(piece, span) && (best === null || length < best.length))
        best = { id, length }
    }
  }
  return best?.id ?? null
}
