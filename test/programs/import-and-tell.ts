/** Imports an archive and writes, after each batch, how many articles it reports as stored. Meant to be killed. */
import { writeSync } from 'node:fs'
import { importArchive } from '../../src/service/import-archive.ts'
import { openPorts } from '../../src/settings.ts'

const [data = '', archive = ''] = process.argv.slice(2)
const { ports, close } = openPorts({ data, allowAddress: [] }, (line) => console.error(line))
const told = await importArchive(ports, {
  paths: [archive],
  follow: true,
  onProgress: ({ added, known }) => writeSync(1, `${added + known}\n`),
  onGrouping: () => {},
})
writeSync(1, `${told.added + told.known}\nfinished\n`)
await close()
