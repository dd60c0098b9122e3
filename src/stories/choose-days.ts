import { dayOf, momentOf, parseMoment } from '../domain/moment.ts'
import type { DevelopingArticle } from './story-steps.ts'

/** What a day weighs for an article published on it, for one that names it, and for all that one says happened on it. */
const PUBLISHED_WEIGHT = 1
const NAMED_WEIGHT = 1
const HAPPENED_WEIGHT = 1.5
/** A day goes on being told on the next: so much of its weight is taken from that of the day after. */
const TOLD_AGAIN = 0.4
const DAY_MS = 86_400_000

/**
 * The days of a story that matter most, at most `count` between two days (both inclusive), in order of time: those that
 * most articles came out on, named or told events of, more than on the day before. Of two alike the earlier.
 */
export function chooseDays(
  articles: readonly DevelopingArticle[],
  { from, to, count }: { readonly from: string; readonly to: string; readonly count: number },
): string[] {
  const weights = weighDays(articles)
  const worthOf = (day: string, weight: number) => {
    return weight - TOLD_AGAIN * (weights.get(dayBefore(day) ?? '') ?? 0)
  }
  return [...weights]
    .filter(([day]) => day >= from && day <= to)
    .map(([day, weight]) => ({ day, worth: worthOf(day, weight) }))
    .sort((a, b) => b.worth - a.worth || (a.day < b.day ? -1 : 1))
    .slice(0, count)
    .map(({ day }) => day)
    .sort()
}

function weighDays(articles: readonly DevelopingArticle[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const weigh = (day: string, weight: number) => {
    weights.set(day, (weights.get(day) ?? 0) + weight)
  }
  for (const { published, revisions } of articles) {
    if (published !== null) weigh(dayOf(published), PUBLISHED_WEIGHT)
    const { timexes = [], events = [] } = revisions.at(-1)?.analysis ?? {}
    for (const day of new Set(timexes.flatMap(({ value }) => wholeDayOf(value)))) {
      weigh(day, NAMED_WEIGHT)
    }
    for (const { certainty, value, weight } of events) {
      for (const day of certainty === 'happened' ? wholeDayOf(value) : []) {
        weigh(day, HAPPENED_WEIGHT * weight)
      }
    }
  }
  return weights
}

function wholeDayOf(value: string | null): string[] {
  const day = value?.match(/^\d{4}-\d\d-\d\d/)?.[0]
  return day === undefined ? [] : [day]
}

/** Null for a day that no calendar has. */
function dayBefore(day: string): string | null {
  const at = parseMoment(day)
  return at === null ? null : dayOf(momentOf(at - DAY_MS))
}
