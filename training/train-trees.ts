import type { Tags } from '../src/language/tags/tag-document.ts'
import type { Vocabulary } from '../src/language/vocabulary.ts'
import { jackknife } from './jackknife.ts'
import { predictLabels } from './predict-labels.ts'
import { type Quantised, quantise } from './quantise.ts'
import { createRandom } from './random.ts'
import type { TreeSentence } from './read-conllu.ts'
import { type Schedule, trainLabeller } from './train-labeller.ts'
import { type ParserSchedule, trainParser } from './train-parser.ts'
import { parseTokens, readTreeTokens, supertagTokens, tagTokens } from './tree-tokens.ts'
import type { Inventory } from './treebank.ts'

export type TreeSchedules = {
  readonly tagger: Schedule
  readonly supertagger: Schedule
  readonly parser: ParserSchedule
  /** Rounds of the models of parts, and how many parts. */
  readonly jackknife: { readonly parts: number; readonly rounds: number }
}

export type TreeNetworks = {
  readonly tagger: Quantised
  readonly supertagger: Quantised
  readonly parser: Quantised
}

/** Trains tagger, supertagger and parser, each over what the ones before it say of sentences they did not learn from. */
export function trainTrees(
  sentences: readonly TreeSentence[],
  vocabulary: Vocabulary,
  inventory: Inventory,
  schedules: TreeSchedules,
  seed: number,
  report: (line: string) => void,
): TreeNetworks {
  const random = createRandom(seed)
  const { parts, rounds } = schedules.jackknife
  const tokensOf = (indices: readonly number[]) =>
    readTreeTokens(
      indices.flatMap((index) => sentences[index] ?? []),
      vocabulary,
    )
  const all = readTreeTokens(sentences, vocabulary)

  const tagger = trainLabeller(tagTokens(all, inventory), schedules.tagger, random)
  report('tagger trained')
  const [tags, pennTags] = jackknife(all, parts, (others, part) => {
    const model = trainLabeller(
      tagTokens(tokensOf(others), inventory),
      { ...schedules.tagger, rounds },
      random,
    )
    return predictLabels(tagTokens(tokensOf(part), inventory), model)
  })
  if (tags === undefined || pennTags === undefined) throw new Error('the tagger gave no tags')
  const tagged: Tags = { tags, pennTags }
  report('training sentences tagged')

  const tagsOf = (indices: readonly number[]): Tags => {
    const words = indices.flatMap((index) => {
      const [first = 0, end = 0] = all.sentenceStarts.subarray(index, index + 2)
      return Array.from({ length: end - first }, (_, word) => first + word)
    })
    return {
      tags: Uint8Array.from(words, (word) => tagged.tags[word] ?? 0),
      pennTags: Uint8Array.from(words, (word) => tagged.pennTags[word] ?? 0),
    }
  }
  const supertagger = trainLabeller(
    supertagTokens(all, tagged, inventory),
    schedules.supertagger,
    random,
  )
  report('supertagger trained')
  const [supertags] = jackknife(all, parts, (others, part) => {
    const model = trainLabeller(
      supertagTokens(tokensOf(others), tagsOf(others), inventory),
      { ...schedules.supertagger, rounds },
      random,
    )
    return predictLabels(supertagTokens(tokensOf(part), tagsOf(part), inventory), model)
  })
  if (supertags === undefined) throw new Error('the supertagger gave no supertags')
  report('training sentences supertagged')

  const parser = trainParser(
    parseTokens(all, tagged, supertags, inventory),
    inventory.relations.length,
    schedules.parser,
    random,
    (round) => report(`parser, round ${round + 1}`),
  )
  return {
    tagger: quantise(tagger),
    supertagger: quantise(supertagger),
    parser: quantise(parser),
  }
}
