/**
 * Quality against gold data, a table a kind of finding, beside what was recorded: `npm run eval`, or with names of tables
 * (`npm run eval -- timexes figures`). A value that fell ends with status 1; `--record` keeps the new ones.
 */
import { parseArgs } from 'node:util'
import { findRegressions, loadBaseline, recordBaseline, recordedIn } from './baseline.ts'
import { printTable } from './print-table.ts'
import type { EvalTable } from './table.ts'

type Evaluation = () => Promise<EvalTable | null>

const BASELINE = 'eval/baseline.json'

/** Rounding, not noise: the same code on the same data gives the same value. */
const SLACK = 0.0005

const EVALUATIONS: Readonly<Record<string, () => Promise<Evaluation>>> = {
  sentences: async () => (await import('./sentences.ts')).evalSentences,
  language: async () => (await import('./language.ts')).evalLanguage,
  statements: async () => (await import('./statements.ts')).evalStatements,
  statementSpans: async () => (await import('./statement-spans.ts')).evalStatementSpans,
  speakers: async () => (await import('./speakers.ts')).evalSpeakers,
  timexes: async () => (await import('./timexes.ts')).evalTimexes,
  certainty: async () => (await import('./certainty.ts')).evalCertainty,
  figures: async () => (await import('./figures.ts')).evalFigures,
  feeds: async () => (await import('./feeds.ts')).evalFeeds,
  robots: async () => (await import('./robots.ts')).evalRobots,
  urls: async () => (await import('./urls.ts')).evalUrls,
  html: async () => (await import('./html.ts')).evalHtml,
  grouping: async () => (await import('./grouping.ts')).evalGrouping,
  developments: async () => (await import('./developments.ts')).evalDevelopments,
  stories: async () => (await import('./stories.ts')).evalStories,
  novelty: async () => (await import('./novelty.ts')).evalNovelty,
  timelines: async () => (await import('./timelines.ts')).evalTimelines,
  wireCopies: async () => (await import('./wire-copies.ts')).evalWireCopies,
  corpus: async () => (await import('./corpus.ts')).evalCorpus,
}

const { values, positionals } = parseArgs({
  options: { record: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const names = positionals.length > 0 ? positionals : Object.keys(EVALUATIONS)
const baseline = loadBaseline(BASELINE)
const tables: EvalTable[] = []
const regressions: string[] = []

for (const name of names) {
  const load = EVALUATIONS[name]
  if (load === undefined) {
    console.error(`there is no table "${name}"; there are ${Object.keys(EVALUATIONS).join(', ')}`)
    process.exit(2)
  }
  const table = await (await load())()
  if (table === null) {
    console.log(`${name}: skipped, its gold data is not at ../shared/data\n`)
    continue
  }
  tables.push(table)
  regressions.push(...findRegressions(table, baseline, isErrorRate, SLACK))
  console.log(printTable(table, recordedIn(baseline, table)))
}

if (values.record) {
  recordBaseline(BASELINE, tables)
  console.log(`recorded in ${BASELINE}`)
} else if (regressions.length > 0) {
  console.error(`fell below the recorded baseline:\n  ${regressions.join('\n  ')}`)
  process.exitCode = 1
}

/** Of these, less is better. */
function isErrorRate(column: string): boolean {
  return /false|wrong|error|crash/i.test(column)
}
