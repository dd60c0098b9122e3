/** Records articles one batch after another, writing the ids of each once it is stored. Meant to be killed. */
import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/open-store.ts'
import { recordOf } from '../store-contract/fixtures.ts'

const [file = '', run = ''] = process.argv.slice(2)
const store = await openStore({ file })
for (let batch = 0; ; batch++) {
  const ids = [0, 1, 2].map((index) => `${run}-${batch}-${index}`)
  await store.recordArticles(ids.map((id) => recordOf({ id, text: `Title\n\nText of ${id}.` })))
  writeSync(1, `${ids.join('\n')}\n`)
}
