import { MULTIPLY } from '../src/language/network/kernels.ts'
import {
  addFloat,
  addFloats,
  addInt,
  type Code,
  divideFloat,
  divideFloats,
  F32,
  forBelow,
  get,
  I32,
  int,
  isAboveZero,
  type Kernel,
  largerFloats,
  loadFloat,
  loadInt,
  loadVector,
  multiplyFloats,
  multiplyInt,
  rootFloat,
  rootFloats,
  set,
  shiftLeft,
  splat,
  storeFloat,
  storeVector,
  subtractFloats,
  sumLanes,
  V128,
  when,
  zeroVector,
} from '../src/language/network/wasm-code.ts'

const times = (a: Code, bits: number) => shiftLeft(a, bits)

/** `sumRows(table, width, indices, count, out)`: as the reading kernel, over floats. `width` is a multiple of 16. */
const SUM_ROWS: Kernel = {
  name: 'sumRows',
  parameters: [I32, I32, I32, I32, I32],
  locals: [I32, I32, I32, V128, V128, V128, V128],
  body: (() => {
    const [table, width, indices, count, out, block, at, row] = [0, 1, 2, 3, 4, 5, 6, 7]
    const sums = [8, 9, 10, 11]
    const rowIndex = addInt(multiplyInt(loadInt(get(at)), get(width)), get(block))
    return [
      forBelow(block, get(width), 16, [
        ...sums.map((sum) => set(sum, zeroVector)),
        set(at, get(indices)),
        forBelow(at, addInt(get(indices), times(get(count), 2)), 4, [
          set(row, addInt(get(table), times(rowIndex, 2))),
          ...sums.map((sum, i) => set(sum, addFloats(get(sum), loadVector(get(row), i * 16)))),
        ]),
        ...sums.map((sum, i) =>
          storeVector(
            addInt(get(out), times(get(block), 2)),
            largerFloats(get(sum), zeroVector),
            i * 16,
          ),
        ),
      ]),
    ]
  })(),
}

/**
 * `learnHead(weights, squares, outputCount, inputs, inputCount, errors, inputErrors, rate)`: Adagrad on the weights (a column
 * an input), and the errors of the inputs added to `inputErrors`. Inputs of zero are passed over: they were cut off.
 */
const LEARN_HEAD: Kernel = {
  name: 'learnHead',
  parameters: [I32, I32, I32, I32, I32, I32, I32, F32],
  locals: [I32, I32, I32, I32, V128, V128, V128, V128],
  body: (() => {
    const [weights, squares, outputs, inputs, count, errors, inputErrors, rate] = [
      0, 1, 2, 3, 4, 5, 6, 7,
    ]
    const [input, output, at, square, sum, gradient, value, error] = [8, 9, 10, 11, 12, 13, 14, 15]
    const inputAddress = addInt(get(inputs), times(get(input), 2))
    const cell = times(addInt(multiplyInt(get(input), get(outputs)), get(output)), 2)
    return [
      forBelow(input, get(count), 1, [
        when(isAboveZero(loadFloat(inputAddress)), [
          set(sum, zeroVector),
          set(output, int(0)),
          forBelow(output, get(outputs), 4, [
            set(at, addInt(get(weights), cell)),
            set(square, addInt(get(squares), cell)),
            set(error, loadVector(addInt(get(errors), times(get(output), 2)))),
            set(value, loadVector(get(at))),
            set(sum, addFloats(get(sum), multiplyFloats(get(value), get(error)))),
            set(gradient, multiplyFloats(get(error), splat(loadFloat(inputAddress)))),
            storeVector(
              get(square),
              addFloats(loadVector(get(square)), multiplyFloats(get(gradient), get(gradient))),
            ),
            storeVector(
              get(at),
              subtractFloats(
                get(value),
                divideFloats(
                  multiplyFloats(splat(get(rate)), get(gradient)),
                  rootFloats(loadVector(get(square))),
                ),
              ),
            ),
          ]),
          storeFloat(
            addInt(get(inputErrors), times(get(input), 2)),
            addFloat(loadFloat(addInt(get(inputErrors), times(get(input), 2))), sumLanes(get(sum))),
          ),
        ]),
      ]),
    ]
  })(),
}

/**
 * `learnRows(table, squares, width, indices, count, errors, meanSquare, rate)`: Adagrad with one step size a row.
 */
const LEARN_ROWS: Kernel = {
  name: 'learnRows',
  parameters: [I32, I32, I32, I32, I32, I32, F32, F32],
  locals: [I32, I32, I32, I32, V128],
  body: (() => {
    const [table, squares, width, indices, count, errors, meanSquare, rate] = [
      0, 1, 2, 3, 4, 5, 6, 7,
    ]
    const [at, column, row, square, step] = [8, 9, 10, 11, 12]
    const cell = addInt(get(row), times(get(column), 2))
    return [
      set(at, get(indices)),
      forBelow(at, addInt(get(indices), times(get(count), 2)), 4, [
        set(square, addInt(get(squares), times(loadInt(get(at)), 2))),
        storeFloat(get(square), addFloat(loadFloat(get(square)), get(meanSquare))),
        set(step, splat(divideFloat(get(rate), rootFloat(loadFloat(get(square)))))),
        set(row, addInt(get(table), times(multiplyInt(loadInt(get(at)), get(width)), 2))),
        set(column, int(0)),
        forBelow(column, get(width), 4, [
          storeVector(
            cell,
            subtractFloats(
              loadVector(cell),
              multiplyFloats(get(step), loadVector(addInt(get(errors), times(get(column), 2)))),
            ),
          ),
        ]),
      ]),
    ]
  })(),
}

export const LEARNING_KERNELS: readonly Kernel[] = [SUM_ROWS, MULTIPLY, LEARN_HEAD, LEARN_ROWS]
