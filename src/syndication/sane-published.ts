import { type Moment, parseMoment } from '../domain/moment.ts'

/** An outlet's clock may be wrong by its time zone and a little; a feed that is further ahead is wrong about the date. */
const MAX_AHEAD_MS = 36 * 3_600_000

/** What programs write for "no date": the zero of Unix, in any zone. */
const EPOCH_DAYS = ['1969-12-31', '1970-01-01']

/**
 * The moment, or null where no article can have it: more than 36 hours after `now` (epoch milliseconds), a program's
 * zero, or a year before there were feeds of any kind. A date in 2099 is unknown, never the order of a story.
 */
export function sanePublished(moment: Moment | null, now: number): Moment | null {
  const at = moment === null ? null : parseMoment(moment)
  if (moment === null || at === null || at > now + MAX_AHEAD_MS) return null
  if (EPOCH_DAYS.some((day) => moment.startsWith(day)) || moment < '1800') return null
  return moment
}
