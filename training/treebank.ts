import { foldedHash } from '../src/language/token-traits.ts'
import { createVocabulary, type Vocabulary } from '../src/language/vocabulary.ts'
import { readConllu, type TreeSentence } from './read-conllu.ts'

/** Names of tags and relations, by number. */
export type Inventory = {
  readonly tags: readonly string[]
  readonly pennTags: readonly string[]
  readonly relations: readonly string[]
}

/** Texts of these genres may not be as free as their annotation says. */
export const LEFT_OUT = /^GUM_(?:textbook|vlog|speech)_/

/** A word seen less often is unknown to the models, so that they learn what to make of an unknown word. */
const LEAST_SEEN = 2

/** Every sentence that may train weights that ship. */
export function loadTreebank(folder: string): TreeSentence[] {
  return ['ewt-train', 'gum-open-train']
    .flatMap((name) => readConllu(`${folder}/${name}.conllu`))
    .filter(({ document }) => !LEFT_OUT.test(document))
}

export function readInventory(sentences: readonly TreeSentence[]): Inventory {
  const names = (of: (sentence: TreeSentence) => readonly string[]) =>
    [...new Set(sentences.flatMap(of))].sort()
  return {
    tags: names(({ tags }) => tags),
    pennTags: names(({ pennTags }) => pennTags),
    relations: names(({ relations }) => relations),
  }
}

export function readVocabulary(sentences: readonly TreeSentence[]): Vocabulary {
  const counts = new Map<number, number>()
  for (const word of sentences.flatMap(({ words }) => words)) {
    const hash = foldedHash(word, 0, word.length)
    counts.set(hash, (counts.get(hash) ?? 0) + 1)
  }
  return createVocabulary(
    [...counts].filter(([, count]) => count >= LEAST_SEEN).map(([hash]) => hash),
  )
}
