import {
  type Action,
  LEFT,
  type ParseState,
  RIGHT,
  SHIFT,
  topOf,
} from '../src/language/parse/parse-state.ts'

/** The gold tree of a sentence, projective, with each head's children in order; the root is behind the last word. */
export type GoldTree = {
  readonly heads: Int32Array
  readonly relations: Uint8Array
  readonly children: readonly (readonly number[])[]
}

/**
 * How many gold arcs can no longer be made after the action.
 * @source Goldberg and Nivre, "Training Deterministic Parsers with Non-Deterministic Oracles" (TACL 2013), section 5.2
 */
export function costOf(state: ParseState, tree: GoldTree, action: Action): number {
  const { stack, depth, front } = state
  const isWaiting = (word: number, from: number) => {
    for (let index = from; index >= 0; index--) if (stack[index] === word) return true
    return false
  }
  if (action === SHIFT) {
    let cost = isWaiting(tree.heads[front] ?? -1, depth - 2) ? 1 : 0
    for (const child of tree.children[front] ?? []) {
      if (child < front && state.heads[child] === -1 && isWaiting(child, depth - 1)) cost++
    }
    return cost
  }
  const top = topOf(state)
  const head = tree.heads[top] ?? -1
  let cost = 0
  for (const child of tree.children[top] ?? []) if (child >= front) cost++
  if (action === LEFT) {
    if (head > front || (depth > 1 && head === stack[depth - 2])) cost++
  } else if (action === RIGHT && head >= front) cost++
  return cost
}

/** The tree with every arc that crosses another lifted to its head's head until none does. */
export function composeTree(heads: readonly number[], relations: readonly number[]): GoldTree {
  const length = heads.length
  const lifted = Int32Array.from(heads, (head) => (head === -1 ? length : head))
  for (;;) {
    let crossing = -1
    let shortest = Number.POSITIVE_INFINITY
    for (let word = 0; word < length; word++) {
      const span = Math.abs((lifted[word] ?? 0) - word)
      if (span < shortest && isCrossing(lifted, word)) {
        crossing = word
        shortest = span
      }
    }
    if (crossing === -1) break
    const head = lifted[crossing] ?? length
    lifted[crossing] = head === length ? length : (lifted[head] ?? length)
  }
  const children: number[][] = Array.from({ length: length + 1 }, () => [])
  lifted.forEach((head, word) => {
    children[head]?.push(word)
  })
  return { heads: lifted, relations: Uint8Array.from(relations), children }
}

/** Whether a word between the word and its head does not descend from that head. */
function isCrossing(heads: Int32Array, word: number): boolean {
  const head = heads[word] ?? 0
  if (head === heads.length) return false
  for (let between = Math.min(word, head) + 1; between < Math.max(word, head); between++) {
    let above = between
    while (above !== head && above !== heads.length) above = heads[above] ?? heads.length
    if (above !== head) return true
  }
  return false
}
