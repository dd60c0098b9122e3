import { expect, test } from 'vitest'
import { countFindings } from './count-findings.ts'
import { FOLDERS, loadAnnotated } from './load-annotated.ts'
import { WANTED } from './report-corpus.ts'

const ARTICLES = (
  await Promise.all([loadAnnotated(FOLDERS.dev), loadAnnotated(FOLDERS.aside)])
).flatMap((folder) => folder.map(({ article }) => article))
const COUNTS = countFindings(ARTICLES)

test.each(Object.entries(WANTED))('the corpus holds of %s at least %d', (key, wanted) => {
  const held = Object.entries(COUNTS).find(([name]) => name === key)?.[1]
  expect(held).toBeGreaterThanOrEqual(wanted)
})
