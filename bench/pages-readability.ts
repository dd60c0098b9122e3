/** The peer of pages-writethru: Readability over jsdom, on the same pages. */
import { Readability } from '@mozilla/readability'
import { JSDOM } from 'jsdom'
import { makePages } from './make-pages.ts'
import { reportRun } from './measure.ts'

const pages = await makePages(Number(process.argv[2]))
const startedAt = performance.now()
for (const html of pages) {
  const dom = new JSDOM(html, { url: 'https://bench.example/' })
  const article = new Readability(dom.window.document).parse()
  if ((article?.textContent ?? '').length < 1000) throw new Error('the body was not found')
  dom.window.close()
}
reportRun(startedAt)
