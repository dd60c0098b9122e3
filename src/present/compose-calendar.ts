import { daysOfTimex } from './timex-days.ts'

/** Something open that has a day. `due`: a TIMEX3 value. */
export type DatedThread = {
  readonly id: string
  readonly summary: string
  readonly sentence: string
  readonly due: string
  readonly address: string
  readonly storyTitle: string
}

const LONGEST_LINE_BYTES = 75

/**
 * The threads as a calendar, whole days each, for what outlets give is a day and seldom an hour with its zone. A thread
 * due in no day, week, or month (`2017-SU`, `PAST_REF`) is left out. `now`: an instant, ISO 8601 in UTC.
 * @source RFC 5545: lines 3.1, text 3.3.11, VEVENT 3.6.1
 */
export function composeCalendar(threads: readonly DatedThread[], now: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Writethru//Open threads//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Writethru',
    ...threads.flatMap((thread) => eventOf(thread, now)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function eventOf(thread: DatedThread, now: string): string[] {
  const days = daysOfTimex(thread.due)
  if (days === null) return []
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(thread.id)}@writethru`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART;VALUE=DATE:${days.from.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${days.before.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(thread.summary)}`,
    `DESCRIPTION:${escapeText(`${thread.sentence}\n\n${thread.storyTitle}`)}`,
    `URL:${thread.address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

function stamp(instant: string): string {
  return instant.replace(/[-:]|\.\d+/g, '')
}

/** Everything but line ends that is a control character is left out: no calendar may hold one. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** At most 75 bytes a line, the space that marks a continuation counted; no character is cut in two. */
function foldLine(line: string): string {
  const folded: string[] = []
  let current = ''
  let byteCount = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (byteCount + size > LONGEST_LINE_BYTES) {
      folded.push(current)
      current = ' '
      byteCount = 1
    }
    current += character
    byteCount += size
  }
  return [...folded, current].join('\r\n')
}
