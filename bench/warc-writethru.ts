/** Reads a packed WARC archive of so many pages from the disk, to bytes and addresses. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWarc } from '../src/ingest/warc/read-warc.ts'
import { makeWarc } from './make-warc.ts'
import { reportRun } from './measure.ts'

const count = Number(process.argv[2])
const folder = mkdtempSync(join(tmpdir(), 'writethru-bench-'))
const file = join(folder, 'pages.warc.gz')
const { packed, megabytes } = await makeWarc(count)
writeFileSync(file, packed)
const startedAt = performance.now()
let pages = 0
for await (const item of readWarc(file, { from: 0, maxPageBytes: 20_000_000 }))
  if (item.kind === 'page') pages++
if (pages !== count) throw new Error(`${pages} of ${count} pages were read`)
reportRun(startedAt, { megabytes })
rmSync(folder, { recursive: true })
