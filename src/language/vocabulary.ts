/**
 * The words known from training, as a closed set of hashes in open addressing: a power of two of slots, 0 for an empty one.
 */
export type Vocabulary = Int32Array

export function hasWord(vocabulary: Vocabulary, hash: number): boolean {
  const mask = vocabulary.length - 1
  let slot = (hash ^ (hash >>> 15)) & mask
  for (;;) {
    const held = vocabulary[slot] ?? 0
    if (held === hash) return held !== 0
    if (held === 0) return false
    slot = (slot + 1) & mask
  }
}

/** At most half full, so that a search is short. */
export function createVocabulary(hashes: Iterable<number>): Vocabulary {
  const all = [...new Set(hashes)].filter((hash) => hash !== 0).toSorted((a, b) => a - b)
  const vocabulary = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(8, all.length * 2))))
  const mask = vocabulary.length - 1
  for (const hash of all) {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (vocabulary[slot] !== 0) slot = (slot + 1) & mask
    vocabulary[slot] = hash
  }
  return vocabulary
}
