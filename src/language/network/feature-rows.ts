/** One value of two, order told apart. */
export function pairOf(a: number, b: number): number {
  return (Math.imul(a, 0x9e3779b1) + Math.imul(b ^ (b >>> 15), 0x85ebca6b)) | 0
}

/**
 * Where a network's features fall to: the rows of its table, and a bit for each value of a hash's upper part that says whether
 * it was met often enough in training. What was not is left out: it would only add the noise of those that share its row.
 */
export type FeatureSpace = {
  /** The number of rows, a power of two, less one. */
  readonly mask: number
  readonly known: Uint8Array
  /** So many lower bits of a hash do not count for its bit in `known`. */
  readonly shift: number
}

/** The space of so many rows; the length of `known` is a power of two. */
export function spaceOf(rowCount: number, known: Uint8Array): FeatureSpace {
  return { mask: rowCount - 1, known, shift: 29 - Math.log2(known.length) }
}

/** The hash of a template's value. */
export function featureHash(template: number, value: number): number {
  let mixed = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

export function isKnown({ known, shift }: FeatureSpace, hash: number): boolean {
  const bit = hash >>> shift
  return (((known[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1
}
