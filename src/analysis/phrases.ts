import type { Timex } from '../domain/findings.ts'
import { type Span, trimSpan } from '../domain/span.ts'

/** How far back a clause is looked for, in UTF-16 units. */
const LONGEST = 260

/** The span without a day at its end ("a curfew on Tuesday night"): when it was is told by itself. */
export function withoutTimeAtEnd(text: string, span: Span, timexes: readonly Timex[]): Span {
  const timex = timexFrom(timexes, span[0], (candidate) => candidate.span[1] >= span[1])
  if (
    timex === null ||
    timex.span[1] !== span[1] ||
    timex.type === 'DURATION' ||
    timex.type === 'SET'
  )
    return span
  const head = text.slice(span[0], timex.span[0])
  const kept = head.replace(/(?:^|\s+)(?:on|late on|early on|in|at|late|early|earlier|,)?\s*$/i, '')
  if (
    /\b(?:until|from|by|before|after|since|of|for|to|through|during|as)$/.test(kept) ||
    kept.length < 3
  )
    return span
  return trimSpan(text, [span[0], span[0] + kept.length])
}

/** A phrase that the parse starts with a comma starts behind it. */
export function withoutMarks(text: string, [start, end]: Span): Span {
  const marks = /^[\s,;:–—-]+/.exec(text.slice(start, Math.min(end, start + 8)))?.[0].length ?? 0
  return [Math.min(start + marks, end), end]
}

/** The first timex from `offset` on that fits; binary search for the first, then onward. */
export function timexFrom(
  timexes: readonly Timex[],
  offset: number,
  fits: (timex: Timex) => boolean,
): Timex | null {
  let low = 0
  let high = timexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timexes[middle]?.span[1] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  for (let index = low; index < timexes.length && index < low + 40; index++) {
    const timex = timexes[index]
    if (timex !== undefined && fits(timex)) return timex
  }
  return null
}

/** The dated timex of a sentence that stands nearest to `offset`; null where the sentence names no day. */
export function timexNear(timexes: readonly Timex[], sentence: Span, offset: number): Timex | null {
  let nearest: Timex | null = null
  let distance = Number.POSITIVE_INFINITY
  timexFrom(timexes, sentence[0], (timex) => {
    if (timex.span[0] >= sentence[1]) return true
    const away = timex.span[0] > offset ? timex.span[0] - offset : offset - timex.span[1]
    if (isDated(timex) && away < distance) {
      nearest = timex
      distance = away
    }
    return false
  })
  return nearest
}

/** A day, week, month or year: not a length of time, nor "now". */
export function isDated(timex: Timex): boolean {
  return (timex.type === 'DATE' || timex.type === 'TIME') && !/_REF$/.test(timex.value ?? '')
}

const CLAUSE_OPENERS =
  /(?:[;:—–] |, (?:and|but|while|whereas|although|though|because|as|so) | (?:said|says|added|announced|told \w+|warned|reported|confirmed|noted|stressed|estimated|stated|indicated|claimed|alleged|believes?|thinks?|testified|argued|insisted)(?: (?:on )?\w+day)?(?:, (?=\w+ing that))? (?:that )?(?=[A-Za-z"“]))/g
const LEADING =
  /^(?:["“']|(?:But|And|Yet|So|Meanwhile|However|Still|Now|Separately|Also|Earlier|Later),? (?=[A-Za-z]))+/

/** Where the clause that holds `at` starts: its subject's first word. */
export function clauseStart(text: string, sentence: Span, at: number): number {
  const from = Math.max(sentence[0], at - LONGEST)
  const before = text.slice(from, at)
  let start = from
  for (const match of before.matchAll(CLAUSE_OPENERS)) start = from + match.index + match[0].length
  return start + (LEADING.exec(text.slice(start, start + 24))?.[0].length ?? 0)
}
