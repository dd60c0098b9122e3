/** Takes so many articles apart, one after the other, on one core. */
import { NOTHING_KNOWN } from '../src/domain/article.ts'
import { takeApart } from '../src/service/take-apart.ts'
import { makeArchive } from './make-archive.ts'
import { reportRun } from './measure.ts'

const archive = await makeArchive(Number(process.argv[2]))
const startedAt = performance.now()
for (const { text, published, url } of archive) {
  const known = { ...NOTHING_KNOWN, url, published, publishedFrom: 'given' as const }
  const raw = { kind: 'text', content: text, contentType: null, known, now: Date.now() } as const
  if (takeApart(raw).kind === 'unusable') throw new Error('an article could not be read')
}
reportRun(startedAt)
