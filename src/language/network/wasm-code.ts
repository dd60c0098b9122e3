/**
 * Writes small WebAssembly functions from expressions: each builder gives the bytes of an instruction behind those of its
 * operands, so that code reads as it would in a language. Only what the kernels need.
 * @source WebAssembly Core Specification 2.0, chapter 5 (binary format)
 */
export type Code = readonly number[]

export const I32 = 0x7f
export const F32 = 0x7d
export const V128 = 0x7b

const VECTOR = 0xfd

function unsigned(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  do {
    bytes.push(rest < 0x80 ? rest : (rest & 0x7f) | 0x80)
    rest >>>= 7
  } while (rest > 0)
  return bytes
}

function signed(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const byte = rest & 0x7f
    rest >>= 7
    const isLast = (rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)
    bytes.push(isLast ? byte : byte | 0x80)
    if (isLast) return bytes
  }
}

function sized(bytes: Code): number[] {
  return [...unsigned(bytes.length), ...bytes]
}

function list(items: readonly Code[]): number[] {
  return [...unsigned(items.length), ...items.flat()]
}

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
export const int = (value: number): Code => [0x41, ...signed(value)]
export const addInt = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const multiplyInt = (a: Code, b: Code): Code => [...a, ...b, 0x6c]
export const shiftLeft = (a: Code, bits: number): Code => [...a, ...int(bits), 0x74]
export const isBelow = (a: Code, b: Code): Code => [...a, ...b, 0x49]
export const loadInt = (address: Code): Code => [...address, 0x28, 2, 0]

export const loadFloat = (address: Code): Code => [...address, 0x2a, 2, 0]
export const storeFloat = (address: Code, value: Code): Code => [...address, ...value, 0x38, 2, 0]
export const addFloat = (a: Code, b: Code): Code => [...a, ...b, 0x92]
export const divideFloat = (a: Code, b: Code): Code => [...a, ...b, 0x95]
export const rootFloat = (a: Code): Code => [...a, 0x91]
export const isAboveZero = (a: Code): Code => [...a, 0x43, 0, 0, 0, 0, 0x5e]

const vectorOp =
  (code: number) =>
  (...operands: readonly Code[]): Code => [...operands.flat(), VECTOR, ...unsigned(code)]
const vectorLoad =
  (code: number, align: number) =>
  (address: Code, offset = 0): Code => [
    ...address,
    VECTOR,
    ...unsigned(code),
    align,
    ...unsigned(offset),
  ]

export const loadVector = vectorLoad(0, 2)
/** Eight signed bytes, as 16-bit lanes. */
export const loadBytes = vectorLoad(1, 0)
export const loadSplat = vectorLoad(9, 2)
export const storeVector = (address: Code, value: Code, offset = 0): Code => [
  ...address,
  ...value,
  VECTOR,
  ...unsigned(11),
  2,
  ...unsigned(offset),
]
export const zeroVector: Code = [VECTOR, 12, ...Array.from({ length: 16 }, () => 0)]
export const splat = vectorOp(0x13)
export const addShorts = vectorOp(0x8e)
export const widenLow = vectorOp(0xa7)
export const widenHigh = vectorOp(0xa8)
export const toFloats = vectorOp(0xfa)
export const rootFloats = vectorOp(0xe3)
export const addFloats = vectorOp(0xe4)
export const subtractFloats = vectorOp(0xe5)
export const multiplyFloats = vectorOp(0xe6)
export const divideFloats = vectorOp(0xe7)
export const largerFloats = vectorOp(0xe9)
export const lane = (vector: Code, index: number): Code => [...vector, VECTOR, 0x1f, index]

export function sumLanes(vector: Code): Code {
  return addFloat(
    addFloat(lane(vector, 0), lane(vector, 1)),
    addFloat(lane(vector, 2), lane(vector, 3)),
  )
}

export function when(condition: Code, body: readonly Code[]): Code {
  return [...condition, 0x04, 0x40, ...body.flat(), 0x0b]
}

/** Runs the body while `local`, stepped after each round, is below `end`; tested before the first round. */
export function forBelow(local: number, end: Code, step: number, body: readonly Code[]): Code {
  const round = [...body.flat(), ...set(local, addInt(get(local), int(step)))]
  const again = [...isBelow(get(local), end), 0x0d, 0]
  return when(isBelow(get(local), end), [[0x03, 0x40, ...round, ...again, 0x0b]])
}

export type Kernel = {
  readonly name: string
  readonly parameters: readonly number[]
  readonly locals: readonly number[]
  readonly body: readonly Code[]
}

/** The bytes of a module that exports these functions, none of which returns a value, over a memory imported as `m.m`. */
export function writeModule(kernels: readonly Kernel[]): Uint8Array<ArrayBuffer> {
  const section = (id: number, content: Code) => [id, ...sized(content)]
  const name = (text: string) => sized(Array.from(text, (letter) => letter.charCodeAt(0)))
  const types = kernels.map(({ parameters }) => [0x60, ...sized(parameters), 0])
  const bodies = kernels.map(({ locals, body }) =>
    sized([...list(locals.map((type) => [1, type])), ...body.flat(), 0x0b]),
  )
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list(types)),
    ...section(2, list([[...name('m'), ...name('m'), 2, 0, 1]])),
    ...section(3, list(kernels.map((_, index) => unsigned(index)))),
    ...section(7, list(kernels.map((kernel, index) => [...name(kernel.name), 0, index]))),
    ...section(10, list(bodies)),
  ])
}
