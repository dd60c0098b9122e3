import { readSyntax } from '../src/language/annotate-document.ts'
import type { Models } from '../src/language/models/models.ts'
import { composeDocument } from './gold-document.ts'
import type { TreeSentence } from './read-conllu.ts'

/** Shares of the words: universal and Penn tags right, head right, head and relation right (subtypes aside, as in CoNLL 2018). */
export type TreeScores = {
  readonly upos: number
  readonly xpos: number
  readonly uas: number
  readonly las: number
}

/** How well the models read gold tokens, each over what the ones before it predicted. Punctuation counts. */
export function scoreTrees(sentences: readonly TreeSentence[], models: Models): TreeScores {
  const document = composeDocument(sentences.map(({ words }) => words))
  const { tags, parse } = readSyntax(document, models)
  const right = { upos: 0, xpos: 0, uas: 0, las: 0 }
  const universal = (relation: string | undefined) => relation?.split(':')[0]
  sentences.forEach((sentence, index) => {
    const first = document.sentenceStarts[index] ?? 0
    sentence.words.forEach((_, word) => {
      const token = first + word
      if (models.tags[tags.tags[token] ?? 0] === sentence.tags[word]) right.upos++
      if (models.pennTags[tags.pennTags[token] ?? 0] === sentence.pennTags[word]) right.xpos++
      const head = parse.heads[token] ?? -1
      if ((head === -1 ? -1 : head - first) !== sentence.heads[word]) return
      right.uas++
      const relation = models.relations[parse.relations[token] ?? 0]
      if (universal(relation) === universal(sentence.relations[word])) right.las++
    })
  })
  const share = (count: number) => count / document.tokenCount
  return {
    upos: share(right.upos),
    xpos: share(right.xpos),
    uas: share(right.uas),
    las: share(right.las),
  }
}
