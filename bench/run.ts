/**
 * Speed and memory beside a peer in the same run: `npm run bench`. Ratios to the peer are compared with what was recorded,
 * since the machine of the day cancels out of them; one that got clearly worse ends with status 1. `--record` keeps them.
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

const { values } = parseArgs({ options: { record: { type: 'boolean', default: false } } })

const READ = 300
const IMPORT = 2000
const ANNOTATE = 300

const tables: EvalTable[] = [
  beside('read', READ, 'wink-nlp', [
    measureMedian('bench/read-writethru.ts', [String(READ)]),
    measureMedian('bench/read-wink.ts', [String(READ)]),
  ]),
  beside('import', IMPORT, 'texts into SQLite', [
    measureMedian('bench/import-writethru.ts', [String(IMPORT)], 1),
    measureMedian('bench/import-plain.ts', [String(IMPORT)], 1),
  ]),
  beside(
    'language',
    ANNOTATE,
    'wink-nlp',
    [
      measureMedian('bench/language-writethru.ts', [String(ANNOTATE)]),
      measureMedian('bench/language-wink.ts', [String(ANNOTATE)]),
    ],
    await countTokens(ANNOTATE),
  ),
]

/** How many tokens so many articles have, as we count them. */
async function countTokens(articles: number): Promise<number> {
  const archive = await makeArchive(articles)
  return archive.reduce((sum, { text }) => sum + readDocument(text).tokenCount, 0)
}

/** Ours, the peer's, and how many times the peer's time and memory ours takes. */
function beside(
  name: string,
  count: number,
  peer: string,
  [ours, theirs]: readonly [Run, Run],
  tokenCount: number | null = null,
): EvalTable {
  const row = ({ seconds, peakMB }: Run) => ({
    'articles/s': count / seconds,
    ...(tokenCount === null ? {} : { 'tokens/s': tokenCount / seconds }),
    MB: peakMB,
  })
  const ratios = {
    'times peer': ours.seconds / theirs.seconds,
    'times memory': ours.peakMB / theirs.peakMB,
  }
  return {
    name: `${name}, ${count} articles`,
    columns: [
      'articles/s',
      ...(tokenCount === null ? [] : ['tokens/s']),
      'MB',
      'times peer',
      'times memory',
    ],
    rows: [
      { label: 'writethru', values: { ...row(ours), ...ratios } },
      { label: peer, values: row(theirs) },
    ],
  }
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
