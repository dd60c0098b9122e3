import { type Gazetteer, unpackGazetteer } from '../names/gazetteer.ts'
import { createMemory, instantiate, READING_KERNELS } from '../network/kernels.ts'
import { createNetwork, type Network, scratchBytes, weightBytes } from '../network/network.ts'
import type { LemmaTable } from '../tags/lemmas.ts'
import { parseLemmas } from '../tags/lemmas.ts'
import { createVocabulary, type Vocabulary } from '../vocabulary.ts'
import {
  aligned,
  ModelFileError,
  type ModelSource,
  readBytes,
  readContents,
  type SectionName,
} from './model-file.ts'

/** The trained models of one language, ready to read with. They work in memory of their own: one reader at a time. */
export type Models = {
  /** Names of universal tags, Penn tags and relations, by the numbers that annotations hold. */
  readonly tags: readonly string[]
  readonly pennTags: readonly string[]
  readonly relations: readonly string[]
  readonly tagger: Network
  readonly supertagger: Network
  readonly parser: Network
  readonly names: Network
  readonly vocabulary: Vocabulary
  readonly gazetteer: Gazetteer
  readonly lemmas: LemmaTable
}

const NETWORKS = ['tagger', 'supertagger', 'parser', 'names'] as const

/** The models in a file. Throws `ModelFileError` for one of something else. */
export function parseModels(source: ModelSource): Models {
  const { networks, sections, tags, pennTags, relations } = readContents(source)
  const section = (name: SectionName) => readBytes(source, sections[name].at, sections[name].bytes)
  const integers = (name: SectionName) => new Int32Array(section(name).buffer)
  let size = 0
  const places = NETWORKS.map((name) => {
    const shape = networks[name]
    if (sections[name].bytes !== weightBytes(shape)) {
      throw new ModelFileError(`the weights of the ${name} network have the wrong size`)
    }
    const weightsAt = size
    const scratchAt = aligned(weightsAt + sections[name].bytes)
    size = aligned(scratchAt + scratchBytes(shape))
    return { name, shape, weightsAt, scratchAt }
  })
  const memory = createMemory(size)
  const kernels = instantiate(READING_KERNELS, memory)
  const [tagger, supertagger, parser, names] = places.map(
    ({ name, shape, weightsAt, scratchAt }) => {
      const { at, bytes: length } = sections[name]
      source.read(at, new Uint8Array(memory.buffer, weightsAt, length))
      return createNetwork(shape, memory, kernels, weightsAt, scratchAt, section(`${name}Known`))
    },
  )
  if (!tagger || !supertagger || !parser || !names) throw new ModelFileError('a network is missing')
  return {
    tags,
    pennTags,
    relations,
    tagger,
    supertagger,
    parser,
    names,
    vocabulary: createVocabulary(integers('vocabulary')),
    gazetteer: unpackGazetteer({
      keys: integers('gazetteerKeys'),
      bitsOf: new Uint16Array(section('gazetteerBitsOf').buffer),
      bits: integers('gazetteerBits'),
    }),
    lemmas: parseLemmas(new TextDecoder().decode(section('lemmas'))),
  }
}
