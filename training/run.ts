/**
 * Trains the language models and writes `models/en.bin`: `npm run train`. The same data, code and seed give the same bytes.
 * The lists of names stay as the file has them, so that words which rules ask for later change no weights; with `-- --lists`
 * they are compiled anew. With `-- --names` tagger and parser stay too, and the finder of names alone is trained.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { readContents, sourceOf } from '../src/language/models/model-file.ts'
import { parseModels } from '../src/language/models/models.ts'
import { createVocabulary } from '../src/language/vocabulary.ts'
import { assemble, NO_NAMES, type Trained } from './assemble.ts'
import { compileGazetteer } from './compile-gazetteer.ts'
import { composeLemmaTable } from './lemma-table.ts'
import { mergeHyphens } from './merge-hyphens.ts'
import { loadNames, styleOf } from './name-corpora.ts'
import { NAME_SCHEDULE, SEED, TREE_SCHEDULES } from './schedules.ts'
import { trainNames, viewNames } from './train-names.ts'
import { trainTrees } from './train-trees.ts'
import { loadTreebank, readInventory, readVocabulary } from './treebank.ts'

const DATA = '../shared/data'
const FILE = 'models/en.bin'

const { values } = parseArgs({
  options: {
    names: { type: 'boolean', default: false },
    lists: { type: 'boolean', default: false },
  },
})
if (!existsSync(DATA)) {
  console.error(`the corpora are not at ${DATA}; models/README.md names them`)
  process.exit(2)
}
const startedAt = performance.now()
const report = (line: string) =>
  console.log(`${Math.round((performance.now() - startedAt) / 1000)} s: ${line}`)

const kept = existsSync(FILE) ? readTrained(readFileSync(FILE)) : null
const trees = values.names && kept !== null ? kept : trainAllTrees()
const gazetteer =
  values.lists || kept === null ? compileGazetteer(loadTreebank(`${DATA}/trees`)) : kept.gazetteer
const read = { ...trees, gazetteer, names: NO_NAMES }
const bytes = assemble({ ...read, names: await trainFinder(read) })
writeFileSync(FILE, bytes)
report(`${FILE} written, ${(bytes.length / 1e6).toFixed(1)} MB`)

function trainAllTrees(): Omit<Trained, 'gazetteer' | 'names'> {
  const sentences = loadTreebank(`${DATA}/trees`)
  const inventory = readInventory(sentences)
  const vocabulary = readVocabulary(sentences)
  const asWeRead = sentences.flatMap((sentence) => mergeHyphens(sentence) ?? [])
  report(`${sentences.length} sentences, ${asWeRead.length} once more as our tokenizer reads them`)
  const both = [...sentences, ...asWeRead]
  return {
    ...trainTrees(both, vocabulary, inventory, TREE_SCHEDULES, SEED, report),
    inventory,
    vocabulary,
    lemmas: composeLemmaTable(sentences),
  }
}

/** What a file holds, but for its finder of names. */
function readTrained(file: Uint8Array): Omit<Trained, 'names'> {
  const { networks, sections, tags, pennTags, relations } = readContents(sourceOf(file))
  const section = (name: keyof typeof sections) =>
    new Uint8Array(file.subarray(sections[name].at, sections[name].at + sections[name].bytes))
  const network = (name: 'tagger' | 'supertagger' | 'parser') => ({
    shape: networks[name],
    weights: section(name),
    known: section(`${name}Known`),
  })
  return {
    inventory: { tags, pennTags, relations },
    tagger: network('tagger'),
    supertagger: network('supertagger'),
    parser: network('parser'),
    vocabulary: createVocabulary(new Int32Array(section('vocabulary').buffer)),
    gazetteer: {
      keys: new Int32Array(section('gazetteerKeys').buffer),
      bitsOf: new Uint16Array(section('gazetteerBitsOf').buffer),
      bits: new Int32Array(section('gazetteerBits').buffer),
    },
    lemmas: new TextDecoder().decode(section('lemmas')),
  }
}

async function trainFinder(trained: Trained) {
  const models = parseModels(sourceOf(assemble(trained)))
  const corpora = await loadNames(`${DATA}/names`)
  const viewed = [...corpora].flatMap(([corpus, documents]) =>
    documents.map((document) => viewNames(document, models, styleOf(corpus))),
  )
  report(`${viewed.length} documents with names tagged and parsed`)
  const network = trainNames(viewed, NAME_SCHEDULE, SEED)
  report('finder of names trained')
  return network
}
