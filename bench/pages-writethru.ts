/** Takes so many pages apart: title, author, dates, body, furniture with its rules. */
import { NOTHING_KNOWN } from '../src/domain/article.ts'
import { extractPage } from '../src/extract/extract-page.ts'
import { makePages } from './make-pages.ts'
import { reportRun } from './measure.ts'

const pages = await makePages(Number(process.argv[2]))
const startedAt = performance.now()
for (const html of pages) {
  const { article } = extractPage(html, NOTHING_KNOWN)
  if (article.body[1] - article.body[0] < 1000) throw new Error('the body was not found')
}
reportRun(startedAt)
