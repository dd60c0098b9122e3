import { findStems } from './content-words.ts'
import type { Step } from './story-steps.ts'

/** How many of a story's headlines are weighed against each other. */
const MOST_TITLES = 40

/**
 * The headline that speaks for most of the others: chosen among those that outlets gave, never written.
 * Empty where no article has one.
 */
export function chooseTitle(steps: readonly Step[]): string {
  const titles = [...new Set(steps.flatMap(({ revision }) => revision.article.title?.trim() || []))]
  const weighed = titles.slice(0, MOST_TITLES).map((title) => ({ title, stems: findStems(title) }))
  const counts = new Map<string, number>()
  for (const { stems } of weighed) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  let best = ''
  let bestScore = -1
  for (const { title, stems } of weighed) {
    if (stems.size === 0) continue
    const shared = [...stems].reduce((sum, stem) => sum + (counts.get(stem) ?? 0) - 1, 0)
    const score = shared / Math.sqrt(stems.size + 2)
    if (score > bestScore) {
      best = title
      bestScore = score
    }
  }
  return best || (titles[0] ?? '')
}
