/**
 * How fast articles are grouped when so many came before: `node bench/group-writethru.ts COUNT`. Recombined articles, one
 * every ten minutes. Prints articles a second over all, over the last thousand, and the peak of memory.
 */
import { toGroupingArticle } from '../eval/grouping-line.ts'
import { createGrouping } from '../src/stories/group-articles.ts'
import type { GroupingArticle } from '../src/stories/grouping-article.ts'
import { makeArchive } from './make-archive.ts'

const MINUTES_APART = 10
/** So many are made; the rest are these again, with terms of their own mixed in from their neighbours. */
const MADE = 2000
const LAST = 1000

const count = Number(process.argv[2] ?? 10_000)
const made = (await makeArchive(MADE)).map(toGroupingArticle)
const grouping = createGrouping([], [])
const startedAt = performance.now()
let lastFrom = startedAt
for (let number = 0; number < count; number++) {
  if (number === count - LAST) lastFrom = performance.now()
  grouping.assign(recombine(number))
}
const endedAt = performance.now()
const rate = (articles: number, from: number) => Math.round((articles * 1000) / (endedAt - from))
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
console.log(
  `${count} articles: ${rate(count, startedAt)}/s, the last ${LAST} ${rate(LAST, lastFrom)}/s, ${peakMB} MB`,
)

/** The first half of one article's terms and the second half of another's: no two are the same. Without sketches. */
function recombine(number: number): GroupingArticle {
  const first = made[number % MADE]
  const second = made[(number + 1 + Math.floor(number / MADE) * 7) % MADE]
  if (first === undefined || second === undefined) throw new Error('no article was made')
  const terms = new Map([...first.features.terms.slice(0, 60), ...second.features.terms.slice(60)])
  return {
    ...first,
    id: String(number).padStart(8, '0'),
    orderAt: number * MINUTES_APART * 60_000,
    published: true,
    features: { ...first.features, terms: [...terms], sketch: [], shingleCount: 0 },
  }
}
