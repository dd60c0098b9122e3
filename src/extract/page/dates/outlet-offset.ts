import type { HtmlTree } from '../../../markup/html-tree.ts'

const MINUTE_MS = 60_000
/** Clocks of no place on earth are further from UTC. */
const MAX_OFFSET_MINUTES = 14 * 60
const IN_UTC = /T.*(?:Z|[+-]00:00)$/
const OFFSET_TIME = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}:?\d{2}/g
/** Data that say so often when something was are of many articles. */
const MAX_TIMES = 400

/**
 * A time given in UTC, at the offset of its outlet where the page tells that: a time elsewhere on it is the same at an
 * offset, or is that time on the outlet's clock, whole hours away to the minute. So the outlet's day is known. `clocks`
 * are the page's other readings of the publication; what its JSON-LD holds counts only where it is the same instant.
 */
export function atOutletsOffset(
  moment: string,
  clocks: readonly string[],
  { elements }: HtmlTree,
): string {
  if (!IN_UTC.test(moment)) return moment
  const at = Date.parse(moment)
  const isSame = (other: string) => other.includes('T') && !IN_UTC.test(other) && isAt(other, at)
  const told = clocks.find(isSame)
  if (told !== undefined) return told
  for (const clock of clocks) {
    // A clock on a page shows no seconds.
    const minutes = Math.floor(Date.parse(clock) / MINUTE_MS) - Math.floor(at / MINUTE_MS)
    const isClock = /T.*Z$/.test(clock) && minutes % 60 === 0 && minutes !== 0
    if (isClock && Math.abs(minutes) <= MAX_OFFSET_MINUTES) return momentAtOffset(at, minutes)
  }
  const data = elements.filter(({ tag }) => tag === 'script').map(({ children }) => children[0])
  const [first] = data
    .flatMap((source) => (typeof source === 'string' ? (source.match(OFFSET_TIME) ?? []) : []))
    .slice(0, MAX_TIMES)
    .filter(isSame)
  return first === undefined ? moment : momentAtOffset(at, offsetMinutes(first))
}

function isAt(moment: string, at: number): boolean {
  return Math.abs(Date.parse(moment) - at) < MINUTE_MS
}

function offsetMinutes(moment: string): number {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(moment) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function momentAtOffset(at: number, minutes: number): string {
  const local = new Date(at + minutes * MINUTE_MS).toISOString().slice(0, 19)
  const twoDigits = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0')
  return `${local}${minutes < 0 ? '-' : '+'}${twoDigits(minutes / 60)}:${twoDigits(minutes % 60)}`
}
