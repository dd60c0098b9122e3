import { readFile, writeFile } from 'node:fs/promises'
import { composeFeatures } from '../src/stories/grouping-features.ts'

/**
 * Counts in what share of news articles each stem stands and writes the common ones to src/stories/word-frequencies.ts.
 * Run from the project's root: node training/word-frequencies.ts
 * Data: the Wikinews articles of shared/data/stream (CC BY 2.5), of which only these counts are kept.
 */
const SOURCE = new URL('../../shared/data/stream/wikinews.jsonl', import.meta.url)
const TARGET = new URL('../src/stories/word-frequencies.ts', import.meta.url)
const LEAST_SHARE = 0.008
const LINE_LENGTH = 96

const lines = (await readFile(SOURCE, 'utf8')).split('\n').filter((line) => line !== '')
const counts = new Map<string, number>()
for (const line of lines) {
  const { title, text } = JSON.parse(line) as { title?: string; text: string }
  for (const [stem] of composeFeatures({ title: title ?? '', body: text, names: [] }).terms) {
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
}
const entries = [...counts]
  .filter(([stem, count]) => count / lines.length >= LEAST_SHARE && /^[a-z]+$/.test(stem))
  .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
  .map(([stem, count]) => `${stem}:${Math.round((1000 * count) / lines.length)}`)
const rows: string[] = ['']
for (const entry of entries) {
  const row = rows.at(-1) ?? ''
  if (row.length + entry.length + 1 > LINE_LENGTH) rows.push(entry)
  else rows[rows.length - 1] = row === '' ? entry : `${row} ${entry}`
}
await writeFile(
  TARGET,
  `/**
 * In how many of a thousand news articles a stem stands, for stems of more than ${1000 * LEAST_SHARE}: what grouping
 * takes for common before it has seen a stream of its own.
 * Counted over ${lines.length} articles of Wikinews (CC BY 2.5) by training/word-frequencies.ts; do not edit.
 */
const COUNTED = \`
${rows.join('\n')}
\`

/** Shares (0 to 1) by stem. */
export const WORD_FREQUENCIES: ReadonlyMap<string, number> = new Map(
  COUNTED.trim()
    .split(/\\s+/)
    .map((entry) => {
      const [stem = '', permille = '0'] = entry.split(':')
      return [stem, Number(permille) / 1000]
    }),
)
`,
)
