/** The peer of read-writethru: wink-nlp over the same texts, with tokens, sentences, tags and entities read out. */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { makeArchive } from './make-archive.ts'
import { reportRun } from './measure.ts'

const archive = await makeArchive(Number(process.argv[2]))
const nlp = winkNLP(model)
const startedAt = performance.now()
let found = 0
for (const { text } of archive) {
  const doc = nlp.readDoc(text)
  found += doc.sentences().out().length + doc.tokens().out(nlp.its.pos).length
  found += doc.entities().out(nlp.its.detail).length
}
if (found === 0) throw new Error('nothing was found')
reportRun(startedAt)
