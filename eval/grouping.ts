import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parseMoment } from '../src/domain/moment.ts'
import { createGrouping } from '../src/stories/group-articles.ts'
import { compareInStream, type GroupingArticle } from '../src/stories/grouping-article.ts'
import { composeFeatures } from '../src/stories/grouping-features.ts'
import { scoreClusters } from './clusters.ts'
import type { EvalTable } from './table.ts'

const FOLDER = new URL('../../shared/data/stories/', import.meta.url)
const SETS = [
  { name: 'violent-dev', target: 'pair .80, several .92' },
  { name: 'ecbplus-dev', target: 'pair .93, several .94' },
  { name: 'wcep-dev', target: 'pair .35, several .60' },
]

type Line = {
  readonly id: string
  readonly outlet?: string
  readonly title?: string
  readonly published?: string
  readonly text: string
}

/** Stories against three sets of gold stories, with one setting for all; null where the data is not at hand. */
export async function evalGrouping(): Promise<EvalTable | null> {
  if (!existsSync(FOLDER)) return null
  const rows = []
  for (const { name, target } of SETS) {
    const lines = await readLines<Line>(`${name}.jsonl`)
    const gold = await readLines<{ id: string; story: string }>(`${name}.gold.jsonl`)
    const goldOf = new Map(gold.map(({ id, story }) => [id, story]))
    const grouping = createGrouping([], [])
    const storyOf = new Map<string, string>()
    const occurrenceOf = new Map<string, string>()
    for (const article of lines.map(readArticle).toSorted(compareInStream)) {
      const assignment = grouping.assign(article)
      storyOf.set(article.id, assignment?.storyId ?? article.id)
      occurrenceOf.set(article.id, assignment?.occurrenceId ?? article.id)
    }
    rows.push({ label: name, values: scoreClusters(storyOf, goldOf), target })
    rows.push({ label: `${name}, occurrences`, values: scoreClusters(occurrenceOf, goldOf) })
  }
  return { name: 'grouping', columns: ['pairF', 'several', 'b3F', 'pairP', 'pairR'], rows }
}

async function readLines<Shape>(name: string): Promise<Shape[]> {
  const text = await readFile(new URL(name, FOLDER), 'utf8')
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Shape]))
}

function readArticle({ id, outlet, title, published, text }: Line, place: number): GroupingArticle {
  const publishedAt = published === undefined ? null : parseMoment(published)
  return {
    id,
    outlet: outlet ?? null,
    orderAt: publishedAt ?? place,
    published: publishedAt !== null,
    features: composeFeatures({ title: title ?? '', body: text, names: [] }),
  }
}
