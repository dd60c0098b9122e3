import type {
  Entity,
  Event,
  EventCertainty,
  Measure,
  Thread,
  Timex,
} from '../../domain/findings.ts'
import { type Span, sliceSpan, spansOverlap, trimSpan } from '../../domain/span.ts'
import { EVENT_FIELDS } from '../../lexicon/en/event-verbs.ts'
import { clauseOf } from '../clause-spans.ts'
import { findHeadlines } from '../headlines.ts'
import { indexMentions, type MentionAt, mentionsIn } from '../mentions.ts'
import { isDated, timexFrom, withoutMarks } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import type { EventDraft } from './event-rule.ts'
import { eventRules } from './event-rules.ts'
import { toldVerbAt } from './main-clauses.ts'

export { eventRules }

type FoundEvent = EventDraft & { readonly rule: string; readonly sentence: Span }

const OTHER_FIELD = { field: 'other', weight: 0.35 } as const

/** By lemma; the first field that names a verb keeps it. */
const FIELD_OF: ReadonlyMap<string, { readonly field: string; readonly weight: number }> = new Map(
  EVENT_FIELDS.flatMap(({ field, weight, verbs }) =>
    verbs.split(' ').map((verb) => [verb.replace('_', ' '), { field, weight }] as const),
  ).toReversed(),
)

const RULE_OF: ReadonlyMap<string, string> = new Map(
  eventRules.map(({ field, name }) => [field, name]),
)

/**
 * Finds what the text tells as happening, expected, possible or denied: main verbs of sentences and of what is said outside
 * quotation marks, in text order. A measure that is only floated, proposed or threatened is none. `place` is the id of
 * an entity, like the participants; `value` is a day, or a wider ISO date where no day is known. Never throws; linear in
 * the text's length.
 */
export function findEvents(
  reading: Reading,
  entities: readonly Entity[],
  timexes: readonly Timex[],
  measures: readonly Measure[],
  threads: readonly Thread[],
): Event[] {
  const { text } = reading.document
  const mentions = indexMentions(entities)
  const open = [
    ...measures.filter(({ status }) => OPEN_STATUSES.has(status)).map(({ what }) => what),
    ...threads.filter(({ kind }) => OPEN_KINDS.has(kind)).map(({ about }) => about),
  ]
  return findDrafts(reading)
    .filter(({ predicate }) => !open.some((span) => spansOverlap(span, predicate)))
    .map((draft, index) => {
      const timex = timexOf(text, draft, timexes)
      const value = timex === null ? null : dateIn(timex.value)
      const inside = mentionsIn(mentions, draft.span)
      const participants = [
        ...new Set(
          inside.filter((mention) => takesPart(mention, draft)).map(({ entity }) => entity.id),
        ),
      ]
      return {
        id: `v${index + 1}`,
        rule: draft.rule,
        span: trimSpan(text, withoutMarks(text, draft.span)),
        predicate: draft.predicate,
        participants,
        place: placeOf(text, draft, inside),
        when: timex?.id ?? null,
        value,
        certainty: draft.certainty,
        weight: weightOf(draft, value !== null, participants.length > 0),
      }
    })
}

const OPEN_STATUSES: ReadonlySet<Measure['status']> = new Set(['floated', 'proposed', 'threatened'])

const OPEN_KINDS: ReadonlySet<Thread['kind']> = new Set(['unanswered', 'unconfirmed'])

function findDrafts(reading: Reading): FoundEvent[] {
  const { document, sentenceOf } = reading
  const headlines = findHeadlines(reading)
  const found: FoundEvent[] = []
  for (let token = 0; token < document.tokenCount; token++) {
    const told = toldVerbAt(reading, token, headlines)
    const sentence = document.sentences[sentenceOf[token] ?? 0]
    if (told === null || sentence === undefined) continue
    const { field, weight } = FIELD_OF.get(told.predicate.lemma) ?? OTHER_FIELD
    found.push({
      rule: RULE_OF.get(field) ?? '',
      span: told.clause ?? clauseOf(reading, token),
      predicate: [document.starts[token] ?? 0, document.ends[token] ?? 0],
      certainty: told.certainty,
      weight,
      sentence,
    })
  }
  return found
}

/** People and bodies; a place only as the subject: "Germany banned …". */
function takesPart({ entity, span }: MentionAt, draft: EventDraft): boolean {
  return entity.kind !== 'place' || span[0] - draft.span[0] <= 'the '.length
}

/** The dated timex in the clause; else the one that opens its sentence right before it ("On Tuesday, …"). */
function timexOf(text: string, draft: FoundEvent, timexes: readonly Timex[]): Timex | null {
  const inside = timexFrom(timexes, draft.span[0], (timex) => tellsWhen(text, timex, draft))
  if (inside !== null && inside.span[0] < ownEnd(text, draft)) return inside
  if (!OPENING_TIME.test(text.slice(draft.sentence[0], draft.span[0]))) return null
  const opening = timexFrom(timexes, draft.sentence[0], (timex) => tellsWhen(text, timex, draft))
  return opening !== null && opening.span[1] <= draft.span[0] ? opening : null
}

const OPENING_TIME =
  /^["“]?(?:On|In|At|By|Late|Early|Earlier|Last|This|Today|Yesterday|Tomorrow|Next|During)\b[^,]{0,40},? $/

/** A bound of the time ("since 2008"), or a day to come of what has happened ("declared tomorrow …"), is not its time. */
function tellsWhen(text: string, timex: Timex, draft: EventDraft): boolean {
  if (!isDated(timex)) return false
  const before = text.slice(Math.max(0, timex.span[0] - 10), timex.span[0])
  if (/\b(?:since|until|till|before|after|from|through)(?: the)? $/i.test(before)) return false
  return (
    draft.certainty !== 'happened' || !/\b(?:tomorrow|next)\b/i.test(sliceSpan(text, timex.span))
  )
}

/** Behind "that" and "which" another clause has days of its own: "reported on Monday that the 1997 car …". */
function ownEnd(text: string, draft: EventDraft): number {
  const other = text
    .slice(draft.predicate[1], draft.span[1])
    .search(/ (?:that|which|who|where|whose) /)
  return other < 0 ? draft.span[1] : draft.predicate[1] + other
}

/** `2017-02-22TNI` is a day; `2008` is a year; a week is no date. */
function dateIn(value: string | null): string | null {
  return value === null ? null : (/^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/.exec(value)?.[0] ?? null)
}

const IN_PLACE =
  /\b(?:in|at|near|outside|on|over|off|across|from|to)(?: the| central| northern| southern| eastern| western| downtown)* $/

function placeOf(text: string, draft: EventDraft, inside: readonly MentionAt[]): string | null {
  const place = inside.find(
    ({ entity, span }) =>
      entity.kind === 'place' &&
      span[0] > draft.predicate[1] &&
      IN_PLACE.test(text.slice(Math.max(draft.predicate[1], span[0] - 24), span[0])),
  )
  return place?.entity.id ?? null
}

const CERTAINTY_WEIGHTS: Readonly<Record<EventCertainty, number>> = {
  happened: 1,
  expected: 0.8,
  possible: 0.5,
  denied: 0.5,
}

/** A dated event and one whose people are known weigh a little more: a timeline can place and a reader recognise them. */
function weightOf(draft: EventDraft, isOnDay: boolean, hasParticipants: boolean): number {
  const known = (isOnDay ? 0.1 : 0) + (hasParticipants ? 0.05 : 0)
  return (
    Math.round(Math.min(1, draft.weight + known) * CERTAINTY_WEIGHTS[draft.certainty] * 100) / 100
  )
}
