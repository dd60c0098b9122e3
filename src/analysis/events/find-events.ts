import type { Entity, Event, EventCertainty, Timex } from '../../domain/findings.ts'
import { dayOf, type Moment } from '../../domain/moment.ts'
import { type Span, sliceSpan, trimSpan } from '../../domain/span.ts'
import { clauseSpan, predicateSpan } from '../clause-spans.ts'
import { indexMentions, type MentionAt, mentionsIn } from '../mentions.ts'
import { isDated, timexFrom, timexNear } from '../phrases.ts'
import type { Reading } from '../reading.ts'
import { dependent } from '../syntax.ts'
import { eventRules } from './event-rules.ts'
import { findEventVerbs } from './event-verb.ts'
import { verbWeight } from './event-verbs.ts'

export { eventRules }

/** A clause that tells of an event, before its people, place and day are looked up. */
type EventDraft = {
  readonly rule: string
  readonly span: Span
  readonly predicate: Span
  readonly certainty: EventCertainty
  readonly weight: number
  readonly sentence: Span
}

const RULE_OF: ReadonlyMap<string, string> = new Map(
  eventRules.map(({ clause, name }) => [clause, name]),
)

/**
 * Finds what the outlet itself tells as happening, and what its sources tell in indirect speech, in text order. `place` is
 * the id of an entity, like the participants; `value` is a day, or a wider ISO date where no day is known. `isTitle`
 * tells words of titles, whose present tense means the past. Never throws; linear in the text's length.
 */
export function findEvents(
  reading: Reading,
  isTitle: (token: number) => boolean,
  entities: readonly Entity[],
  timexes: readonly Timex[],
  published: Moment | null,
): Event[] {
  const { text } = reading.document
  const mentions = indexMentions(entities)
  return findDrafts(reading, isTitle, timexes, published).map((draft, index) => {
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
      span: trimSpan(text, draft.span),
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

function findDrafts(
  reading: Reading,
  isTitle: (token: number) => boolean,
  timexes: readonly Timex[],
  published: Moment | null,
): EventDraft[] {
  const { document, syntax } = reading
  const day = published === null ? null : dayOf(published)
  const isAhead = (verb: number) => {
    const sentence = document.sentences[reading.sentenceOf[verb] ?? 0]
    const timex = sentence && timexNear(timexes, sentence, document.ends[verb] ?? 0)
    const value = timex?.value ?? null
    return (
      day !== null && value !== null && /^\d{4}-\d\d-\d\d/.test(value) && value.slice(0, 10) >= day
    )
  }
  return findEventVerbs(reading, isTitle, isAhead).map(
    ({ token, clause, certainty, group, subject }) => {
      const particle = dependent(syntax, token, 'compound:prt')
      return {
        rule: RULE_OF.get(clause) ?? '',
        span: clauseSpan(reading, token, group, subject),
        predicate: predicateSpan(reading, token),
        certainty,
        weight: verbWeight(
          syntax.lemma(token),
          particle < 0 ? null : (reading.lower[particle] ?? null),
        ),
        sentence: document.sentences[reading.sentenceOf[token] ?? 0] ?? [0, 0],
      }
    },
  )
}

/** People and bodies; a place only as the subject: "Germany banned …". */
function takesPart({ entity, span }: MentionAt, draft: EventDraft): boolean {
  return entity.kind !== 'place' || span[0] - draft.span[0] <= 'the '.length
}

/** The dated timex in the clause; else the one that opens its sentence right before it ("On Tuesday, …"). */
function timexOf(text: string, draft: EventDraft, timexes: readonly Timex[]): Timex | null {
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
