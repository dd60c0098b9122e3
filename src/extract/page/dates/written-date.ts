import type { Moment } from '../../../domain/moment.ts'
import { readTimes } from '../../lines/time-line.ts'
import { endsSentence } from '../../prose.ts'
import type { PageSource } from '../page-source.ts'

const PUBLISHED_WORDS =
  /^(?:first |originally )?(?:published|posted|released|veröffentlich(?:t|ung)|erschienen|erstellt|publiée?|publicado|pubblicato|datum|date|submitted|eingestellt|vom|pressemitteilung|this (?:article|story) is from)\b/i
/** "… was posted on 3 May 2031 at 11:03 pm", "Letzte Änderung: … Erschienen am: …": how the article came to stand here. */
const POSTED =
  /\b(?:erschienen|veröffentlicht|published|posted)(?: am| on)?:|\b(?:was|wurde)\s+(?:(?:am|on)\s+.{6,40}\s)?(?:posted|published|gepostet|veröffentlicht)\b/i
const MAX_LINE_LENGTH = 110
/** A sentence of this length or more says something of its own. */
const MIN_SENTENCE_LENGTH = 45
/** "(21. November 2022) …", "Northport, 3 March 2017 – …" */
const DATED_OPENING =
  /^(?:\p{Lu}[\p{L} /-]{2,30}[,(]\s*\(?|\()?\d{1,2}[. ][^–—:|)]{5,30}?(?:[–—:|)]|\s-\s)/u
const MAX_OPENING = 60
/** The lines about the headline, those right behind it first. */
const LINES_AFTER = [6, 25] as const
const LINES_BEFORE = 5

/**
 * The date in a short line near the article's beginning or at the opening of a longer one, else in a line anywhere that
 * says it is the day of publication; null without one.
 */
export function findWrittenDate({ measures, start, dayOrder }: PageSource): Moment | null {
  const lines = measures.lines.map(({ text }) => text)
  const first = measures.lines.findIndex(({ index }) => index > start)
  const read = (line: string) => {
    const saysOtherThings = endsSentence(line) && line.length >= MIN_SENTENCE_LENGTH
    if (line.length > MAX_LINE_LENGTH || (saysOtherThings && !isSaid(line))) return null
    return readTimes(line, dayOrder).published ?? null
  }
  const near = first < 0 ? [] : linesAbout(lines, first)
  return firstRead(near.map(openingOf), read) ?? firstRead(lines.filter(isSaid), read)
}

function linesAbout(lines: readonly string[], first: number): string[] {
  const [close, far] = LINES_AFTER
  return [
    ...lines.slice(first, first + close),
    ...lines.slice(Math.max(first - LINES_BEFORE, 0), first),
    ...lines.slice(first + close, first + far),
  ]
}

function isSaid(line: string): boolean {
  return PUBLISHED_WORDS.test(line) || POSTED.test(line)
}

function openingOf(line: string): string {
  const isOpened = DATED_OPENING.test(line) || PUBLISHED_WORDS.test(line)
  return isOpened ? line.slice(0, MAX_OPENING) : line
}

function firstRead(lines: readonly string[], read: (line: string) => Moment | null): Moment | null {
  for (const line of lines) {
    const moment = read(line)
    if (moment !== null) return moment
  }
  return null
}
