import { NAME_KINDS } from '../../language/names/name-labels.ts'
import { DEMONYMS } from '../../lexicon/en/countries.ts'
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts'
import { GROUP_NOUNS } from '../../lexicon/en/groups.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { ORGANIZATION_WORDS } from '../../lexicon/en/organizations.ts'
import { PLACES } from '../../lexicon/en/places.ts'
import {
  HONORIFICS,
  ROLE_ABBREVIATIONS,
  ROLE_HEADS,
  ROLE_MODIFIERS,
} from '../../lexicon/en/titles.ts'
import { type Reading, sentenceFirst } from '../reading.ts'
import { endBeforeLetters, mendBounds } from './name-bounds.ts'
import type { Name, NameKind } from './name-candidate.ts'

/** What bears a name and is of none of the kinds that are told apart here. */
const THING = /^(?:cyclone|hurricane|typhoon|storm|tropical|celsius|fahrenheit|covid)$/
const STORM = /^(?:cyclone|hurricane|typhoon|storm)$/
const NAMING = /^(?:,|named|called)$/

/** The names that the language model found, in text order, without the titles and letters that it took for their parts. */
export function readModelNames(reading: Reading): readonly Name[] {
  const { starts, ends, kinds } = reading.syntax.names
  const things = namedThings(reading)
  const names = Array.from(starts, (from, index): Name => {
    const end = ends[index] ?? from + 1
    const start = behindOpener(reading, from, end)
    const kind = isPartyMember(reading, start, end) ? 'person' : kindOf(kinds[index])
    return kind === 'person'
      ? {
          first: personFirst(reading, start, end),
          end: endBeforeLetters(reading, start + 1, end),
          kind,
        }
      : { first: start, end, kind }
  }).filter((name) => isName(reading, name) && !things.has(reading.lower[name.first] ?? ''))
  return mendBounds(reading, names)
}

/** What the text names as a storm: "Cyclone **Doe**". */
function namedThings({ lower, written }: Reading): ReadonlySet<string> {
  const things = new Set<string>()
  for (let token = 0; token + 1 < lower.length; token++) {
    if (!STORM.test(lower[token] ?? '')) continue
    const behind = NAMING.test(lower[token + 1] ?? '') ? token + 2 : token + 1
    const at = written[behind] === 'named' ? behind + 1 : behind
    if (/^\p{Lu}/u.test(written[at] ?? '')) things.add(lower[at] ?? '')
  }
  return things
}

/** Behind "Beneath", which has its capital from the sentence that it opens. */
function behindOpener(reading: Reading, first: number, end: number): number {
  const isOpening = first === sentenceFirst(reading, first) && end - first > 1
  return isOpening && OPENERS.has(reading.lower[first] ?? '') ? first + 1 : first
}

/** "Republican Jane Roe", but not "Republican National Committee". */
function isPartyMember({ written, lower }: Reading, start: number, end: number): boolean {
  const isMember = /^(?:republican|democrat|conservative|liberal|tory|labour|independent)$/
  return (
    end - start === 3 &&
    isMember.test(lower[start] ?? '') &&
    !ORGANIZATION_WORDS.has(written[end - 1] ?? '')
  )
}

function kindOf(number: number | undefined): NameKind {
  const kind = NAME_KINDS[number ?? 0]
  return kind === undefined || kind === 'misc' ? 'organization' : kind
}

/** Behind the last title among the words ("Oversight Chairman | Jane Roe"), but not behind the whole name. */
function personFirst(reading: Reading, start: number, end: number): number {
  for (let token = end - 2; token >= start; token--) {
    const isGiven = GIVEN_NAMES.has(reading.written[token] ?? '')
    if (isTitle(reading, token) && !(isGiven && token === start)) return token + 1
  }
  return start
}

function isTitle(reading: Reading, token: number): boolean {
  const word = reading.written[token] ?? ''
  const lower = reading.lower[token] ?? ''
  return (
    HONORIFICS.has(word) ||
    ROLE_ABBREVIATIONS.has(word) ||
    ROLE_HEADS.has(lower) ||
    ROLE_MODIFIERS.has(lower) ||
    GROUP_NOUNS.has(lower) ||
    DEMONYMS.has(word) ||
    !/^\p{L}/u.test(word)
  )
}

function isName(reading: Reading, { first, end, kind }: Name): boolean {
  const lower = reading.lower[first] ?? ''
  const word = reading.written[first] ?? ''
  if (THING.test(lower)) return false
  if (kind === 'person' && !isPersonLike(reading, first, end)) return false
  if (end - first > 1) return true
  return !DEMONYMS.has(word) && !GROUP_NOUNS.has(lower) && /\p{L}/u.test(word)
}

/** Not "C2I" or "R-Texas", no plural, and no "Springfield Mayor". */
function isPersonLike({ written, lower, syntax }: Reading, first: number, end: number): boolean {
  const words = written.slice(first, end)
  if (words.some((word) => /\d|^\p{Lu}-\p{Lu}/u.test(word))) return false
  const isPlural = syntax.pennTags[end - 1] === 'NNPS'
  if (words.length > 1) {
    const isGiven = GIVEN_NAMES.has(words[0] ?? '') && !PLACES.has(words[0] ?? '')
    return isGiven || !(isPlural || ROLE_HEADS.has(lower[end - 1] ?? ''))
  }
  const word = lower[first] ?? ''
  return !OPENERS.has(word) && !ROLE_HEADS.has(word) && !isPlural
}
