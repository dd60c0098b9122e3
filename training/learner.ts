import { type FeatureSpace, spaceOf } from '../src/language/network/feature-rows.ts'
import { createMemory, instantiate } from '../src/language/network/kernels.ts'
import { LEARNING_KERNELS } from './learning-kernels.ts'
import type { Random } from './random.ts'

export type LearnerShape = {
  /** Rows of the table: a power of two. */
  readonly rowCount: number
  /** Hidden units: a multiple of 32. */
  readonly width: number
  /** How many outputs each head has. */
  readonly heads: readonly number[]
  /** The most features one example has. */
  readonly mostFeatures: number
}

/**
 * A network in training: the rows of an example's features, summed and cut off below zero, are its hidden layer; each head
 * gives a score an output. Fill `features`, call `forward`, then `scores`; write the wanted changes into `errors` and
 * call `learn`.
 */
export type Learner = {
  readonly shape: LearnerShape
  readonly space: FeatureSpace
  readonly features: Int32Array
  /** With `dropout`, that share of the hidden units is left out and the rest made larger for it. */
  readonly forward: (count: number, dropout: number) => void
  readonly scores: (head: number) => Float32Array
  readonly errors: (head: number) => Float32Array
  /** One step of learning on what `forward` saw, from the errors of these heads. */
  readonly learn: (heads: readonly number[], rate: number) => void
  readonly table: Float32Array
  readonly weights: (head: number) => Float32Array
}

const FIRST_SQUARE = 0.05

export function createLearner(shape: LearnerShape, known: Uint8Array, random: Random): Learner {
  const { rowCount, width, heads, mostFeatures } = shape
  const padded = heads.map((count) => Math.ceil(count / 16) * 16)
  let size = 1024
  const take = (floats: number) => {
    const at = size
    size += Math.ceil(floats / 4) * 16
    return at
  }
  const table = take(rowCount * width)
  const rowSquares = take(rowCount)
  const features = take(mostFeatures + 1)
  const inputs = take(width + 1) + 12
  const inputErrors = take(width + 5) + 12
  const places = padded.map((count) => ({
    count,
    weights: take(count * (width + 1)),
    squares: take(count * (width + 1)),
    scores: take(count),
    errors: take(count),
  }))
  const memory = createMemory(size + 64)
  const { sumRows, multiply, learnHead, learnRows } = instantiate(LEARNING_KERNELS, memory)
  if (!sumRows || !multiply || !learnHead || !learnRows) throw new Error('a kernel is missing')
  const floats = (at: number, count: number) => new Float32Array(memory.buffer, at, count)
  const hidden = floats(inputs + 4, width)
  const hiddenErrors = floats(inputErrors + 4, width)
  const allErrors = floats(inputErrors, width + 1)
  const views = places.map(({ scores, errors }, head) => ({
    scores: floats(scores, heads[head] ?? 0),
    errors: floats(errors, heads[head] ?? 0),
  }))
  const featureView = new Int32Array(memory.buffer, features, mostFeatures + 1)
  floats(inputs, 1)[0] = 1
  floats(rowSquares, rowCount).fill(FIRST_SQUARE)
  const biases = floats(table, width)
  for (let unit = 0; unit < width; unit++) biases[unit] = random() * 0.5
  for (const { weights, squares, count } of places) {
    const all = floats(weights + count * 4, count * width)
    for (let index = 0; index < all.length; index++) {
      all[index] = (random() - 0.5) * (2 / Math.sqrt(width))
    }
    floats(squares, count * (width + 1)).fill(FIRST_SQUARE)
  }
  let seen = 0
  let kept = 1
  return {
    shape,
    space: spaceOf(rowCount, known),
    features: featureView,
    forward: (count, dropout) => {
      seen = count
      sumRows(table, width, features, count, inputs + 4)
      kept = 1 / (1 - dropout)
      if (dropout > 0) {
        for (let unit = 0; unit < width; unit++) {
          hidden[unit] = random() < dropout ? 0 : (hidden[unit] ?? 0) * kept
        }
      }
    },
    scores: (head) => {
      const place = places[head]
      const view = views[head]
      if (place === undefined || view === undefined) throw new Error(`no head ${head}`)
      multiply(place.weights, place.count, inputs + 4, width, place.scores)
      return view.scores
    },
    errors: (head) => {
      const view = views[head]
      if (view === undefined) throw new Error(`no head ${head}`)
      return view.errors.fill(0)
    },
    learn: (used, rate) => {
      allErrors.fill(0)
      for (const head of used) {
        const place = places[head]
        if (place === undefined) continue
        const { weights, squares, count, errors } = place
        learnHead(weights, squares, count, inputs, width + 1, errors, inputErrors, rate)
      }
      let sum = 0
      for (let unit = 0; unit < width; unit++) {
        const error = (hiddenErrors[unit] ?? 0) * kept
        hiddenErrors[unit] = error
        sum += error * error
      }
      if (sum === 0) return
      learnRows(table, rowSquares, width, features, seen, inputErrors + 4, sum / width, rate)
    },
    table: floats(table, rowCount * width),
    weights: (head) => {
      const place = places[head]
      if (place === undefined) throw new Error(`no head ${head}`)
      return floats(place.weights, place.count * (width + 1))
    },
  }
}

/** Writes the softmax of the scores less the target, as errors; gives the loss. */
export function softmaxErrors(scores: Float32Array, target: number, errors: Float32Array): number {
  let largest = Number.NEGATIVE_INFINITY
  for (const score of scores) if (score > largest) largest = score
  let sum = 0
  for (let output = 0; output < scores.length; output++) {
    const power = Math.exp((scores[output] ?? 0) - largest)
    errors[output] = power
    sum += power
  }
  for (let output = 0; output < scores.length; output++) {
    errors[output] = (errors[output] ?? 0) / sum
  }
  const share = errors[target] ?? 0
  errors[target] = share - 1
  return -Math.log(Math.max(share, 1e-9))
}
