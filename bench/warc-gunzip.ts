/** The peer of warc-writethru: the platform's gunzip over the same file, which knows nothing of records. */
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGunzip } from 'node:zlib'
import { makeWarc } from './make-warc.ts'
import { reportRun } from './measure.ts'

const folder = mkdtempSync(join(tmpdir(), 'writethru-bench-'))
const file = join(folder, 'pages.warc.gz')
const { packed, megabytes } = await makeWarc(Number(process.argv[2]))
writeFileSync(file, packed)
const startedAt = performance.now()
let bytes = 0
for await (const chunk of createReadStream(file).pipe(createGunzip())) bytes += chunk.length
if (bytes === 0) throw new Error('nothing was unpacked')
reportRun(startedAt, { megabytes })
rmSync(folder, { recursive: true })
