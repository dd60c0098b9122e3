import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  createParseState,
  isParsed,
  isPossible,
  LEFT,
  RIGHT,
  SHIFT,
  startParse,
  takeAction,
} from '../src/language/parse/parse-state.ts'
import { composeTree, costOf } from './oracle.ts'

/** Heads of any tree over some words: each word hangs on one that comes before it in a random order. */
const trees = fc
  .array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 })
  .map((pairs) => {
    const order = pairs
      .map(([key], word) => ({ key, word }))
      .toSorted((a, b) => a.key - b.key || a.word - b.word)
      .map(({ word }) => word)
    const heads: number[] = pairs.map(() => -1)
    order.forEach((word, place) => {
      if (place > 0) heads[word] = order[(pairs[word]?.[1] ?? 0) % place] ?? -1
    })
    return heads
  })

test('actions without cost build the gold tree, made projective; one is always possible', () => {
  fc.assert(
    fc.property(trees, (heads) => {
      const tree = composeTree(
        heads,
        heads.map(() => 0),
      )
      const state = createParseState(heads.length)
      startParse(state, heads.length)
      while (!isParsed(state)) {
        const free = ([SHIFT, LEFT, RIGHT] as const).find(
          (action) => isPossible(state, action) && costOf(state, tree, action) === 0,
        )
        expect(free).toBeDefined()
        takeAction(state, free ?? SHIFT, 0)
      }
      expect(state.heads.subarray(0, heads.length)).toEqual(tree.heads)
    }),
  )
})

test('a projective tree stays as it is', () => {
  expect(Array.from(composeTree([1, -1, 1], [0, 0, 0]).heads)).toEqual([1, 3, 1])
})
