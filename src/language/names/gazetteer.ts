import { pairOf } from '../network/feature-rows.ts'

/** Known words and phrases as hashes, in open addressing; `kinds` has the bits of the key in the same slot. */
export type Gazetteer = { readonly keys: Int32Array; readonly kinds: Int32Array }

/** The same as a file holds it: the keys, for each the number of its bits among those that occur, and these. */
export type PackedGazetteer = {
  readonly keys: Int32Array
  readonly bitsOf: Uint16Array
  readonly bits: Int32Array
}

/** At most three quarters full. Linear. */
export function unpackGazetteer({ keys, bitsOf, bits }: PackedGazetteer): Gazetteer {
  const size = 2 ** Math.ceil(Math.log2((keys.length * 4) / 3))
  const gazetteer = { keys: new Int32Array(size), kinds: new Int32Array(size) }
  keys.forEach((key, index) => {
    let slot = firstSlot(key, size)
    while (gazetteer.keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    gazetteer.keys[slot] = key
    gazetteer.kinds[slot] = bits[bitsOf[index] ?? 0] ?? 0
  })
  return gazetteer
}

/** The bit of a phrase that goes on. */
export const GOES_ON = 1 << 30

/** The bits of the short lists, kept by hand; those of the long ones lie above. */
export const SHORT_LISTS = 0xffff

/** Of a token's bits, those of the long lists; of a phrase's that it does not begin, negative. */
export function longLists(bits: number): number {
  return bits < 0 ? -(-bits >>> 16) : bits >>> 16
}

/** Among the long lists, the words that ordinary text writes small. */
export const COMMON_WORD = 1 << 10

/** The bits of the lists that hold whole names: given names, countries, places, bodies, and the long lists. */
export const NAME_LISTS = (~SHORT_LISTS & (GOES_ON - 1)) | 0b10_0001_1001

export function shortLists(bits: number): number {
  return bits < 0 ? -(-bits & SHORT_LISTS) : bits & SHORT_LISTS
}

/** Where the search for a key begins, among so many slots. */
function firstSlot(key: number, size: number): number {
  return (key ^ (key >>> 15)) & (size - 1)
}

function kindsOf({ keys, kinds }: Gazetteer, key: number): number {
  let slot = firstSlot(key, keys.length)
  for (;;) {
    const held = keys[slot] ?? 0
    if (held === 0) return 0
    if (held === key) return kinds[slot] ?? 0
    slot = (slot + 1) & (keys.length - 1)
  }
}

/**
 * The bits of each token's lists: of the word alone, and of the longest listed phrase that it stands in, negative where it
 * does not begin it. Linear.
 */
export function findListed(
  folded: Int32Array,
  gazetteer: Gazetteer,
): { readonly alone: Int32Array; readonly phrases: Int32Array } {
  const alone = new Int32Array(folded.length)
  const phrases = new Int32Array(folded.length)
  let covered = 0
  for (let token = 0; token < folded.length; token++) {
    let key = folded[token] ?? 0
    let bits = kindsOf(gazetteer, key)
    alone[token] = bits & ~GOES_ON
    if (token < covered) continue
    let [end, found] = [token + 1, alone[token] ?? 0]
    for (let next = token + 1; next < folded.length && (bits & GOES_ON) !== 0; next++) {
      key = pairOf(key, folded[next] ?? 0)
      bits = kindsOf(gazetteer, key)
      if ((bits & ~GOES_ON) !== 0) [end, found] = [next + 1, bits & ~GOES_ON]
    }
    phrases.fill(-found, token, end)
    phrases[token] = found
    covered = end
  }
  return { alone, phrases }
}
