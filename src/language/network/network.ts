import { type FeatureSpace, spaceOf } from './feature-rows.ts'
import type { KernelFunction, WasmMemory } from './kernels.ts'

/**
 * A trained network: the rows of an example's features, summed and cut off below zero, are its hidden layer; each head gives
 * a score an output. Fill `features`, call `hide`, then `score`.
 */
export type Network = {
  readonly space: FeatureSpace
  readonly features: Int32Array
  readonly hide: (featureCount: number) => void
  /** The scores of a head's outputs, in an array that the next call overwrites. */
  readonly score: (head: number) => Float32Array
}

export type NetworkShape = {
  readonly rowCount: number
  /** Hidden units: a multiple of 32. */
  readonly width: number
  /** What one step of a table's signed bytes is worth. */
  readonly scale: number
  /** How many outputs each head has. */
  readonly heads: readonly number[]
}

/** Every network's features fit: 16 bits hold the sums of so many rows. */
const MOST_FEATURES = 256

/** Rounded up, so that kernels may work on 16 floats at a time. */
export function paddedOutputs(count: number): number {
  return Math.ceil(count / 16) * 16
}

/** Bytes of a network's weights, table first, then each head's: biases, and a column a hidden unit. */
export function weightBytes({ rowCount, width, heads }: NetworkShape): number {
  return heads.reduce(
    (bytes, count) => bytes + paddedOutputs(count) * (width + 1) * 4,
    rowCount * width,
  )
}

/** Bytes that a network works in, beside its weights. */
export function scratchBytes({ width, heads }: NetworkShape): number {
  const outputs = heads.reduce((sum, count) => sum + paddedOutputs(count), 0)
  return (MOST_FEATURES + width + outputs) * 4
}

/** A network over weights that lie in the memory at `weightsAt`; both offsets are multiples of 16. `known`: see `FeatureSpace`. */
export function createNetwork(
  shape: NetworkShape,
  memory: WasmMemory,
  kernels: Readonly<Record<string, KernelFunction>>,
  weightsAt: number,
  scratchAt: number,
  known: Uint8Array,
): Network {
  const { sumRows, multiply } = kernels
  if (sumRows === undefined || multiply === undefined) throw new Error('a kernel is missing')
  const { rowCount, width, scale } = shape
  const hiddenAt = scratchAt + MOST_FEATURES * 4
  let headAt = weightsAt + rowCount * width
  let scoresAt = hiddenAt + width * 4
  const heads = shape.heads.map((count) => {
    const padded = paddedOutputs(count)
    const head = {
      padded,
      weightsAt: headAt,
      scoresAt,
      scores: new Float32Array(memory.buffer, scoresAt, count),
    }
    headAt += padded * (width + 1) * 4
    scoresAt += padded * 4
    return head
  })
  return {
    space: spaceOf(rowCount, known),
    features: new Int32Array(memory.buffer, scratchAt, MOST_FEATURES),
    hide: (featureCount) => sumRows(weightsAt, width, scratchAt, featureCount, scale, hiddenAt),
    score: (index) => {
      const head = heads[index]
      if (head === undefined) throw new Error(`the network has no head ${index}`)
      multiply(head.weightsAt, head.padded, hiddenAt, width, head.scoresAt)
      return head.scores
    },
  }
}

export function largestScore(scores: Float32Array): number {
  let best = 0
  for (let output = 1; output < scores.length; output++) {
    if ((scores[output] ?? 0) > (scores[best] ?? 0)) best = output
  }
  return best
}
