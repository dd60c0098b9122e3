import { existsSync } from 'node:fs'
import { createGrouping } from '../src/stories/group-articles.ts'
import { compareInStream } from '../src/stories/grouping-article.ts'
import { scoreClusters } from './clusters.ts'
import type { Line } from './developing-article.ts'
import { toGroupingArticle } from './grouping-line.ts'
import { readLines } from './read-lines.ts'
import type { EvalTable } from './table.ts'

const FOLDER = new URL('../../shared/data/stories/', import.meta.url)
const SETS = [
  { name: 'violent-dev', target: 'pair .80, several .92' },
  { name: 'ecbplus-dev', target: 'pair .93, several .94' },
  { name: 'wcep-dev', target: 'pair .35, several .60' },
]

/** Stories against three sets of gold stories, with one setting for all; null where the data is not at hand. */
export async function evalGrouping(): Promise<EvalTable | null> {
  if (!existsSync(FOLDER)) return null
  const rows = []
  for (const { name, target } of SETS) {
    const lines = await readLines<Line>(new URL(`${name}.jsonl`, FOLDER))
    const gold = await readLines<{ id: string; story: string }>(
      new URL(`${name}.gold.jsonl`, FOLDER),
    )
    const goldOf = new Map(gold.map(({ id, story }) => [id, story]))
    const grouping = createGrouping([], [])
    const storyOf = new Map<string, string>()
    const occurrenceOf = new Map<string, string>()
    for (const article of lines.map(toGroupingArticle).toSorted(compareInStream)) {
      const assignment = grouping.assign(article)
      storyOf.set(article.id, assignment?.storyId ?? article.id)
      occurrenceOf.set(article.id, assignment?.occurrenceId ?? article.id)
    }
    rows.push({ label: name, values: scoreClusters(storyOf, goldOf), target })
    rows.push({ label: `${name}, occurrences`, values: scoreClusters(occurrenceOf, goldOf) })
  }
  return { name: 'grouping', columns: ['pairF', 'several', 'b3F', 'pairP', 'pairR'], rows }
}
