/**
 * The bare text of annotated files: `node corpus/strip.ts FILE…` prints a file for a second annotator, with header and
 * furniture, without marks and table; with `--page`, the page as scraped.
 */
import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { parseAnnotated } from './parse-annotated.ts'
import { composePage, stripMarks } from './strip-marks.ts'

const { values, positionals } = parseArgs({
  options: { page: { type: 'boolean', default: false } },
  allowPositionals: true,
})
for (const file of positionals) {
  const article = parseAnnotated(await readFile(file, 'utf8'), file)
  process.stdout.write(values.page ? composePage(article.blocks) : stripMarks(article))
}
