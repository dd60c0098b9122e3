const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Ages at which a text is looked at again; after the first day each is twice the one before. */
const EARLY_AGES_MS = [30 * MINUTE_MS, 2 * HOUR_MS, 6 * HOUR_MS]

/** A reading that came late does not bring the next one near: it waits so long, and this share of the text's age. */
const MIN_WAIT_MS = 30 * MINUTE_MS
const MIN_WAIT_SHARE = 0.25

/**
 * When to read a page again that was read at `now` and whose text last changed at `changedAt` (epoch ms both; one to come
 * counts as now): at an age of 30 minutes, 2 and 6 hours, 1, 2, 4, 8 … days. Always later than `now`.
 */
export function nextReadAt(changedAt: number, now: number): number {
  const since = Math.min(changedAt, now)
  const ageMs = now - since
  const waitMs = Math.max(MIN_WAIT_MS, ageMs * MIN_WAIT_SHARE)
  return Math.round(Math.max(since + ageAfter(ageMs), now + waitMs))
}

function ageAfter(ageMs: number): number {
  const early = EARLY_AGES_MS.find((age) => age > ageMs)
  if (early !== undefined) return early
  let age = DAY_MS
  while (age <= ageMs) age *= 2
  return age
}
