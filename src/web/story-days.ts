import { html } from 'hono/html'
import type { Development } from '../domain/story.ts'
import { inZone } from '../present/zones.ts'
import type { Html } from './html.ts'
import { storyPath } from './links.ts'
import type { Visit } from './visit.ts'

/** As many days as fit in two lines; a date field leads to every other. */
const MOST_DAYS = 14
const HEIGHT = 28

/** The latest days on which something was new, how much on each as a bar, each leading to the story as it stood at its end. */
export function storyDays(
  { slug, developments }: { readonly slug: string; readonly developments: readonly Development[] },
  asOf: string | null,
  visit: Visit,
): Html {
  const { story, days: inWords } = visit.messages
  const days = countByDay(developments, visit).slice(-MOST_DAYS)
  if (days.length < 2) return html``
  const most = Math.max(...days.map(([, count]) => count))
  return html`<nav class="days" aria-label="${story.daysLabel}"><ol>${days.map(
    ([day, count]) =>
      html`<li><a class="day-bar" href="${storyPath(slug)}?as-of=${day}"${day === asOf ? html` aria-current="date"` : ''}>${bar(count / most)}<span>${inWords.day(day, visit.now)}</span> <span class="unseen">${story.newOnDay(count)}</span></a></li>`,
  )}</ol></nav>`
}

/** Days (`YYYY-MM-DD`) by the reader's calendar, oldest first, none of the future. */
function countByDay(
  developments: readonly Development[],
  { now, zone }: Visit,
): readonly (readonly [day: string, count: number])[] {
  const counts = new Map<string, number>()
  for (const { at } of developments) {
    if (at === null) continue
    const day = inZone(at, zone).slice(0, 10)
    if (day <= now.slice(0, 10)) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
}

function bar(share: number): Html {
  const height = Math.max(2, Math.round(share * HEIGHT))
  return html`<svg width="40" height="${HEIGHT}" viewBox="0 0 40 ${HEIGHT}" aria-hidden="true"><rect x="0" y="${HEIGHT - height}" width="40" height="${height}"/></svg>`
}
