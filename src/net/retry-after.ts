import { parseMoment } from '../domain/moment.ts'
import { parseFeedDate } from '../syndication/feed-date.ts'

/** Milliseconds from `now` (epoch) that a `Retry-After` header asks for, as seconds or a date; null where it is neither. */
export function parseRetryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value.trim())) return Number(value) * 1000
  const moment = parseFeedDate(value)
  const at = moment === null ? null : parseMoment(moment)
  return at === null ? null : Math.max(0, at - now)
}
