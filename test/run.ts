/**
 * The whole proof in one command: types, lint, dead code, then every test (boundaries among them). Each check counts as one
 * test; the last line is the sum. Ends with status 1 if anything failed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Of vitest's JSON report, what is counted. */
type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

type Check = { readonly name: string; readonly command: readonly string[] }

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['tsc', '-p', '.'] },
  { name: 'format and lint', command: ['biome', 'check', '.', '--error-on-warnings'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
]

let passed = 0
let failed = 0

for (const { name, command } of CHECKS) {
  const [program = '', ...words] = command
  const { status } = spawnSync(program, words, { stdio: 'inherit' })
  if (status === 0) passed++
  else failed++
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`)
}

const folder = mkdtempSync(join(tmpdir(), 'writethru-test-'))
const report = join(folder, 'report.json')
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
const { status } = spawnSync('vitest', ['run', ...reporters], { stdio: 'inherit' })
try {
  const counts = JSON.parse(readFileSync(report, 'utf8')) as Report
  passed += counts.numPassedTests
  failed += counts.numFailedTests
  // A file that failed before any test of it ran counts as one.
  failed += counts.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  ).length
} catch (error) {
  console.error(`the tests left no report: ${String(error)}`)
  failed++
}
if (status !== 0 && failed === 0) failed = 1
rmSync(folder, { recursive: true, force: true })

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
