import { MONTHS } from '../../lexicon/en/months.ts'
import { type DayOrder, parseDate } from '../parse-date.ts'
import type { LineRule } from './line-rule.ts'

const MAX_LENGTH = 160
const MAX_CLOCK = 60
const CLOCK = /(?<![\d.:])(?:[01]?\d|2[0-3])(?:[:.h][0-5]\d(?!\d)|\s*[ap]\.?m\b)/i
const UPDATED =
  /\b(?:(?:last )?(?:updated|modified|edited|revised)|last update|aktualisiert|geändert|(?:letzte )?änderung|stand|mise? à jour|actualizado|aggiornato)\b:?/i
const PUBLISHED =
  /\b(?:(?:first |originally )?(?:published|posted|created)|veröffentlicht|erschienen|erstellt|publié|publicado)\b:?/i
/** What may stand beside a date in a line that says nothing else. */
const FILLER = new RegExp(
  String.raw`\b(?:first|originally|last|updated?|modified|edited|revised|published|posted|created|on|at|by|date|time|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun(?:day)?|day|${[...MONTHS.keys()].join('|')}|\p{L}{3,9}day|uhr|vom|am|pm|a\.m|p\.m|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|ago|min|read|gmt|utc|aktualisiert|stand|veröffentlicht|yesterday|today|et|est|edt|ct|cst|cdt|mt|mst|mdt|pt|pst|pdt|bst|cet|cest|ist|hkt)\b`,
  'giu',
)

/**
 * A line that gives nothing but the time of publication or of the last change: "Published 4:05 PM EST, Thu February 23,
 * 2017", "Updated 2 hours ago". A bare date counts as publication.
 */
export const timeLine: LineRule = {
  name: 'extract/time-line',
  place: 'edges',
  read(line) {
    if (line.length > MAX_LENGTH || !/\d|\byesterday|\btoday/i.test(line)) return null
    const words = besideTimes(line)
    const hasDate = parseDate(line) !== null
    const isLabelled = UPDATED.test(line) || PUBLISHED.test(line)
    const isDistance = /\d+\s+(?:min(?:ute)?|h(?:ou)?r|day|week|month)s?\s+ago\b/i.test(line)
    if (words.length > 0 && !(hasDate && words.length <= 8)) return null
    if (!hasDate && !isLabelled && !isDistance && !/^\d+ min(?:ute)?s? read$/i.test(line))
      return null
    return readTimes(line)
  },
  examples: [
    {
      line: 'Published 4:05 PM EST, Thu February 23, 2017',
      reads: { published: '2017-02-23T16:05:00-05:00' },
    },
    {
      line: 'Published: 3 March 2017 | Updated: 4 March 2017 09:15 GMT',
      reads: { published: '2017-03-03', updated: '2017-03-04T09:15:00Z' },
    },
    { line: 'March 3, 2017', reads: { published: '2017-03-03' } },
    { line: 'Last modified on Fri 3 Mar 2017', reads: { updated: '2017-03-03' } },
    { line: 'Updated 2 hours ago', reads: {} },
    { line: '4 min read', reads: {} },
    { line: 'The bridge was closed on March 3, 2017.', reads: null },
    { line: 'On May 4', reads: null },
    { line: '2016', reads: null },
  ],
}

/** Whether a line gives a time of day, with or without its day, and says nothing else. */
export function isClock(line: string): boolean {
  return line.length <= MAX_CLOCK && CLOCK.test(line) && besideTimes(line) === ''
}

/** The letters of a line that belong to no time. */
function besideTimes(line: string): string {
  return line.replace(FILLER, ' ').replace(/[\d\s\p{P}|+]/gu, '')
}

/** The line's dates, each under the label before it; one without a label is that of publication. */
export function readTimes(
  line: string,
  order: DayOrder = null,
): { published?: string; updated?: string } {
  const updatedAt = UPDATED.exec(line)?.index ?? -1
  const publishedAt = PUBLISHED.exec(line)?.index ?? -1
  const dateIn = (start: number, end?: number) => parseDate(line.slice(start, end), order)
  if (updatedAt < 0) return pick('published', dateIn(0))
  if (publishedAt < 0) {
    const before = dateIn(0, updatedAt)
    const after = dateIn(updatedAt)
    return after === null
      ? pick('updated', before)
      : { ...pick('published', before), updated: after }
  }
  const [first, second] = [Math.min(updatedAt, publishedAt), Math.max(updatedAt, publishedAt)]
  return publishedAt === first
    ? { ...pick('published', dateIn(first, second)), ...pick('updated', dateIn(second)) }
    : { ...pick('updated', dateIn(first, second)), ...pick('published', dateIn(second)) }
}

function pick(
  key: 'published' | 'updated',
  moment: string | null,
): { published?: string; updated?: string } {
  return moment === null ? {} : { [key]: moment }
}
