/**
 * Quick feedback for whoever writes: `node corpus/check.ts FILE…` prints every problem as `file:line:column: what to do`,
 * else what each file holds. `--fix` rewrites what is well formed and not written in the one way; `--hints` asks about words
 * that look like a finding and are in none. Ends with status 1 where there is a problem.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { composeAnnotated } from './compose-annotated.ts'
import { countFindings, printCounts } from './count-findings.ts'
import { findUnmarked } from './find-unmarked.ts'
import { parseAnnotated, readAnnotated } from './parse-annotated.ts'
import { FormatError } from './problems.ts'

const { values, positionals } = parseArgs({
  options: {
    fix: { type: 'boolean', default: false },
    hints: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
if (positionals.length === 0) {
  console.error('which files? node corpus/check.ts FILE…')
  process.exitCode = 2
}
for (const file of positionals) {
  try {
    const source = await readFile(file, 'utf8')
    const article = parseAnnotated(values.fix ? await fix(source, file) : source, file)
    console.log(`${file}: well formed; ${printCounts(countFindings([article]))}`)
    for (const { line, message } of values.hints ? findUnmarked(article) : [])
      console.log(`${file}:${line}: ${message}`)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

async function fix(source: string, file: string): Promise<string> {
  const { article, problems } = readAnnotated(source, file)
  if (problems.length > 0) return source
  const composed = composeAnnotated(article)
  if (composed !== source) await writeFile(file, composed)
  return composed
}
