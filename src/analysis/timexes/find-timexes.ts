import type { Timex } from '../../domain/findings.ts'
import { dayOf, type Moment } from '../../domain/moment.ts'
import type { Document } from '../../language/document.ts'
import { sentenceIndexAt } from '../sentences.ts'
import { tenseAt } from '../tense.ts'
import { addDays } from './calendar.ts'
import { calendarDateRules } from './calendar-dates.ts'
import { clockTimeRules } from './clock-times.ts'
import { dayRules } from './days.ts'
import { durationRules } from './durations.ts'
import { periodRules } from './periods.ts'
import { dropOverlaps, type FoundDraft, mergeClocks } from './refine.ts'
import { type Grounds, type Resolution, resolveReading } from './resolve.ts'
import type { TimexRule } from './timex-rule.ts'
import { vagueTimeRules } from './vague-times.ts'
import { yearRules } from './years.ts'

export const timexRules: readonly TimexRule[] = [
  ...calendarDateRules,
  ...dayRules,
  ...yearRules,
  ...periodRules,
  ...durationRules,
  ...clockTimeRules,
  ...vagueTimeRules,
]

/**
 * Finds every expression of time of one text, in text order; none overlap.
 * `published` is the outlet's moment: weekdays and "last month" are counted from its day. Where it is null they have no
 * value, and neither has what the words leave open. `known`: the words alone give the value; `implied`: the day of
 * publication, the tense or a timex before gave it. Never throws; linear in the text's length.
 * @source TIMEX3 (TimeML 1.2.1); chrono's parsers and refiners; HeidelTime's news strategy
 */
export function findTimexes(document: Document, published: Moment | null): Timex[] {
  const drafts = mergeClocks(dropOverlaps(findDrafts(document.text)), document.text)
  const timexes: Timex[] = []
  let reportedQuarter: string | null = null
  for (const [index, draft] of drafts.entries()) {
    const grounds: Grounds = {
      day: published === null ? null : dayOf(published),
      hour: published !== null && published.length > 10 ? published.slice(0, 13) : null,
      reportedQuarter,
      tense: () => tenseAt(document, draft.span[0]),
      anchor: () => anchorOf(document, draft, timexes),
    }
    const resolution =
      draft.reading.kind === 'clock'
        ? dayBeside(document.text, draft, timexes.at(-1), drafts[index + 1], grounds)
        : resolveReading(draft.reading, grounds)
    const value = resolution === null ? null : withTime(resolution.value, draft.time, grounds)
    if (draft.rule === 'timexes/quarter' && value !== null) reportedQuarter = value
    timexes.push({
      id: `t${timexes.length + 1}`,
      rule: draft.rule,
      span: draft.span,
      type: draft.type,
      value,
      certainty: value === null ? 'unknown' : resolution?.isKnown === true ? 'known' : 'implied',
    })
  }
  return timexes
}

function findDrafts(text: string): FoundDraft[] {
  const found: FoundDraft[] = []
  const lower = text.toLowerCase()
  for (const rule of timexRules) {
    if (rule.hints !== undefined && !rule.hints.some((hint) => lower.includes(hint))) continue
    for (const match of text.matchAll(rule.pattern)) {
      for (const draft of rule.read(match, text)) found.push({ ...draft, rule: rule.name })
    }
  }
  return found
}

/** Midnight alone ends the day where it lies ahead, and opened it where it is past: "takes effect at midnight". */
function withTime(value: string, time: string | null, { day, tense }: Grounds): string {
  if (time === null) return value
  if (time !== MIDNIGHT || value !== day) return `${value}${time}`
  return tense() === 'past' ? `${value}T00:00` : `${addDays(value, 1)}T00:00`
}

const MIDNIGHT = 'T24:00'

/** How many sentences, and timexes, back a date still tells when "a day earlier" was. */
const ANCHOR_REACH = 2
const ANCHOR_TIMEXES = 12

/** The nearest dated timex before, in the same sentence or the two before it. */
function anchorOf(document: Document, draft: FoundDraft, before: readonly Timex[]): string | null {
  const sentence = sentenceIndexAt(document, draft.span[0])
  if (sentence === null) return null
  const oldest = Math.max(0, before.length - ANCHOR_TIMEXES)
  for (let index = before.length - 1; index >= oldest; index--) {
    const timex = before[index]
    if (timex === undefined) return null
    const anchorSentence = sentenceIndexAt(document, timex.span[0])
    if (anchorSentence === null || sentence - anchorSentence > ANCHOR_REACH) return null
    if (timex.type !== 'DURATION' && timex.value !== null && /^\d{4}/.test(timex.value))
      return timex.value
  }
  return null
}

const BESIDE = /^,? (?:on |at )?$/

/** The day of an hour: the one that stands beside it ("3 p.m. on Friday"), else the day that the text is at. */
function dayBeside(
  text: string,
  draft: FoundDraft,
  last: Timex | undefined,
  next: FoundDraft | undefined,
  grounds: Grounds,
): Resolution | null {
  if (
    last !== undefined &&
    last.value !== null &&
    BESIDE.test(text.slice(last.span[1], draft.span[0]))
  ) {
    return dayIn(last.value)
  }
  if (next !== undefined && BESIDE.test(text.slice(draft.span[1], next.span[0]))) {
    return dayIn(resolveReading(next.reading, grounds)?.value ?? null)
  }
  return dayIn(grounds.anchor()) ?? dayIn(grounds.day)
}

function dayIn(value: string | null): Resolution | null {
  const day = value === null ? undefined : /^\d{4}-\d\d-\d\d/.exec(value)?.[0]
  return day === undefined ? null : { value: day, isKnown: false }
}
