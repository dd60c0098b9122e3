/**
 * A sentence half parsed, in the arc-hybrid system: a stack of words that wait for a head, the words not yet read, and the
 * arcs so far. Words are counted from 0; the root stands behind the last word, at `length`.
 * @source Kuhlmann, Gómez-Rodríguez and Satta (ACL 2011); Goldberg and Nivre (TACL 2013), for its oracle
 */
export type ParseState = {
  length: number
  /** The first word not yet read. */
  front: number
  depth: number
  readonly stack: Int32Array
  /** -1 while a word has no head. */
  readonly heads: Int32Array
  readonly relations: Uint8Array
  /** The outermost child on either side and the one taken before it, -1 for none. */
  readonly left: Int32Array
  readonly innerLeft: Int32Array
  readonly right: Int32Array
  readonly innerRight: Int32Array
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
}

/** `SHIFT` reads a word; `LEFT` gives the topmost word the first unread one as head, `RIGHT` the word beneath it. */
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export type Action = typeof SHIFT | typeof LEFT | typeof RIGHT

/** A state for sentences of up to so many words; to be used again and again. */
export function createParseState(longest: number): ParseState {
  const words = () => new Int32Array(longest + 1)
  const counts = () => new Uint8Array(longest + 1)
  return {
    length: 0,
    front: 0,
    depth: 0,
    stack: words(),
    heads: words(),
    relations: counts(),
    left: words(),
    innerLeft: words(),
    right: words(),
    innerRight: words(),
    leftCount: counts(),
    rightCount: counts(),
  }
}

export function startParse(state: ParseState, length: number): void {
  state.length = length
  state.front = 0
  state.depth = 0
  for (const words of [state.heads, state.left, state.innerLeft, state.right, state.innerRight]) {
    words.fill(-1, 0, length + 1)
  }
  for (const counts of [state.relations, state.leftCount, state.rightCount]) {
    counts.fill(0, 0, length + 1)
  }
}

export function isParsed(state: ParseState): boolean {
  return state.front === state.length && state.depth === 0
}

/** The root takes one word only, the last that is left. */
export function isPossible(state: ParseState, action: Action): boolean {
  if (action === SHIFT) return state.front < state.length
  if (action === RIGHT) return state.depth > 1
  return state.depth === 1 || (state.depth > 1 && state.front < state.length)
}

/** The word that the action gives a head, and that head; null for `SHIFT`. */
export function headOfAction(state: ParseState, action: Action): number {
  return action === LEFT ? state.front : (state.stack[state.depth - 2] ?? -1)
}

export function topOf(state: ParseState): number {
  return state.stack[state.depth - 1] ?? -1
}

export function takeAction(state: ParseState, action: Action, relation: number): void {
  if (action === SHIFT) {
    state.stack[state.depth++] = state.front++
    return
  }
  const child = topOf(state)
  const head = headOfAction(state, action)
  state.depth--
  state.heads[child] = head
  state.relations[child] = relation
  const isLeft = action === LEFT
  const outer = isLeft ? state.left : state.right
  const inner = isLeft ? state.innerLeft : state.innerRight
  const counts = isLeft ? state.leftCount : state.rightCount
  inner[head] = outer[head] ?? -1
  outer[head] = child
  counts[head] = Math.min(7, (counts[head] ?? 0) + 1)
}
