import { isUpperCase } from '../../language/characters.ts'
import { COUNTRIES } from '../../lexicon/en/countries.ts'
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts'
import { MONTHS } from '../../lexicon/en/months.ts'
import { ORGANIZATION_WORDS } from '../../lexicon/en/organizations.ts'
import { PLACE_WORDS, PLACES } from '../../lexicon/en/places.ts'
import { POST_NOMINALS } from '../../lexicon/en/titles.ts'
import { type Reading, sentenceEnd } from '../reading.ts'
import type { Name } from './name-candidate.ts'

/** Words that end a company's name: a place behind "of" is where it sits. */
const COMPANY_END = /^(?:holdings|group|inc|corp|company|co|ltd|plc|industries|partners)\.?$/

/** What a number belongs to. */
const NUMBERED = /^(?:route|highway|interstate|local|autoroute|motorway)$/

const LONGEST_JOINED = 5

/**
 * The names with the bounds that English gives them where the model stopped short or ran on: "the Food and Drug
 * Administration" is one, "Norvale Group of Springfield" are two.
 */
export function mendBounds(reading: Reading, names: readonly Name[]): readonly Name[] {
  const mended: Name[] = []
  for (let index = 0; index < names.length; index++) {
    const name = names[index]
    if (name === undefined) break
    const end = joinedEnd(reading, name)
    let next = index + 1
    while (end > name.end && (names[next]?.first ?? end) < end) next++
    index = next - 1
    const least = mended.at(-1)?.end ?? 0
    if (end > name.end) mended.push({ ...name, end, kind: kindOfWord(reading, end - 1, name) })
    else if (name.kind === 'person')
      mended.push({ ...name, first: givenStart(reading, name, least) })
    else mended.push(...splitCompany(reading, name))
  }
  return mended
}

/** The end of a name without the letters behind it ("Jane Roe | KC"), no earlier than `least`. */
export function endBeforeLetters({ written }: Reading, least: number, end: number): number {
  let last = end
  while (last > least && POST_NOMINALS.has(written[last - 1] ?? '')) last--
  return last
}

function kindOfWord({ written }: Reading, token: number, name: Name): Name['kind'] {
  const word = written[token] ?? ''
  if (ORGANIZATION_WORDS.has(word)) return 'organization'
  return PLACE_WORDS.has(word) || /^\d/.test(word) ? 'place' : name.kind
}

function joinedEnd(reading: Reading, name: Name): number {
  const { written, lower } = reading
  const last = lower[name.end - 1] ?? ''
  if (NUMBERED.test(last) && /^\d+$/.test(written[name.end] ?? '')) return name.end + 1
  return Math.max(behindAnd(reading, name), behindPossessive(reading, name))
}

/** "**Ana** Maria Roe": a given name right before a person's name is of it. */
function givenStart({ written, lower }: Reading, { first, end }: Name, least: number): number {
  // "Quincy Bay": one word alone may be no person's.
  if (end - first < 2) return first
  let start = first
  while (
    start > least &&
    GIVEN_NAMES.has(written[start - 1] ?? '') &&
    !MONTHS.has(lower[start - 1] ?? '')
  )
    start--
  return start
}

/** "the **Food** and Drug Administration": two fields of one body, told by the article before and the word at the end. */
function behindAnd(reading: Reading, { first, end }: Name): number {
  const { written, lower } = reading
  const last = written[end - 1] ?? ''
  if (lower[first - 1] !== 'the' || lower[end] !== 'and') return end
  if (ORGANIZATION_WORDS.has(last) && lower.slice(first, end).indexOf('for') < 0) return end
  const words = written.slice(first, end).join(' ')
  if (COUNTRIES.has(words) || PLACES.has(words)) return end
  const limit = Math.min(sentenceEnd(reading, first), end + 1 + LONGEST_JOINED)
  let behind = end + 1
  while (behind < limit && isUpperCase((written[behind] ?? '').charAt(0))) behind++
  const isBody = ORGANIZATION_WORDS.has(written[behind - 1] ?? '')
  const isOneWord = behind === end + 2 && lower.slice(first, end).includes('for')
  return behind > end + 1 && (isBody || isOneWord) ? behind : end
}

/** "St Roe's **Hospital**", "the Growers' **League**". */
function behindPossessive(reading: Reading, { first, end, kind }: Name): number {
  const { written, lower } = reading
  if (lower[end] !== "'s" && !/^['’]$/.test(written[end] ?? '')) return end
  const isSaint = /^st\.?$/.test(lower[first] ?? '')
  const word = written[end + 1] ?? ''
  const isNaming =
    /^(?:Hospital|School|College|Church|League|Association|Society|Crossing|Landing|Bay|Cathedral|Union|Institute)$/.test(
      word,
    )
  if (isNaming && (isSaint || kind !== 'person')) return end + 2
  return isSaint && kind === 'place' ? end + 1 : end
}

function splitCompany({ lower, written }: Reading, name: Name): readonly Name[] {
  for (let token = name.first + 2; token < name.end - 1; token++) {
    if (lower[token] !== 'of' || !COMPANY_END.test(lower[token - 1] ?? '')) continue
    if (!/^\p{Lu}/u.test(written[token + 1] ?? '')) continue
    return [
      { ...name, end: token, kind: 'organization' },
      { first: token + 1, end: name.end, kind: 'place' },
    ]
  }
  return [name]
}
