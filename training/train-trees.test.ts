import { expect, test } from 'vitest'
import { sourceOf } from '../src/language/models/model-file.ts'
import { parseModels } from '../src/language/models/models.ts'
import { assemble, NO_NAMES } from './assemble.ts'
import { compileGazetteer } from './compile-gazetteer.ts'
import { composeLemmaTable } from './lemma-table.ts'
import { mergeHyphens } from './merge-hyphens.ts'
import type { TreeSentence } from './read-conllu.ts'
import { scoreTrees } from './score-trees.ts'
import { trainTrees } from './train-trees.ts'
import { readInventory, readVocabulary } from './treebank.ts'

/** A sentence from lines of word, tag, Penn tag, lemma, head (from 1, 0 for the root) and relation. */
function sentence(document: string, lines: string): TreeSentence {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
  const column = (index: number) => rows.map((row) => row[index] ?? '')
  return {
    document,
    words: column(0),
    isSpaceAfter: column(0).map((word, index) => word !== '-' && column(0)[index + 1] !== '-'),
    tags: column(1),
    pennTags: column(2),
    lemmas: column(3),
    heads: column(4).map((head) => Number(head) - 1),
    relations: column(5),
  }
}

const nouns = ['bridge', 'mayor', 'river', 'school']
const verbs = ['fell', 'rose', 'slept', 'won']
const sentences = nouns.flatMap((noun) =>
  verbs.map((verb) =>
    sentence(
      noun,
      `The DET DT the 2 det
      ${noun} NOUN NN ${noun} 3 nsubj
      ${verb} VERB VBD go 0 root
      . PUNCT . . 3 punct`,
    ),
  ),
)
const schedule = {
  rowCount: 1024,
  width: 32,
  rounds: 6,
  rate: 0.1,
  dropout: 0.1,
  featureDropout: 0.1,
  leastCount: 1,
  countedBits: 16,
}
const schedules = {
  tagger: schedule,
  supertagger: schedule,
  parser: { ...schedule, exploration: 0.5 },
  jackknife: { parts: 2, rounds: 4 },
}

function train(seed: number): Uint8Array {
  const vocabulary = readVocabulary(sentences)
  const inventory = readInventory(sentences)
  return assemble({
    ...trainTrees(sentences, vocabulary, inventory, schedules, seed, () => {}),
    inventory,
    vocabulary,
    gazetteer: compileGazetteer(sentences),
    lemmas: composeLemmaTable(sentences),
    names: NO_NAMES,
  })
}

test('training learns, and gives the same bytes from the same seed alone', () => {
  const bytes = train(7)
  expect(scoreTrees(sentences, parseModels(sourceOf(bytes)))).toEqual({
    upos: 1,
    xpos: 1,
    uas: 1,
    las: 1,
  })
  expect(train(7)).toEqual(bytes)
  expect(train(8)).not.toEqual(bytes)
})

test('words cut at their hyphens are made whole', () => {
  const cut = sentence(
    'a',
    `A DET DT a 5 det
    pro ADJ JJ pro 4 amod
    - PUNCT HYPH - 2 punct
    trade NOUN NN trade 5 amod
    bill NOUN NN bill 0 root`,
  )
  expect(mergeHyphens(cut)).toMatchObject({
    words: ['A', 'pro-trade', 'bill'],
    tags: ['DET', 'ADJ', 'NOUN'],
    pennTags: ['DT', 'JJ', 'NN'],
    heads: [2, 2, -1],
    relations: ['det', 'amod', 'root'],
  })
  expect(mergeHyphens(sentences[0] ?? cut)).toBeNull()
})
