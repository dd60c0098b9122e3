import { firstSlot, type Gazetteer, GOES_ON } from '../src/language/names/gazetteer.ts'
import { pairOf } from '../src/language/network/feature-rows.ts'
import { foldedHash } from '../src/language/token-traits.ts'
import { COUNTRIES, DEMONYMS } from '../src/lexicon/en/countries.ts'
import { GIVEN_NAMES } from '../src/lexicon/en/given-names.ts'
import { MONTHS } from '../src/lexicon/en/months.ts'
import {
  BODY_NOUNS,
  KNOWN_ORGANIZATIONS,
  ORGANIZATION_WORDS,
} from '../src/lexicon/en/organizations.ts'
import { PLACE_WORDS, PLACES, THING_WORDS } from '../src/lexicon/en/places.ts'
import { HONORIFICS, ROLE_HEADS } from '../src/lexicon/en/titles.ts'
import { WEEKDAYS } from '../src/lexicon/en/weekdays.ts'

/** Of a longer phrase, the words beyond are left out. */
const LONGEST_PHRASE = 6

/** The lists, each with a bit of its own. */
const LISTS: readonly (readonly string[])[] = [
  [...GIVEN_NAMES.keys()],
  [...HONORIFICS.keys()],
  [...ROLE_HEADS],
  [...COUNTRIES.keys()],
  [...PLACES],
  [...DEMONYMS.keys()],
  [...ORGANIZATION_WORDS],
  [...PLACE_WORDS],
  [...THING_WORDS],
  [...KNOWN_ORGANIZATIONS.keys()],
  [...BODY_NOUNS],
  [...MONTHS.keys(), ...WEEKDAYS.keys()],
]

/** The lists as they stand, for a model to be trained with; it keeps them, so that it reads on as it learned to. */
export function compileGazetteer(): Gazetteer {
  const kinds = new Map<number, number>()
  const mark = (key: number, bits: number) => kinds.set(key, (kinds.get(key) ?? 0) | bits)
  LISTS.forEach((list, bit) => {
    for (const phrase of list) {
      const words = phrase.split(' ')
      let key = 0
      words.slice(0, LONGEST_PHRASE).forEach((word, index) => {
        const hash = foldedHash(word, 0, word.length)
        key = index === 0 ? hash : pairOf(key, hash)
        mark(key, index === words.length - 1 ? 1 << bit : GOES_ON)
      })
    }
  })
  const size = 2 ** Math.ceil(Math.log2(kinds.size * 2))
  const gazetteer = { keys: new Int32Array(size), kinds: new Int32Array(size) }
  for (const [key, bits] of [...kinds].toSorted(([a], [b]) => a - b)) {
    let slot = firstSlot(key, size)
    while (gazetteer.keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    gazetteer.keys[slot] = key
    gazetteer.kinds[slot] = bits
  }
  return gazetteer
}
