/**
 * Speed and memory beside a peer in the same run: `npm run bench`, or with names of tables (`npm run bench -- feeds`).
 * Ratios to the peer are compared with what was recorded, since the machine of the day cancels out of them; one that got
 * clearly worse ends with status 1. `--record` keeps them.
 */
import { parseArgs } from 'node:util'
import { findRegressions, loadBaseline, recordBaseline, recordedIn } from '../eval/baseline.ts'
import { printTable } from '../eval/print-table.ts'
import type { EvalTable } from '../eval/table.ts'
import { readDocument } from '../src/language/read-document.ts'
import { makeArchive } from './make-archive.ts'
import { measureMedian, type Run } from './measure.ts'

const BASELINE = 'bench/baseline.json'

/** Machines are shared and noisy: ratios of medians still move by a third. */
const SLACK = 0.5

type Bench = {
  readonly count: number
  readonly unit?: string
  /** The program beside ours; without one the numbers stand alone and none is recorded. */
  readonly peer?: { readonly label: string; readonly file: string; readonly count?: number }
  readonly ours: string
  readonly runs?: number
  readonly hasTokens?: boolean
  /** Takes minutes: run only where it is named. */
  readonly isLong?: boolean
}

const BENCHES: Readonly<Record<string, Bench>> = {
  read: { count: 300, ours: 'read-writethru', peer: { label: 'wink-nlp', file: 'read-wink' } },
  import: {
    count: 2000,
    ours: 'import-writethru',
    peer: { label: 'texts into SQLite', file: 'import-plain' },
    runs: 1,
  },
  language: {
    count: 300,
    ours: 'language-writethru',
    peer: { label: 'wink-nlp', file: 'language-wink' },
    hasTokens: true,
  },
  // Targets: 150 ms of computing, 120 MB; and for `language` 60,000 tokens a second on an idle core.
  weights: { count: 1, unit: 'loads', ours: 'language-load' },
  feeds: {
    count: 200,
    ours: 'feeds-writethru',
    peer: { label: 'rss-parser', file: 'feeds-rss-parser' },
  },
  // So many that what starting up costs is no longer what is measured.
  pages: {
    count: 200,
    unit: 'pages',
    ours: 'pages-writethru',
    peer: { label: 'Readability on jsdom', file: 'pages-readability' },
  },
  warc: {
    count: 300,
    unit: 'pages',
    ours: 'warc-writethru',
    peer: { label: 'gunzip alone', file: 'warc-gunzip' },
  },
  // Of each article: what it costs over an archive, to what it costs over a small one. Targets: 1.5; a brief in 20 ms.
  group: {
    count: 100_000,
    unit: 'articles, stored',
    ours: 'group-writethru',
    peer: { label: '10,000 stored', file: 'group-writethru', count: 10_000 },
    runs: 1,
    isLong: true,
  },
  'group-million': {
    count: 1_000_000,
    unit: 'articles, stored',
    ours: 'group-writethru',
    peer: { label: '10,000 stored', file: 'group-writethru', count: 10_000 },
    runs: 1,
    isLong: true,
  },
  poll: {
    count: 10_000,
    unit: 'feeds, asked twice',
    ours: 'poll-writethru',
    runs: 1,
    isLong: true,
  },
}

const { values, positionals } = parseArgs({
  options: { record: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const usual = Object.keys(BENCHES).filter((name) => BENCHES[name]?.isLong !== true)
const names = positionals.length > 0 ? positionals : usual
const tables: EvalTable[] = []
for (const name of names) {
  const bench = BENCHES[name]
  if (bench === undefined) {
    console.error(`there is no bench "${name}"; there are ${Object.keys(BENCHES).join(', ')}`)
    process.exit(2)
  }
  tables.push(await run(name, bench))
}

/** Ours, the peer's, and how many times the peer's time and memory ours takes. */
async function run(name: string, bench: Bench): Promise<EvalTable> {
  const { count, unit = 'articles', peer, runs = 3 } = bench
  const measured = (file: string, of = count) =>
    measureMedian(`bench/${file}.ts`, [String(of)], runs)
  const ours = measured(bench.ours)
  const theirs = peer === undefined ? null : measured(peer.file, peer.count)
  const tokenCount = bench.hasTokens === true ? await countTokens(count) : null
  const rate = `${unit.split(',')[0]}/s`
  const row = ({ seconds, peakMB, megabytes, unchangedShare, ...own }: Run) => ({
    [rate]: (own.articles ?? count) / seconds,
    ...(tokenCount !== null && { 'tokens/s': tokenCount / seconds }),
    ...(megabytes !== undefined && { 'MB/s': megabytes / seconds }),
    ...(unchangedShare !== undefined && { seconds, '304': unchangedShare }),
    ...(own.briefMs !== undefined && { 'brief, ms': own.briefMs }),
    ...(own.startMs !== undefined && { 'start, ms': own.startMs }),
    MB: peakMB,
  })
  const ratios: Record<string, number> =
    theirs === null
      ? {}
      : {
          'times peer': ours.seconds / theirs.seconds,
          'times memory': ours.peakMB / theirs.peakMB,
        }
  const own = { ...row(ours), ...ratios }
  return {
    name: `${name}, ${count} ${unit}`,
    columns: Object.keys(own),
    rows: [
      { label: 'writethru', values: own },
      ...(peer === undefined || theirs === null
        ? []
        : [{ label: peer.label, values: row(theirs) }]),
    ],
  }
}

/** How many tokens so many articles have, as we count them. */
async function countTokens(articles: number): Promise<number> {
  const archive = await makeArchive(articles)
  return archive.reduce((sum, { text }) => sum + readDocument(text).tokenCount, 0)
}

const baseline = loadBaseline(BASELINE)
for (const table of tables) console.log(printTable(table, recordedIn(baseline, table)))
const regressions = tables.flatMap((table) => findRegressions(table, baseline, () => true, SLACK))
if (values.record) {
  recordBaseline(BASELINE, tables)
  console.log(`recorded in ${BASELINE}`)
} else if (regressions.length > 0) {
  console.error(`worse than the recorded baseline:\n  ${regressions.join('\n  ')}`)
  process.exitCode = 1
}
