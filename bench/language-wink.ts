/** The peer of language-writethru: wink-nlp over the same texts, tokens and tags read out. It neither parses nor finds names. */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { makeArchive } from './make-archive.ts'
import { reportRun } from './measure.ts'

const archive = await makeArchive(Number(process.argv[2]))
const nlp = winkNLP(model)
const startedAt = performance.now()
let found = 0
for (const { text } of archive) found += nlp.readDoc(text).tokens().out(nlp.its.pos).length
if (found === 0) throw new Error('no token was found')
reportRun(startedAt)
