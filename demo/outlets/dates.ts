import { type Moment, parseMoment } from '../../src/domain/moment.ts'

const MONTHS =
  'January February March April May June July August September October November December'.split(' ')

/** `March 6, 2025`, on the outlet's own calendar. */
export function longDay(moment: Moment): string {
  const [year = '', month = '', day = ''] = moment.slice(0, 10).split('-')
  return `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`
}

/** `3:40 p.m.`, by the outlet's own clock. */
export function clockTime(moment: Moment): string {
  const hour = Number(moment.slice(11, 13))
  return `${hour % 12 || 12}:${moment.slice(14, 16)} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** `Thu, 06 Mar 2025 17:40:00 GMT`: for feeds and for HTTP. */
export function httpDate(moment: Moment): string {
  return dateOf(moment).toUTCString()
}

/** `2025-03-06T17:40:00Z`, as a system that keeps UTC alone gives it. */
export function utcMoment(moment: Moment): string {
  return dateOf(moment).toISOString().replace('.000Z', 'Z')
}

/** `Thu, 06 Mar 2025 15:40:00 PST`: local time with a named zone, as older systems write it. */
export function namedZoneDate(moment: Moment): string {
  const wallClock = dateOf(`${moment.slice(0, 19)}Z`)
    .toUTCString()
    .replace(' GMT', '')
  return `${wallClock} ${zoneName(moment)}`
}

/** The zones of RFC 822 by their offsets; of two with one offset, either is right. */
const ZONES = new Map([
  ['-08:00', 'PST'],
  ['-07:00', 'PDT'],
  ['-06:00', 'CST'],
  ['-05:00', 'EST'],
  ['-04:00', 'EDT'],
  ['+00:00', 'GMT'],
  ['Z', 'GMT'],
])

/** `PST`, or `+0100` where the offset has no name that every reader of feeds knows. */
export function zoneName(moment: Moment): string {
  const offset = moment.slice(19)
  return ZONES.get(offset) ?? offset.replace(':', '')
}

function dateOf(moment: Moment): Date {
  const at = parseMoment(moment)
  if (at === null) throw new RangeError(`not a moment: ${moment}`)
  return new Date(at)
}
