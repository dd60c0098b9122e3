import { aligned } from '../src/language/models/model-file.ts'
import { createMemory, instantiate, READING_KERNELS } from '../src/language/network/kernels.ts'
import { createNetwork, type Network, scratchBytes } from '../src/language/network/network.ts'
import type { Quantised } from './quantise.ts'
import { countNames, type NameCounts } from './score-names.ts'
import { type NameSchedule, trainNames, type ViewedNames } from './train-names.ts'

/**
 * How well names are found in each corpus by models that did not learn from the documents at hand: every corpus falls into
 * parts by document, and each part is read by a model of all other parts of all corpora.
 */
export function crossValidateNames<Corpus>(
  corpora: ReadonlyMap<Corpus, readonly ViewedNames[]>,
  measured: readonly Corpus[],
  parts: number,
  schedule: NameSchedule,
  seed: number,
): ReadonlyMap<Corpus, NameCounts> {
  const counts = new Map<Corpus, NameCounts>()
  for (let part = 0; part < parts; part++) {
    const isHeldOut = (corpus: Corpus, index: number) =>
      measured.includes(corpus) && index % parts === part
    const training = [...corpora].flatMap(([corpus, documents]) =>
      documents.filter((_, index) => !isHeldOut(corpus, index)),
    )
    const network = networkOf(trainNames(training, schedule, seed))
    for (const corpus of measured) {
      const heldOut = (corpora.get(corpus) ?? []).filter((_, index) => isHeldOut(corpus, index))
      const found = countNames(heldOut, network)
      const before = counts.get(corpus) ?? { right: 0, found: 0, gold: 0 }
      counts.set(corpus, {
        right: before.right + found.right,
        found: before.found + found.found,
        gold: before.gold + found.gold,
      })
    }
  }
  return counts
}

function networkOf({ shape, weights, known }: Quantised): Network {
  const scratchAt = aligned(weights.length)
  const memory = createMemory(scratchAt + scratchBytes(shape))
  new Uint8Array(memory.buffer).set(weights)
  return createNetwork(shape, memory, instantiate(READING_KERNELS, memory), 0, scratchAt, known)
}
