import type { Timex } from '../../domain/findings.ts'
import { SAYING_VERBS } from '../../lexicon/en/uneventful-verbs.ts'
import { isDated } from '../phrases.ts'
import { isToInfinitive, isVerb } from '../predicates.ts'
import type { Reading } from '../reading.ts'
import { dependent } from '../syntax.ts'
import { weekOf } from '../timexes/calendar.ts'

/** A time that is not over on the outlet's day, as the clause of one word names it. */
export type DayAhead = {
  /** TIMEX3, without the hour: `2017-02-24`, `2017-W09`. */
  readonly value: string
  /** A day, a week or a month; what is due in a year or season has no day to wait for. */
  readonly isNear: boolean
  readonly isLaterThanToday: boolean
  /** Where its words end in the text. */
  readonly end: number
  /** The word before it: `by`, `until`; empty where there is none. */
  readonly preposition: string
}

/** By the token of the verb, or of the noun or adjective that "is" hangs on, in whose clause the time stands. */
export type DaysAhead = ReadonlyMap<number, DayAhead>

/** Without the outlet's day nothing can be told to lie ahead. Linear. */
export function findDaysAhead(
  reading: Reading,
  timexes: readonly Timex[],
  day: string | null,
): DaysAhead {
  const found = new Map<number, DayAhead>()
  if (day === null) return found
  const { starts, tokenCount } = reading.document
  let first = 0
  for (const timex of timexes) {
    const value = dayOrWider(timex)
    if (value === null || !isDated(timex) || !isAhead(value, day)) continue
    while (first + 1 < tokenCount && (starts[first + 1] ?? 0) <= timex.span[0]) first++
    const holder = holderOf(reading, topOf(reading, first, timex.span[1]))
    if (holder < 0) continue
    const preposition = prepositionBefore(reading, first)
    const known = found.get(holder)
    // "From Monday until 3 May": what begins is what one waits for.
    if (known !== undefined && known.preposition !== 'until') continue
    found.set(holder, {
      value,
      isNear: /^\d{4}-(?:\d\d|W\d\d)/.test(value),
      isLaterThanToday: isLater(value, day),
      end: timex.span[1],
      preposition,
    })
  }
  return found
}

/** The day of a time. */
function dayOrWider({ value }: Timex): string | null {
  return value?.replace(/T.*$/, '') ?? null
}

function isAhead(value: string, day: string): boolean {
  if (/^\d{4}-W\d\d/.test(value)) return value.slice(0, 8) >= weekOf(day)
  if (/^\d{4}(?:-\d\d){0,2}$/.test(value))
    return value >= day.slice(0, value.length) && yearsAfter(value, day) < 10
  return /^\d{4}-(?:Q\d|H\d|S[PU]|FA|WI)$/.test(value) && value.slice(0, 4) >= day.slice(0, 4)
}

function yearsAfter(value: string, day: string): number {
  return Number(value.slice(0, 4)) - Number(day.slice(0, 4))
}

function isLater(value: string, day: string): boolean {
  if (/^\d{4}-W\d\d/.test(value)) return value.slice(0, 8) > weekOf(day)
  return value > day.slice(0, value.length)
}

/** The word of the timex that hangs on a word outside it. */
function topOf({ document, syntax }: Reading, first: number, end: number): number {
  let top = first
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const head = syntax.heads[top] ?? -1
    if (head < first || (document.starts[head] ?? end) >= end) return top
    top = head
  }
  return top
}

const MOST_HOPS = 8

/** The next word up that has a clause of its own, past "a motion [to rescind it] by Friday"; -1 where none is near. */
function holderOf(reading: Reading, top: number): number {
  const { syntax } = reading
  let word = top
  for (let hops = 0; hops < MOST_HOPS && word >= 0; hops++) {
    const isPurpose = syntax.relations[word] === 'acl' && isToInfinitive(reading, word)
    const isMisread = isPurpose && isVerb(syntax, syntax.heads[word] ?? -1)
    if (isPurpose && !isMisread) {
      word = syntax.heads[word] ?? -1
      continue
    }
    if (syntax.relations[word] === 'aux') word = syntax.heads[word] ?? -1
    if (isVerb(syntax, word) || dependent(syntax, word, 'cop') >= 0) return told(reading, word, top)
    word = syntax.heads[word] ?? -1
  }
  return -1
}

/** Of "is set for [3 May], officials said" the setting, where the parse gave the day to who says so. */
function told({ syntax }: Reading, holder: number, top: number): number {
  if (holder < top || !SAYING_VERBS.has(syntax.lemma(holder).toLowerCase())) return holder
  const said = dependent(syntax, holder, 'ccomp')
  return said >= 0 && said < top ? said : holder
}

const SOFTENERS = /^(?:the|at|least|about|around|late|early|next|this|midnight|noon)$/

/** "Until at least [Wednesday]" gives `until`, "6pm on [Thursday]" what stands before the hour. */
function prepositionBefore({ lower, syntax }: Reading, first: number): string {
  let token = first - 1
  for (let hops = 0; hops < 4 && SOFTENERS.test(lower[token] ?? ''); hops++) token--
  if (lower[token] === 'on' && /^(?:CD|NN)$/.test(syntax.pennTags[token - 1] ?? '')) {
    const before = lower[token - 2] ?? ''
    if (/^(?:until|till|from|by)$/.test(before)) return before
  }
  const word = lower[token] ?? ''
  return word === 'till' ? 'until' : word
}
