import type { NetworkShape } from '../src/language/network/network.ts'
import type { Learner } from './learner.ts'

export type Quantised = {
  readonly shape: NetworkShape
  readonly weights: Uint8Array
  readonly known: Uint8Array
}

/** The share of a table's weights that are cut short, so that the steps of the rest are finer. */
const CUT_SHARE = 1e-5

/** A trained network as it ships: its table in signed bytes of one scale, its heads in floats. */
export function quantise({
  shape,
  space,
  table,
  weights,
}: Pick<Learner, 'shape' | 'space' | 'table' | 'weights'>): Quantised {
  const sizes = Float32Array.from(table, Math.abs).sort()
  const largest = sizes[Math.floor(sizes.length * (1 - CUT_SHARE))] || 1
  const scale = Math.fround(largest / 127)
  const bytes = Int8Array.from(table, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  )
  const parts = [
    new Uint8Array(bytes.buffer),
    ...shape.heads.map((_, head) => {
      const floats = weights(head)
      return new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength)
    }),
  ]
  const { rowCount, width, heads } = shape
  return { shape: { rowCount, width, scale, heads }, weights: joinBytes(parts), known: space.known }
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
