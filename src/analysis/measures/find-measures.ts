import type { Entity, Measure, Timex } from '../../domain/findings.ts'
import { type Span, spansOverlap, trimSpan } from '../../domain/span.ts'
import type { Document } from '../../language/document.ts'
import {
  indexMentions,
  type MentionAt,
  mentionsIn,
  openingPronoun,
  subjectOf,
} from '../mentions.ts'
import { timexNear, withoutTimeAtEnd } from '../phrases.ts'
import { quotedOffsets } from '../quoted.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rule.ts'
import { sentenceAt, sentenceIndexAt } from '../sentences.ts'
import { enactedRule, findEnacted } from './enacted.ts'
import type { MeasureDraft } from './measure-rule.ts'
import { orderedRules } from './ordered.ts'

export const measureRules: readonly Rule[] = [enactedRule, ...orderedRules]

type FoundMeasure = MeasureDraft & { readonly rule: string; readonly sentence: Span }

/**
 * Finds the acts of power that the outlet itself reports, in text order; none overlap. `what` reads alone; `by` names the
 * agent where its mention is the verb's subject or follows "by", else nobody. What is negated, refused or only spoken
 * of is none: precision before recall. Never throws; linear in the text's length.
 */
export function findMeasures(
  reading: Reading,
  isTitle: (token: number) => boolean,
  entities: readonly Entity[],
  timexes: readonly Timex[],
): Measure[] {
  const { document } = reading
  const { text } = document
  const mentions = indexMentions(entities)
  return withoutOverlaps(findDrafts(reading, isTitle)).map((draft, index) => ({
    id: `m${index + 1}`,
    rule: draft.rule,
    what: withoutTimeAtEnd(text, trimSpan(text, draft.what), timexes),
    by: agentsOf(document, draft, mentions),
    when: timexNear(timexes, draft.sentence, draft.at)?.id ?? null,
    evidence: [draft.sentence],
    status: draft.status,
  }))
}

/** Shorter than this is no phrase that reads alone. */
const SHORTEST = 8

function findDrafts(reading: Reading, isTitle: (token: number) => boolean): FoundMeasure[] {
  const { document } = reading
  const { text } = document
  const isQuoted = quotedOffsets(text)
  const found: FoundMeasure[] = findEnacted(reading, isTitle).flatMap((draft) => {
    const sentence = sentenceAt(document, draft.at)
    return sentence === null ? [] : [{ ...draft, rule: enactedRule.name, sentence }]
  })
  for (const rule of orderedRules) {
    for (const match of text.matchAll(rule.pattern)) {
      const sentence = sentenceAt(document, match.index)
      if (sentence === null || isQuoted(match.index)) continue
      const draft = rule.read(match, text, sentence)
      if (draft === null || draft.what[1] - draft.what[0] < SHORTEST || draft.what[1] > sentence[1])
        continue
      found.push({ ...draft, rule: rule.name, sentence })
    }
  }
  return found
}

function withoutOverlaps(drafts: readonly FoundMeasure[]): FoundMeasure[] {
  const kept: FoundMeasure[] = []
  for (const draft of drafts.toSorted((a, b) => a.what[0] - b.what[0])) {
    const last = kept.at(-1)
    if (last === undefined || !spansOverlap(last.what, draft.what)) kept.push(draft)
  }
  return kept
}

function agentsOf(
  document: Document,
  draft: FoundMeasure,
  mentions: readonly MentionAt[],
): readonly string[] {
  const { text } = document
  if (draft.actAt !== null) {
    const index = sentenceIndexAt(document, draft.sentence[0]) ?? 0
    const before = document.sentences[index - 1] ?? null
    const subject =
      subjectOf(mentions, text, draft.sentence, draft.actAt) ??
      openingPronoun(mentions, text, draft.sentence, before, draft.actAt)
    return subject === null ? [] : [subject.id]
  }
  // A passive names its agent after "by", if at all.
  const by = / by (?:the )?/.exec(text.slice(draft.at, Math.min(draft.sentence[1], draft.at + 200)))
  if (by === null) return []
  const at = draft.at + by.index + by[0].length
  const [agent] = mentionsIn(mentions, [Math.max(draft.at, at - 4), at + 1])
  return agent === undefined ? [] : [agent.entity.id]
}
