import type { Word } from './content-words.ts'

/**
 * Near-copies are found by their shingles (runs of four content words), of which only a sketch is kept: for each of
 * `SKETCH_SIZE` hash functions the least hash. The share of equal places estimates the Jaccard similarity of the two
 * sets of shingles. Two places make a band: near-copies share at least one band almost surely, so bands index them.
 * @source Broder, "On the resemblance and containment of documents" (1997)
 */
const SKETCH_SIZE = 32
const SHINGLE_WORDS = 4
const BAND_ROWS = 2
/** A text of fewer shingles says too little to tell a copy from two reports of one thing. */
const LEAST_SHINGLES = 20

const MULTIPLIERS = Array.from({ length: SKETCH_SIZE }, (_, row) =>
  Math.imul(0x9e3779b1, 2 * row + 1),
)

/** The sketch of a text's words: `SKETCH_SIZE` unsigned 32-bit numbers, or none for a short text. */
export function sketchShingles(words: readonly Word[]): number[] {
  if (countShingles(words.length) < LEAST_SHINGLES) return []
  const hashes = words.map((word) => hashString(word.stem))
  const sketch = new Array<number>(SKETCH_SIZE).fill(0xffffffff)
  for (let start = 0; start + SHINGLE_WORDS <= hashes.length; start++) {
    let shingle = 17
    for (let at = start; at < start + SHINGLE_WORDS; at++) {
      shingle = mix(Math.imul(shingle, 31) + (hashes[at] ?? 0))
    }
    for (let row = 0; row < SKETCH_SIZE; row++) {
      const hash = mix(Math.imul(shingle, MULTIPLIERS[row] ?? 1) + row) >>> 0
      if (hash < (sketch[row] ?? 0)) sketch[row] = hash
    }
  }
  return sketch
}

/**
 * The keys under which a sketch is indexed: a hash of each band and its place. Two bands of one key are the same but for
 * one chance in four thousand million.
 */
export function bandsOf(sketch: ArrayLike<number>): Int32Array {
  const bands = new Int32Array(Math.floor(sketch.length / BAND_ROWS))
  for (let band = 0; band < bands.length; band++) {
    let key = band
    for (let row = band * BAND_ROWS; row < (band + 1) * BAND_ROWS; row++)
      key = mix(Math.imul(key, 31) + (sketch[row] ?? 0))
    bands[band] = key
  }
  return bands
}

/** A sketch and how many shingles it stands for. */
export type Sketched = { readonly sketch: ArrayLike<number>; readonly shingleCount: number }

/**
 * Estimated share of the shorter text's shingles that stand in the longer, 0 to 1: a copy is often cut. 0 where either
 * has no sketch.
 * @source Broder (1997), containment from resemblance
 */
export function estimateCopied(a: Sketched, b: Sketched): number {
  if (a.sketch.length === 0 || b.sketch.length === 0) return 0
  let equal = 0
  for (let row = 0; row < SKETCH_SIZE; row++) if (a.sketch[row] === b.sketch[row]) equal++
  const resemblance = equal / SKETCH_SIZE
  const common = (resemblance * (a.shingleCount + b.shingleCount)) / (1 + resemblance)
  return Math.min(1, common / Math.min(a.shingleCount, b.shingleCount))
}

/** How many shingles stand in so many words. */
export function countShingles(wordCount: number): number {
  return Math.max(0, wordCount - SHINGLE_WORDS + 1)
}

function hashString(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash
}

/** Spreads the bits of a 32-bit number (the finalizer of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}
