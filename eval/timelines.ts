import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { chooseDays } from '../src/stories/choose-days.ts'
import { type Line, readDevelopingArticle } from './developing-article.ts'
import { readLines } from './read-lines.ts'
import type { EvalTable } from './table.ts'

const FOLDER = new URL('../../shared/data/timelines/', import.meta.url)
const TARGETS: Readonly<Record<string, string>> = { finan: '.80', h1n1: '.80' }

type Gold = { readonly timeline: string; readonly date: string }

/**
 * The days that matter in a story, as many as a reference timeline has and between its first and last: F1 of the days,
 * mean over the timelines of a topic. Null without the data.
 */
export async function evalTimelines(): Promise<EvalTable | null> {
  if (!existsSync(FOLDER)) return null
  const topics = (await readdir(FOLDER)).flatMap(
    (name) => name.match(/^(.*)\.gold\.jsonl$/)?.[1] ?? [],
  )
  const rows = []
  for (const topic of topics.toSorted()) {
    const articles = (await readLines<Line>(new URL(`${topic}.jsonl`, FOLDER))).flatMap(
      readDevelopingArticle,
    )
    const gold = await readLines<Gold>(new URL(`${topic}.gold.jsonl`, FOLDER))
    const scores = [...Map.groupBy(gold, ({ timeline }) => timeline).values()].map((lines) => {
      const days = [...new Set(lines.map(({ date }) => date))].sort()
      const chosen = chooseDays(articles, {
        from: days[0] ?? '',
        to: days.at(-1) ?? '',
        count: days.length,
      })
      return (2 * chosen.filter((day) => days.includes(day)).length) / (days.length + chosen.length)
    })
    const dateF1 = scores.reduce((sum, score) => sum + score, 0) / scores.length
    const target = TARGETS[topic]
    rows.push({ label: topic, values: { dateF1 }, ...(target !== undefined && { target }) })
  }
  return { name: 'timelines', columns: ['dateF1'], rows }
}
