import {
  addFloats,
  addInt,
  addShorts,
  type Code,
  F32,
  forBelow,
  get,
  I32,
  int,
  type Kernel,
  largerFloats,
  loadBytes,
  loadInt,
  loadSplat,
  loadVector,
  multiplyFloats,
  multiplyInt,
  set,
  shiftLeft,
  splat,
  storeVector,
  toFloats,
  V128,
  widenHigh,
  widenLow,
  writeModule,
  zeroVector,
} from './wasm-code.ts'

/** What a module over one memory is made from; no typings of the language or of Node declare it. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> }
}

export type WasmMemory = { readonly buffer: ArrayBuffer }

export type KernelFunction = (...numbers: readonly number[]) => void

const PAGE_BYTES = 65_536

/** Memory of at least so many bytes, all zero. */
export function createMemory(byteCount: number): WasmMemory {
  return new WebAssembly.Memory({ initial: Math.ceil(byteCount / PAGE_BYTES) })
}

/** The kernels as functions over this memory. */
export function instantiate(
  kernels: readonly Kernel[],
  memory: WasmMemory,
): Readonly<Record<string, KernelFunction>> {
  const module = new WebAssembly.Module(writeModule(kernels))
  const { exports } = new WebAssembly.Instance(module, { m: { m: memory } })
  return exports as Readonly<Record<string, KernelFunction>>
}

const BLOCK = 32

/**
 * `sumRows(table, width, indices, count, scale, out)`: the rows of signed bytes at `indices`, summed, scaled, cut off below
 * zero. `width` is a multiple of 32; up to 256 rows, so that 16 bits hold the sums.
 */
const SUM_ROWS: Kernel = {
  name: 'sumRows',
  parameters: [I32, I32, I32, I32, F32, I32],
  locals: [I32, I32, I32, V128, V128, V128, V128],
  body: sumRowsBody(),
}

function sumRowsBody(): readonly Code[] {
  const [table, width, indices, count, scale, out, block, at, row] = [0, 1, 2, 3, 4, 5, 6, 7, 8]
  const sums = [9, 10, 11, 12]
  const end = addInt(get(indices), shiftLeft(get(count), 2))
  const rowAddress = addInt(
    addInt(get(table), get(block)),
    multiplyInt(loadInt(get(at)), get(width)),
  )
  const store = (vector: Code, offset: number) =>
    storeVector(
      addInt(get(out), shiftLeft(get(block), 2)),
      largerFloats(multiplyFloats(toFloats(vector), splat(get(scale))), zeroVector),
      offset,
    )
  return [
    forBelow(block, get(width), BLOCK, [
      ...sums.map((sum) => set(sum, zeroVector)),
      set(at, get(indices)),
      forBelow(at, end, 4, [
        set(row, rowAddress),
        ...sums.map((sum, i) => set(sum, addShorts(get(sum), loadBytes(get(row), i * 8)))),
      ]),
      ...sums.flatMap((sum, i) => [
        store(widenLow(get(sum)), i * 32),
        store(widenHigh(get(sum)), i * 32 + 16),
      ]),
    ]),
  ]
}

/**
 * `multiply(weights, outputCount, hidden, hiddenCount, out)`: out = weights × hidden, all floats; the weights lie a column a
 * hidden unit, behind a column of biases. `outputCount` is a multiple of 16.
 */
export const MULTIPLY: Kernel = {
  name: 'multiply',
  parameters: [I32, I32, I32, I32, I32],
  locals: [I32, I32, I32, V128, V128, V128, V128, V128],
  body: multiplyBody(),
}

function multiplyBody(): readonly Code[] {
  const [weights, outputs, hidden, units, out, block, unit, column, input] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8,
  ]
  const sums = [9, 10, 11, 12]
  const blockBytes = shiftLeft(get(block), 2)
  return [
    forBelow(block, get(outputs), 16, [
      set(column, addInt(get(weights), blockBytes)),
      ...sums.map((sum, i) => set(sum, loadVector(get(column), i * 16))),
      set(unit, int(0)),
      forBelow(unit, get(units), 1, [
        set(column, addInt(get(column), shiftLeft(get(outputs), 2))),
        set(input, loadSplat(addInt(get(hidden), shiftLeft(get(unit), 2)))),
        ...sums.map((sum, i) =>
          set(
            sum,
            addFloats(get(sum), multiplyFloats(get(input), loadVector(get(column), i * 16))),
          ),
        ),
      ]),
      ...sums.map((sum, i) => storeVector(addInt(get(out), blockBytes), get(sum), i * 16)),
    ]),
  ]
}

/** What reading with trained weights needs. */
export const READING_KERNELS: readonly Kernel[] = [SUM_ROWS, MULTIPLY]
