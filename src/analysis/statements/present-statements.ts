import type { Statement, StatementKind, Timex } from '../../domain/findings.ts'
import { type Span, spanContains } from '../../domain/span.ts'
import { spanOfTokens } from '../../language/words.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Reading } from '../reading.ts'
import type { Attribution, TokenRange } from './attribution.ts'
import { quotedShare } from './quoted-content.ts'
import { sourceEnd } from './source-end.ts'
import type { StatementDraft } from './statement-draft.ts'

/** What the statements of a text refer to: entities by their ids, times, and the spans of places. */
export type StatementSurroundings = {
  readonly idOf: (entity: EntityDraft) => string
  /** In text order. */
  readonly timexes: readonly Timex[]
  /** In text order. */
  readonly places: readonly Span[]
}

/** The statements as findings: with ids, spans, kind, when and where each was made, and which statement reports which. */
export function presentStatements(
  reading: Reading,
  drafts: readonly StatementDraft[],
  { idOf, timexes, places }: StatementSurroundings,
): readonly Statement[] {
  const times = timexes.map((timex) => timex.span)
  const span = ({ first, end }: TokenRange): Span => spanOfTokens(reading.document, first, end)
  return drafts.map(({ attribution, speakers }, index): Statement => {
    const { cue, lemma, source, content, setting } = attribution
    const around = setting === null || setting.end <= setting.first ? null : span(setting)
    const time = around === null ? null : firstWithin(times, around)
    const place = around === null ? null : firstWithin(places, around)
    return {
      id: `s${index + 1}`,
      rule: attribution.rule,
      kind: kindOf(reading, attribution),
      act: attribution.act,
      source: {
        entities: speakers.map(idOf),
        span: source === null ? null : span({ ...source, end: sourceEnd(reading, attribution) }),
      },
      cue: lemma === null ? null : { span: span(cue), lemma },
      content: content.map(span),
      within: outerOf(drafts, index),
      audience: attribution.audience === null ? null : span(attribution.audience),
      when: time === null ? null : (timexes[time]?.id ?? null),
      place: place === null ? null : (places[place] ?? null),
      negated: attribution.isNegated,
    }
  })
}

/** Words that only a reported clause leads to are mixed in even where all stand in quotation marks. */
function kindOf(reading: Reading, { content, isReported }: Attribution): StatementKind {
  const share = quotedShare(reading, content)
  if (share === 'none') return 'indirect'
  return share === 'all' && !isReported ? 'direct' : 'mixed'
}

/** How many statements before one may report it: those of its own sentence. */
const NESTING_REACH = 6

/** The id of the closest statement before that has this one's cue in its content. */
function outerOf(drafts: readonly StatementDraft[], index: number): string | null {
  const cue = drafts[index]?.attribution.cue.first ?? 0
  for (let outer = index - 1; outer >= Math.max(0, index - NESTING_REACH); outer--) {
    const content = drafts[outer]?.attribution.content ?? []
    if (content.some(({ first, end }) => first <= cue && cue < end)) return `s${outer + 1}`
  }
  return null
}

/** The index of the first span that lies in `around`; null where none does. Binary search. */
function firstWithin(spans: readonly Span[], around: Span): number | null {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[0] ?? 0) < around[0]) low = middle + 1
    else high = middle
  }
  const found = spans[low]
  return found !== undefined && spanContains(around, found) ? low : null
}
