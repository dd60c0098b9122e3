import { readFileSync } from 'node:fs'
import { COMMON_WORD, GOES_ON, type PackedGazetteer } from '../src/language/names/gazetteer.ts'
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
import { SAYING_FORMS } from '../src/lexicon/en/speech-cues.ts'
import { HONORIFICS, ROLE_HEADS } from '../src/lexicon/en/titles.ts'
import { WEEKDAYS } from '../src/lexicon/en/weekdays.ts'

/** Of a longer phrase, the words beyond are left out. */
const LONGEST_PHRASE = 6

/** The short lists, which rules read by too, each with a bit of its own from the lowest up. */
const SHORT_LISTS: readonly (readonly string[])[] = [
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
  'in at near from to across outside around toward towards through throughout'.split(' '),
  [...SAYING_FORMS],
]

/** The long lists, in files of their own, from the seventeenth bit up: see `training/lists/README.md`. */
const LONG_LISTS = [
  'given-names',
  'surnames',
  'cities',
  'towns',
  'regions',
  'bodies',
  'teams',
  'people',
  'body-words',
  'place-words',
].map((name) => readFileSync(`training/lists/${name}.txt`, 'utf8').trim().split('\n'))

const FIRST_LONG_BIT = 16

/** Small words of names: common as they are, a name may begin with them. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da das dos du des la le el al bin ben ibn abu van von der den ter zu'.split(' '),
)

/**
 * The lists as they stand, for a model to be trained with; it keeps them, so that it reads on as it learned to. Names count
 * without their accents too. `sentences`: ordinary text, which tells the words that it writes small.
 */
export function compileGazetteer(
  sentences: readonly { readonly words: readonly string[] }[],
): PackedGazetteer {
  const kinds = new Map<number, number>()
  const mark = (phrase: string, bits: number) => {
    const words = phrase.split(/ |(?=['’]s?$)/)
    let key = 0
    words.slice(0, LONGEST_PHRASE).forEach((word, index) => {
      const hash = foldedHash(word, 0, word.length)
      key = index === 0 ? hash : pairOf(key, hash)
      kinds.set(key, (kinds.get(key) ?? 0) | (index === words.length - 1 ? bits : GOES_ON))
    })
  }
  SHORT_LISTS.forEach((list, bit) => {
    for (const phrase of list) mark(phrase, 1 << bit)
  })
  LONG_LISTS.forEach((list, index) => {
    const bits = 1 << (FIRST_LONG_BIT + index)
    for (const phrase of list) {
      mark(phrase, bits)
      mark(phrase.normalize('NFD').replace(/\p{M}/gu, ''), bits)
    }
  })
  for (const word of commonWords(sentences)) mark(word, COMMON_WORD << FIRST_LONG_BIT)
  return pack(kinds)
}

/** Words that are written small more often than not, and more than once. */
function commonWords(sentences: readonly { readonly words: readonly string[] }[]): string[] {
  const counts = new Map<string, { small: number; capital: number }>()
  for (const word of sentences.flatMap(({ words }) => words)) {
    const small = word.toLowerCase()
    const count = counts.get(small) ?? { small: 0, capital: 0 }
    if (word === small) count.small++
    else count.capital++
    counts.set(small, count)
  }
  return [...counts].flatMap(([word, { small, capital }]) =>
    small > Math.max(1, capital) && /^\p{L}+$/u.test(word) && !PARTICLES.has(word) ? word : [],
  )
}

function pack(kinds: ReadonlyMap<number, number>): PackedGazetteer {
  const entries = [...kinds].toSorted(([a], [b]) => a - b)
  const bits = [...new Set(kinds.values())].toSorted((a, b) => a - b)
  const numbers = new Map(bits.map((each, number) => [each, number]))
  return {
    keys: Int32Array.from(entries, ([key]) => key),
    bitsOf: Uint16Array.from(entries, ([, each]) => numbers.get(each) ?? 0),
    bits: Int32Array.from(bits),
  }
}
