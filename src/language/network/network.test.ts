import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMemory, instantiate, READING_KERNELS } from './kernels.ts'
import { createNetwork, paddedOutputs, scratchBytes, weightBytes } from './network.ts'

const shape = { rowCount: 16, width: 32, scale: 0.25, heads: [3, 20] }

test('the scores are those that the definition gives', () => {
  const size = Math.ceil(weightBytes(shape) / 16) * 16
  const memory = createMemory(size + scratchBytes(shape))
  const network = createNetwork(
    shape,
    memory,
    instantiate(READING_KERNELS, memory),
    0,
    size,
    new Uint8Array(1),
  )
  const table = new Int8Array(memory.buffer, 0, shape.rowCount * shape.width)
  table.forEach((_, index) => {
    table[index] = ((index * 37) % 255) - 127
  })
  const weights = new Float32Array(
    memory.buffer,
    table.length,
    (weightBytes(shape) - table.length) / 4,
  )
  weights.forEach((_, index) => {
    weights[index] = ((index * 13) % 17) / 8 - 1
  })
  const expectedScores = (rows: readonly number[], head: number) => {
    const hidden = Array.from({ length: shape.width }, (_, unit) => {
      const sum = rows.reduce((total, row) => total + (table[row * shape.width + unit] ?? 0), 0)
      return Math.max(0, sum * shape.scale)
    })
    const padded = paddedOutputs(shape.heads[head] ?? 0)
    const from = head === 0 ? 0 : paddedOutputs(shape.heads[0] ?? 0) * (shape.width + 1)
    return Array.from({ length: shape.heads[head] ?? 0 }, (_, output) =>
      hidden.reduce(
        (total, value, unit) => total + value * (weights[from + (unit + 1) * padded + output] ?? 0),
        weights[from + output] ?? 0,
      ),
    )
  }
  fc.assert(
    fc.property(fc.array(fc.nat(15), { maxLength: 250 }), fc.nat(1), (rows, head) => {
      network.features.set(rows)
      network.hide(rows.length)
      const scores = Array.from(network.score(head))
      const expected = expectedScores(rows, head)
      scores.forEach((score, output) => {
        expect(score).toBeCloseTo(expected[output] ?? Number.NaN, 1)
      })
    }),
  )
})
