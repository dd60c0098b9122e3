/** So many articles from their tokens to tags, parse and names, on one core. */
import { annotateDocument } from '../src/language/annotate-document.ts'
import { loadModels } from '../src/language/models/load-models.ts'
import { readDocument } from '../src/language/read-document.ts'
import { makeArchive } from './make-archive.ts'
import { reportRun } from './measure.ts'

const archive = await makeArchive(Number(process.argv[2]))
const documents = archive.map(({ text }) => readDocument(text))
const models = loadModels()
const startedAt = performance.now()
let found = 0
for (const document of documents) found += annotateDocument(document, models).names.starts.length
if (found === 0) throw new Error('no name was found')
reportRun(startedAt)
