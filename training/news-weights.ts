/**
 * Learns by which signs a sentence is known for news and writes src/stories/news-weights.ts.
 * Run from the project's root: node training/news-weights.ts
 * Data: the labelled stories of corpus/stories, our own (CC BY 4.0). A candidate is news when a label, of whatever
 * verdict, tells the same. Logistic regression with L2, whole batches: the same data gives the same weights.
 * Prints how each story is told by weights learnt from the others.
 */
import { writeFile } from 'node:fs/promises'
import { loadLabelledStory, storiesIn } from '../corpus/load-labelled-story.ts'
import { createLabelTest } from '../eval/meets-label.ts'
import { readWrittenStory } from '../eval/read-written-story.ts'
import { createVoices, finishDraft } from '../src/stories/draft.ts'
import { createStoryBook } from '../src/stories/story-book.ts'
import { orderSteps } from '../src/stories/story-steps.ts'
import { LEAST_NEWS, signsOf } from '../src/stories/weigh-development.ts'

const FOLDER = 'corpus/stories'
const TARGET = new URL('../src/stories/news-weights.ts', import.meta.url)
const PENALTY = 2
const ROUNDS = 900
const RATE = 0.7
/** A sign met more seldom says nothing. */
const LEAST_COUNT = 8

type Candidate = { readonly signs: readonly string[]; readonly isNews: boolean }
type Weights = ReadonlyMap<string, number>

const stories = await Promise.all((await storiesIn(FOLDER)).map(readCandidates))
const counts = { right: 0, told: 0, news: 0, all: 0 }
for (const [place, held] of stories.entries()) {
  const weights = learn(stories.flatMap((story, other) => (other === place ? [] : story)))
  for (const candidate of held) {
    const p = chance(candidate, weights)
    const isTold = p >= LEAST_NEWS
    counts.all++
    if (candidate.isNews) counts.news++
    if (isTold) counts.told++
    if (isTold && candidate.isNews) counts.right++
  }
}
console.log(
  `told from the other stories: P ${(counts.right / counts.told).toFixed(3)}, R ${(counts.right / counts.news).toFixed(3)}; of ${counts.all} candidates ${counts.news} are news`,
)
const weights = [...learn(stories.flat())].sort(([a], [b]) => (a < b ? -1 : 1))
await writeFile(
  TARGET,
  `/**
 * What each sign adds to the log-odds that a sentence is news; see read-signs.ts for the signs.
 * Learnt from the labelled stories of corpus/stories (CC BY 4.0) by training/news-weights.ts; do not edit.
 */
export const NEWS_WEIGHTS: ReadonlyMap<string, number> = new Map([
${weights.map(([sign, weight]) => `  ['${sign}', ${Math.round(100 * weight) / 100}],`).join('\n')}
])
`,
)

async function readCandidates(folder: string): Promise<Candidate[]> {
  const { story, developments: labels } = await loadLabelledStory(folder)
  const articles = readWrittenStory(story)
  const book = createStoryBook()
  for (const step of orderSteps(articles)) book.take(step)
  const meets = createLabelTest(labels)
  const voiceOf = createVoices(articles)
  return book.finish().drafts.flatMap((draft) => {
    if (draft.signs.length === 0) return []
    const { alsoReportedBy } = finishDraft(draft, voiceOf)
    const isNews = labels.some((label) => meets(draft, label))
    return [{ signs: signsOf(draft.signs, alsoReportedBy.length), isNews }]
  })
}

function learn(candidates: readonly Candidate[]): Weights {
  const counts = new Map<string, number>()
  for (const sign of candidates.flatMap(({ signs }) => signs)) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const weights = new Map<string, number>(
    [...counts].flatMap(([sign, count]) => (count < LEAST_COUNT ? [] : [[sign, 0] as const])),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map<string, number>()
    for (const candidate of candidates) {
      const error = Number(candidate.isNews) - chance(candidate, weights)
      for (const sign of candidate.signs) slopes.set(sign, (slopes.get(sign) ?? 0) + error)
    }
    for (const [sign, weight] of weights) {
      const slope = (slopes.get(sign) ?? 0) - (sign === 'any' ? 0 : PENALTY * weight)
      weights.set(sign, weight + (RATE * slope) / candidates.length)
    }
  }
  return weights
}

function chance({ signs }: Candidate, weights: Weights): number {
  const odds = signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), 0)
  return 1 / (1 + Math.exp(-odds))
}
