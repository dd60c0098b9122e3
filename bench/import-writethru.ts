/** Imports so many articles into an empty store: read, stored, grouped, developed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importArchive } from '../src/service/import-archive.ts'
import { openPorts } from '../src/settings.ts'
import { makeArchive } from './make-archive.ts'
import { reportRun } from './measure.ts'

const count = Number(process.argv[2])
const folder = mkdtempSync(join(tmpdir(), 'writethru-bench-'))
const file = join(folder, 'archive.jsonl')
writeFileSync(file, (await makeArchive(count)).map((line) => `${JSON.stringify(line)}\n`).join(''))
const { ports, close } = openPorts({ data: folder, allowAddress: [] }, (line) =>
  console.error(line),
)
const startedAt = performance.now()
const quiet = { onProgress: () => {}, onGrouping: () => {} }
const { added } = await importArchive(ports, { paths: [file], follow: false, ...quiet })
if (added !== count) throw new Error(`${added} of ${count} articles were new`)
reportRun(startedAt)
await close()
rmSync(folder, { recursive: true })
