import { verbsAmong } from '../src/language/annotate-document.ts'
import { joinTags } from '../src/language/parse/parse-document.ts'
import {
  findNearestVerbs,
  MOST_SUPERTAG_FEATURES,
  writeSupertagFeatures,
} from '../src/language/parse/supertag-features.ts'
import type { Tags } from '../src/language/tags/tag-document.ts'
import { MOST_TAG_FEATURES, writeTagFeatures } from '../src/language/tags/tag-features.ts'
import { readTraits, type TokenTraits } from '../src/language/token-traits.ts'
import type { Vocabulary } from '../src/language/vocabulary.ts'
import { composeDocument } from './gold-document.ts'
import { composeTree } from './oracle.ts'
import type { TreeSentence } from './read-conllu.ts'
import type { LabelledTokens } from './train-labeller.ts'
import type { ParsedTokens } from './train-parser.ts'
import type { Inventory } from './treebank.ts'

/** Gold sentences as the trainers take them. */
export type TreeTokens = {
  readonly sentences: readonly TreeSentence[]
  readonly sentenceStarts: Int32Array
  readonly traits: TokenTraits
}

export function readTreeTokens(
  sentences: readonly TreeSentence[],
  vocabulary: Vocabulary,
): TreeTokens {
  const document = composeDocument(sentences.map(({ words }) => words))
  const { sentenceStarts } = document
  return { sentences, sentenceStarts, traits: readTraits(document, vocabulary) }
}

/** For the tagger: universal and Penn tags, the Penn tags before a token seen. */
export function tagTokens(
  { sentences, sentenceStarts, traits }: TreeTokens,
  inventory: Inventory,
): LabelledTokens {
  const gold = (names: readonly string[], of: (sentence: TreeSentence) => readonly string[]) => ({
    count: names.length,
    gold: Uint8Array.from(sentences.flatMap(of), (name) => Math.max(0, names.indexOf(name))),
  })
  return {
    sentenceStarts,
    heads: [
      gold(inventory.tags, ({ tags }) => tags),
      gold(inventory.pennTags, ({ pennTags }) => pennTags),
    ],
    historyHead: 1,
    mostFeatures: MOST_TAG_FEATURES,
    writeFeatures: (rows, history, first, end, token, space) =>
      writeTagFeatures(rows, traits, history, first, end, token, space),
  }
}

/** For the supertagger: each relation, and on which side the head stands. */
export function supertagTokens(
  { sentences, sentenceStarts, traits }: TreeTokens,
  tags: Tags,
  inventory: Inventory,
): LabelledTokens {
  const { relations } = inventory
  const gold = sentences.flatMap((sentence) =>
    sentence.heads.map((head, word) => {
      const relation = Math.max(0, relations.indexOf(sentence.relations[word] ?? ''))
      return relation * 2 + (head < word ? 1 : 0)
    }),
  )
  const verbs = findNearestVerbs(sentenceStarts, tags.tags, verbsAmong(inventory.tags))
  const view = { traits, tags: joinTags(tags), ...verbs }
  return {
    sentenceStarts,
    heads: [{ count: relations.length * 2, gold: Uint8Array.from(gold) }],
    historyHead: 0,
    mostFeatures: MOST_SUPERTAG_FEATURES,
    writeFeatures: (rows, history, first, end, token, space) =>
      writeSupertagFeatures(rows, view, history, first, end, token, space),
  }
}

/** For the parser: projective trees, over the tags and supertags that the models before it give. */
export function parseTokens(
  { sentences, sentenceStarts, traits }: TreeTokens,
  tags: Tags,
  supertags: Uint8Array,
  { relations }: Inventory,
): ParsedTokens {
  return {
    sentenceStarts,
    view: { traits, tags: joinTags(tags), supertags },
    trees: sentences.map((sentence) =>
      composeTree(
        sentence.heads,
        sentence.relations.map((relation) => Math.max(0, relations.indexOf(relation))),
      ),
    ),
  }
}
