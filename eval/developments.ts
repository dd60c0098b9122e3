import { existsSync } from 'node:fs'
import type { Development } from '../src/domain/story.ts'
import { developStory } from '../src/stories/develop-story.ts'
import { type Line, readDevelopingArticle } from './developing-article.ts'
import { readLines } from './read-lines.ts'
import type { EvalTable } from './table.ts'

const FOLDER = new URL('../../shared/data/figures-over-time/', import.meta.url)

type Change = { readonly was: number; readonly now: number; readonly unit: string }
type Gold = { readonly id: string; readonly incident: string; readonly changes: readonly Change[] }

/**
 * Figures that change over time, told which articles make a story: of the changes, how many are told as an update with
 * the new number in its text and the old one in what it was (`recall`), and of all updates, how many are such
 * (`precision`). Null where the data is not at hand.
 */
export async function evalDevelopments(): Promise<EvalTable | null> {
  if (!existsSync(FOLDER)) return null
  const lines = new Map(
    (await readLines<Line>(new URL('ca-fires-dev.jsonl', FOLDER))).map((line) => [line.id, line]),
  )
  const incidents = Map.groupBy(
    await readLines<Gold>(new URL('ca-fires-dev.gold.jsonl', FOLDER)),
    ({ incident }) => incident,
  )
  const counts = { changes: 0, found: 0, updates: 0, right: 0 }
  for (const gold of incidents.values()) {
    const articles = gold.flatMap(({ id }) => {
      const line = lines.get(id)
      return line === undefined ? [] : readDevelopingArticle(line)
    })
    const updates = developStory(articles).content.developments.filter(
      ({ verdict }) => verdict === 'update',
    )
    const changes = gold.flatMap(({ id, changes }) => changes.map((change) => ({ ...change, id })))
    counts.changes += changes.length
    counts.updates += updates.length
    counts.found += changes.filter((change) =>
      updates.some((update) => tells(update, change)),
    ).length
    counts.right += updates.filter((update) =>
      changes.some((change) => tells(update, change)),
    ).length
  }
  const precision = counts.right / counts.updates
  const recall = counts.found / counts.changes
  const f1 = (2 * precision * recall) / (precision + recall)
  return {
    name: 'developments',
    columns: ['f1', 'precision', 'recall', 'false'],
    rows: [
      {
        label: 'updates of figures, ca-fires-dev',
        values: { f1, precision, recall, false: counts.updates - counts.right },
      },
    ],
  }
}

function tells({ text, was, receipts }: Development, change: Change & { id: string }): boolean {
  const isFromArticle = receipts.some(({ articleId }) => articleId === change.id)
  return isFromArticle && holds(text, change.now) && was !== null && holds(was.text, change.was)
}

function holds(text: string, number: number): boolean {
  return (text.match(/\d[\d,.]*/g) ?? []).some((digits) => {
    return Number(digits.replace(/,/g, '').replace(/\.$/, '')) === number
  })
}
