import { writeModelFile } from '../src/language/models/model-file.ts'
import type { PackedGazetteer } from '../src/language/names/gazetteer.ts'
import { weightBytes } from '../src/language/network/network.ts'
import type { Vocabulary } from '../src/language/vocabulary.ts'
import type { Quantised } from './quantise.ts'
import type { TreeNetworks } from './train-trees.ts'
import type { Inventory } from './treebank.ts'

export type Trained = TreeNetworks & {
  readonly inventory: Inventory
  readonly vocabulary: Vocabulary
  readonly gazetteer: PackedGazetteer
  readonly lemmas: string
  readonly names: Quantised
}

/** Stands in for the finder of names until it is trained, over what the others say. */
export const NO_NAMES: Quantised = (() => {
  const shape = { rowCount: 1, width: 32, scale: 1, heads: [1] }
  return { shape, weights: new Uint8Array(weightBytes(shape)), known: new Uint8Array(1) }
})()

/** The bytes of a model file. */
export function assemble(trained: Trained): Uint8Array {
  const { inventory, tagger, supertagger, parser, names, vocabulary, gazetteer, lemmas } = trained
  const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array | Uint16Array) =>
    new Uint8Array(buffer, byteOffset, byteLength)
  return writeModelFile(
    {
      ...inventory,
      networks: {
        tagger: tagger.shape,
        supertagger: supertagger.shape,
        parser: parser.shape,
        names: names.shape,
      },
    },
    {
      tagger: tagger.weights,
      taggerKnown: tagger.known,
      supertagger: supertagger.weights,
      supertaggerKnown: supertagger.known,
      parser: parser.weights,
      parserKnown: parser.known,
      names: names.weights,
      namesKnown: names.known,
      vocabulary: bytesOf(vocabulary.filter((hash) => hash !== 0)),
      gazetteerKeys: bytesOf(gazetteer.keys),
      gazetteerBitsOf: bytesOf(gazetteer.bitsOf),
      gazetteerBits: bytesOf(gazetteer.bits),
      lemmas: new TextEncoder().encode(lemmas),
    },
  )
}
