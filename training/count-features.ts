import { type FeatureSpace, spaceOf } from '../src/language/network/feature-rows.ts'

export type FeatureCounter = {
  /** To write features in: their whole hashes, whether known or not. */
  readonly space: FeatureSpace
  readonly count: (hashes: Int32Array, hashCount: number) => void
  /** The bits of the features that were counted so often. */
  readonly known: (least: number) => Uint8Array
}

/** Counts features, up to 255 times each; so many bits of a hash tell one from another. */
export function createFeatureCounter(bits: number): FeatureCounter {
  const counts = new Uint8Array(2 ** bits)
  const all = new Uint8Array(counts.length / 8).fill(255)
  const shift = 32 - bits
  return {
    space: { ...spaceOf(1, all), mask: -1 },
    count: (hashes, hashCount) => {
      for (let index = 0; index < hashCount; index++) {
        const feature = (hashes[index] ?? 0) >>> shift
        counts[feature] = Math.min(255, (counts[feature] ?? 0) + 1)
      }
    },
    known: (least) => {
      const known = new Uint8Array(all.length)
      counts.forEach((count, feature) => {
        if (count < least) return
        known[feature >>> 3] = (known[feature >>> 3] ?? 0) | (1 << (feature & 7))
      })
      return known
    },
  }
}
