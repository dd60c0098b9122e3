import { classAt, DIGIT, isUpperCase, LETTER } from './characters.ts'
import { hasWord, type Vocabulary } from './vocabulary.ts'

/** Of a longer token, only so many code units at either end are looked at. */
const LONGEST_END = 24
const TABLE_SIZE = 0x250

/** Lower case, straight apostrophes, every digit a 0. */
const FOLDED = Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/\p{Nd}/u.test(character)) return 48
  const lower = character.toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : code
})
const UPPER = Uint8Array.from({ length: TABLE_SIZE }, (_, code) =>
  isUpperCase(String.fromCharCode(code)) ? 1 : 0,
)

/** What the models see of each token: hashes, entry `i` of token `i`. */
export type TokenTraits = {
  /** Of the folded word. */
  readonly folded: Int32Array
  /** The same where the word is known from training, else 0. */
  readonly words: Int32Array
  readonly prefixes: readonly [Int32Array, Int32Array, Int32Array]
  /** Of one to four code units. */
  readonly suffixes: readonly [Int32Array, Int32Array, Int32Array, Int32Array]
  /** Runs of capitals, small letters and digits, and the symbols between them. */
  readonly shapes: Int32Array
}

type Tokens = {
  readonly text: string
  readonly tokenCount: number
  readonly starts: Int32Array
  readonly ends: Int32Array
}

function foldedAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code < TABLE_SIZE) return FOLDED[code] ?? code
  return code === 0x2019 ? 39 : code
}

function stir(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

const SEED = 0x811c9dc5 | 0

/** The hash of a word as the models know it. Bounded by `LONGEST_END`. */
export function foldedHash(text: string, start: number, end: number): number {
  let hash = SEED
  const firstEnd = Math.min(end, start + LONGEST_END)
  for (let index = start; index < firstEnd; index++) hash = stir(hash, foldedAt(text, index))
  for (let index = Math.max(firstEnd, end - LONGEST_END); index < end; index++) {
    hash = stir(hash, foldedAt(text, index))
  }
  return hash
}

/** Reads the traits of every token. Linear in their number, whatever their length. */
export function readTraits(tokens: Tokens, vocabulary: Vocabulary): TokenTraits {
  const { text, tokenCount, starts, ends } = tokens
  const array = () => new Int32Array(tokenCount)
  const traits: TokenTraits = {
    folded: array(),
    words: array(),
    prefixes: [array(), array(), array()],
    suffixes: [array(), array(), array(), array()],
    shapes: array(),
  }
  const { folded, words, prefixes, suffixes, shapes } = traits
  for (let token = 0; token < tokenCount; token++) {
    const start = starts[token] ?? 0
    const end = ends[token] ?? start
    const hash = foldedHash(text, start, end)
    folded[token] = hash
    words[token] = hasWord(vocabulary, hash) ? hash : 0
    let stirred = SEED
    for (let length = 0; length < 3; length++) {
      if (start + length < end) stirred = stir(stirred, foldedAt(text, start + length))
      const prefix = prefixes[length]
      if (prefix !== undefined) prefix[token] = stirred
    }
    stirred = SEED
    for (let length = 0; length < 4; length++) {
      if (end - 1 - length >= start) stirred = stir(stirred, foldedAt(text, end - 1 - length))
      const suffix = suffixes[length]
      if (suffix !== undefined) suffix[token] = stirred
    }
    shapes[token] = shapeOf(text, start, Math.min(end, start + LONGEST_END))
  }
  return traits
}

/** A run of one class counts as one or as more; where the token begins a shape begins. */
function shapeOf(text: string, start: number, end: number): number {
  let hash = SEED
  let before = -1
  let run = 0
  for (let index = start; index < end; index++) {
    const kind = kindAt(text, index)
    run = kind === before ? run + 1 : 1
    if (run <= 2) hash = stir(hash, kind)
    before = kind
  }
  return hash
}

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  const kind = classAt(text, index)
  if (kind === DIGIT) return 1
  if (kind !== LETTER) return code
  const isUpper = code < TABLE_SIZE ? UPPER[code] === 1 : isUpperCase(text.charAt(index))
  return isUpper ? 2 : 3
}
