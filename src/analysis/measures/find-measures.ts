import type { Entity, Measure, Timex } from '../../domain/findings.ts'
import { dayOf, type Moment } from '../../domain/moment.ts'
import { type Span, spansOverlap, trimSpan } from '../../domain/span.ts'
import { firstOfGroup, spanOf } from '../clause-spans.ts'
import { findHeadlines } from '../headlines.ts'
import { indexMentions, type MentionAt, mentionsIn, openingPronoun } from '../mentions.ts'
import { timexFrom, timexNear, withoutMarks, withoutTimeAtEnd } from '../phrases.ts'
import { isPlain, type Reading } from '../reading.ts'
import { measureRules } from './acts.ts'
import type { MeasureDraft } from './measure-rule.ts'

export { measureRules }

type FoundMeasure = MeasureDraft & { readonly rule: string; readonly sentence: Span }

/**
 * Finds the acts of power that the text tells, in text order; none overlap. `what` reads alone; `by` names those whose
 * mention is the verb's subject or follows "by", else nobody. What is negated, refused or only spoken of is none:
 * precision before recall. Never throws; linear in the text's length.
 */
export function findMeasures(
  reading: Reading,
  entities: readonly Entity[],
  timexes: readonly Timex[],
  published: Moment | null,
): Measure[] {
  const { text, starts } = reading.document
  const day = published === null ? null : dayOf(published)
  const mentions = indexMentions(entities)
  return withoutOverlaps(findDrafts(reading)).map((draft, index) => ({
    id: `m${index + 1}`,
    rule: draft.rule,
    what: withoutTimeAtEnd(text, trimSpan(text, withoutMarks(text, draft.what)), timexes),
    by: agentsOf(reading, draft, mentions),
    when: timexNear(timexes, draft.sentence, starts[draft.token] ?? 0)?.id ?? null,
    evidence: [draft.sentence],
    status: fromLater(text, draft, timexes, day) ? 'announced' : draft.status,
  }))
}

/** "Banned dogs between 1 November and 31 March", in August: what binds from a later day is announced. */
function fromLater(
  text: string,
  draft: FoundMeasure,
  timexes: readonly Timex[],
  day: string | null,
): boolean {
  if (day === null || (draft.status !== 'in-force' && draft.status !== 'done')) return false
  const { sentence, what } = draft
  const from = timexFrom(timexes, what[0], ({ span, value }) => {
    if (span[0] >= sentence[1]) return true
    const before = text.slice(Math.max(sentence[0], span[0] - 24), span[0])
    return (
      FROM.test(before) &&
      value !== null &&
      /^\d{4}-\d\d-\d\d/.test(value) &&
      value.slice(0, 10) > day
    )
  })
  return from !== null && from.span[0] < sentence[1]
}

const FROM =
  /\b(?:from|between|starting|beginning|effective)(?: on)?(?: midnight on| noon on| next)? $/

function findDrafts(reading: Reading): FoundMeasure[] {
  const { document, sentenceOf } = reading
  const headlines = findHeadlines(reading)
  const found: FoundMeasure[] = []
  for (let token = 0; token < document.tokenCount; token++) {
    const sentence = document.sentences[sentenceOf[token] ?? 0]
    // What sources say word by word, statements tell.
    if (sentence === undefined || !isPlain(reading, token)) continue
    for (const rule of measureRules) {
      const draft = rule.read(reading, token, headlines)
      if (draft === null) continue
      found.push({ ...draft, rule: rule.name, sentence })
      break
    }
  }
  return found
}

/** Of two that overlap the one that is told first. */
function withoutOverlaps(drafts: readonly FoundMeasure[]): FoundMeasure[] {
  const kept: FoundMeasure[] = []
  for (const draft of drafts.toSorted((a, b) => a.what[0] - b.what[0])) {
    const last = kept.at(-1)
    if (last === undefined || !spansOverlap(last.what, draft.what)) kept.push(draft)
  }
  return kept
}

/** Those whose mention holds the head of the phrase that names the agent. */
function agentsOf(
  reading: Reading,
  draft: FoundMeasure,
  mentions: readonly MentionAt[],
): readonly string[] {
  const ids = draft.agents.flatMap((head) => {
    const { phraseStarts } = reading.syntax
    const at = spanOf(reading, head, head + 1)
    const phrase = spanOf(reading, phraseStarts[head] ?? head, head + 1)
    return mentionsIn(mentions, phrase)
      .filter(({ span }) => spansOverlap(span, at))
      .map(({ entity }) => entity.id)
  })
  return ids.length > 0 ? [...new Set(ids)] : openingAgent(reading, draft, mentions)
}

/** "He" or "She" that opens a sentence, where the one before tells who that is. */
function openingAgent(
  { document, sentenceOf, syntax }: Reading,
  { agents, sentence, token }: FoundMeasure,
  mentions: readonly MentionAt[],
): readonly string[] {
  const [head] = agents
  if (head === undefined || document.starts[head] !== sentence[0]) return []
  const before = document.sentences[(sentenceOf[token] ?? 0) - 1] ?? null
  const verbAt = document.starts[firstOfGroup(syntax, syntax.heads[head] ?? token)] ?? sentence[1]
  const who = openingPronoun(mentions, document.text, sentence, before, verbAt)
  return who === null ? [] : [who.id]
}
