/** How long the weights take to be ready, on this thread's own time, and what memory one article is then read in. */
import { annotateDocument } from '../src/language/annotate-document.ts'
import { loadModels } from '../src/language/models/load-models.ts'
import { readDocument } from '../src/language/read-document.ts'

const before = process.threadCpuUsage()
const models = loadModels()
const { user, system } = process.threadCpuUsage(before)
const { names } = annotateDocument(readDocument('Mayor Ana Roe left Norvale.'), models)
if (names.starts.length === 0) throw new Error('no name was found')
const peakMB = process.resourceUsage().maxRSS / 1024
console.log(JSON.stringify({ seconds: (user + system) / 1_000_000, peakMB }))
