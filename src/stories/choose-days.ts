import { dayOf } from '../domain/moment.ts'
import type { DevelopingArticle } from './story-steps.ts'

/** What a day weighs for an article published on it, and for one that names it. */
const PUBLISHED_WEIGHT = 1
const NAMED_WEIGHT = 1

/**
 * The days of a story that matter most, at most `count` between two days (both inclusive), in order of time: those that
 * most articles came out on or named. Of two alike the earlier.
 */
export function chooseDays(
  articles: readonly DevelopingArticle[],
  { from, to, count }: { readonly from: string; readonly to: string; readonly count: number },
): string[] {
  const weights = new Map<string, number>()
  const weigh = (day: string, weight: number) => {
    if (day >= from && day <= to) weights.set(day, (weights.get(day) ?? 0) + weight)
  }
  for (const { published, revisions } of articles) {
    if (published !== null) weigh(dayOf(published), PUBLISHED_WEIGHT)
    const analysis = revisions.at(-1)?.analysis
    const named = analysis?.timexes.flatMap(
      ({ value }) => value?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? [],
    )
    for (const day of new Set(named)) weigh(day, NAMED_WEIGHT)
  }
  return [...weights]
    .sort(([a, weightA], [b, weightB]) => weightB - weightA || (a < b ? -1 : 1))
    .slice(0, count)
    .map(([day]) => day)
    .sort()
}
