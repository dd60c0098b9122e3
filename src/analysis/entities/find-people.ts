import { isUpperCase } from '../../language/characters.ts'
import { COUNTRIES, DEMONYMS } from '../../lexicon/en/countries.ts'
import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { KNOWN_ORGANIZATIONS, ORGANIZATION_WORDS } from '../../lexicon/en/organizations.ts'
import { PLACE_WORDS, PLACES, THING_WORDS } from '../../lexicon/en/places.ts'
import {
  COMPOUND_ROLES,
  GENDERED_ROLES,
  HONORIFICS,
  ROLE_ABBREVIATIONS,
  ROLE_HEADS,
  ROLE_MODIFIERS,
} from '../../lexicon/en/titles.ts'
import type { Reading } from '../reading.ts'
import type { Run } from './capital-runs.ts'
import { endBeforeLetters } from './name-bounds.ts'
import type { NameCandidate } from './name-candidate.ts'
import { isRoleAfter } from './roles-after.ts'
import { roleFirst } from './roles-before.ts'

const LONGEST_NAME = 6

/**
 * The person whom a run of capitalised words names; null where it names none for sure.
 * Evidence, the surest first: a title before the name, a given name, an age or a role after it, an initial within it.
 */
export function findPerson(reading: Reading, whole: Run): NameCandidate | null {
  const end = endBeforeLetters(reading, whole.first + 2, whole.end)
  const run = end === whole.end ? whole : { ...whole, end }
  // "Prince George" is a town.
  if (PLACES.has(reading.written.slice(run.first, run.end).join(' '))) return null
  return (
    titledPerson(reading, run) ?? givenNamePerson(reading, run) ?? describedPerson(reading, run)
  )
}

function titledPerson(reading: Reading, run: Run): NameCandidate | null {
  const { lower, written } = reading
  const head = lastTitle(reading, run)
  const first = head === null ? run.first : head + 1
  if (!isPersonName(reading, first, run.end)) return null
  if (head !== null) {
    const honorific = HONORIFICS.get(written[head] ?? '')
    const sex = honorific ?? GENDERED_ROLES.get(lower[head] ?? '') ?? sexOf(written[first])
    return candidate(reading, first, run.end, 'entities/title-before', sex)
  }
  const compound = compoundRoleEnd(reading, run)
  if (compound !== null && isPersonName(reading, compound, run.end)) {
    return candidate(reading, compound, run.end, 'entities/title-before', sexOf(written[compound]))
  }
  const before = lower[run.first - 1] ?? ''
  const isHeaded = ROLE_HEADS.has(before) && !run.isWeak && !isLoneWord(reading, run)
  if (!isHeaded) return null
  const sex = GENDERED_ROLES.get(before) ?? sexOf(written[first])
  return candidate(reading, first, run.end, 'entities/title-before', sex)
}

/** One word behind a role in lower case ("the lawyer Monday") may be anything, but for the surest roles. */
function isLoneWord(reading: Reading, run: Run): boolean {
  return (
    run.end - run.first === 1 &&
    !/^(?:president|senator|judge)$/.test(reading.lower[run.first - 1] ?? '')
  )
}

/** The last word of the run that is a title before at least one more word; null where none is. */
function lastTitle(reading: Reading, run: Run): number | null {
  for (let token = run.end - 2; token >= run.first; token--) {
    const word = reading.written[token] ?? ''
    const lower = reading.lower[token] ?? ''
    if (HONORIFICS.has(word) || ROLE_ABBREVIATIONS.has(word)) return token
    if (!ROLE_HEADS.has(lower)) continue
    // "Jordan King", "Ariel Prince": a title is no title behind a given name.
    const isSurname = token > run.first && GIVEN_NAMES.has(reading.written[token - 1] ?? '')
    if (!isSurname) return token
  }
  return null
}

/** The token behind "State" in "Secretary of | State Jane Roe", where the run begins with "State"; null elsewhere. */
function compoundRoleEnd(reading: Reading, run: Run): number | null {
  for (const role of COMPOUND_ROLES) {
    const start = run.first - role.length + 1
    if (role.every((word, index) => reading.lower[start + index] === word)) return run.first + 1
  }
  return null
}

function givenNamePerson(reading: Reading, run: Run): NameCandidate | null {
  const { written } = reading
  for (let token = run.first; token < run.end - 1; token++) {
    const word = written[token] ?? ''
    if (GIVEN_NAMES.has(word)) {
      const first = isQualifier(reading, run.first, token) ? token : run.first
      if (!isPersonName(reading, first, run.end)) return null
      return candidate(reading, first, run.end, 'entities/given-name', sexOf(word))
    }
  }
  return null
}

/** Whether the words up to `end` qualify a name ("Mexican", "Texas Republican") and are no part of it. */
function isQualifier(reading: Reading, first: number, end: number): boolean {
  if (first === end) return false
  const whole = reading.written.slice(first, end).join(' ')
  if (
    COUNTRIES.has(whole) ||
    PLACES.has(whole) ||
    DEMONYMS.has(whole) ||
    KNOWN_ORGANIZATIONS.has(whole)
  )
    return true
  for (let token = first; token < end; token++) {
    const word = reading.written[token] ?? ''
    const lower = reading.lower[token] ?? ''
    const isKnown =
      DEMONYMS.has(word) ||
      COUNTRIES.has(word) ||
      PLACES.has(word) ||
      KNOWN_ORGANIZATIONS.has(word) ||
      ORGANIZATION_WORDS.has(word) ||
      PLACE_WORDS.has(word) ||
      ROLE_MODIFIERS.has(lower) ||
      ROLE_HEADS.has(lower) ||
      OPENERS.has(lower) ||
      /^[A-Z]{2,}$/.test(word)
    if (!isKnown) return false
  }
  return true
}

/** A name of two or more words that an initial, an age or a role shows to be a person's. */
function describedPerson(reading: Reading, run: Run): NameCandidate | null {
  const { first, end } = run
  if (end - first < 2 || !isPersonName(reading, first, end)) return null
  const hasInitial = end - first === 3 && /^[A-Z]\.$/.test(reading.written[first + 1] ?? '')
  if (hasInitial) return candidate(reading, first, end, 'entities/initial', null)
  const isDescribed = isRoleAfter(reading, end) || isSetOffBehindRole(reading, first, end)
  return isDescribed ? candidate(reading, first, end, 'entities/apposition', null) : null
}

/** "the mayor, Quenta Zweel, …": a name in commas right behind a role. `first`: that of the titles before the name. */
export function isSetOffBehindRole(reading: Reading, first: number, end: number): boolean {
  const comma = first - 1
  if (reading.written[comma] !== ',' || !/^[,.]$/.test(reading.written[end] ?? '')) return false
  return roleFirst(reading, comma) < comma
}

function candidate(
  reading: Reading,
  first: number,
  end: number,
  rule: string,
  sex: 'he' | 'she' | null | undefined,
): NameCandidate {
  return { first, end, rule, roleFirst: roleFirst(reading, first), sex: sex ?? null }
}

/** The person whom the language model found at these tokens. */
export function personNamed(reading: Reading, first: number, end: number): NameCandidate {
  return candidate(reading, first, end, 'entities/learned-person', sexBefore(reading, first, end))
}

/** What the given name, or the title before the name, says of who bears it. */
function sexBefore({ written, lower }: Reading, first: number, end: number): 'he' | 'she' | null {
  const title =
    HONORIFICS.get(written[first - 1] ?? '') ?? GENDERED_ROLES.get(lower[first - 1] ?? '')
  // A surname may be spelled like a given name: "Warren".
  return title ?? (end - first > 1 ? sexOf(written[first]) : null)
}

function sexOf(givenName: string | undefined): 'he' | 'she' | null {
  return GIVEN_NAMES.get(givenName ?? '') ?? null
}

/** Whether the words can be a person's name: capitals throughout, and no word of bodies or places among them. */
function isPersonName(reading: Reading, first: number, end: number): boolean {
  if (end <= first || end - first > LONGEST_NAME) return false
  const { written } = reading
  const name = written.slice(first, end).join(' ')
  if (
    KNOWN_ORGANIZATIONS.has(name) ||
    COUNTRIES.has(name) ||
    PLACES.has(name) ||
    DEMONYMS.has(name)
  ) {
    return false
  }
  const isRole = reading.lower
    .slice(first, end)
    .every((word) => ROLE_HEADS.has(word) || ROLE_MODIFIERS.has(word))
  if (isRole) return false
  for (let token = first; token < end; token++) {
    const word = written[token] ?? ''
    const isLast = token === end - 1
    if (isLast && token > first && (THING_WORDS.has(word) || isRoleTail(reading, first, token)))
      return false
    if (ORGANIZATION_WORDS.has(word) || (PLACE_WORDS.has(word) && (isLast || end - first === 1)))
      return false
    if (DEMONYMS.has(word) && (end - first === 1 || token === first)) return false
    if (isLast && /^[A-Z]{2,}$/.test(word) && end - first === 1) return false
    if (/^\p{Lu}{5,}$/u.test(word)) return false
  }
  const [opening = ''] = written.slice(first, first + 1)
  return isUpperCase(opening.charAt(0)) && !OPENERS.has(opening.toLowerCase())
}

/** "Technical Officer": words that end in a role's noun and begin with no given name. */
function isRoleTail(reading: Reading, first: number, last: number): boolean {
  return ROLE_HEADS.has(reading.lower[last] ?? '') && !GIVEN_NAMES.has(reading.written[first] ?? '')
}
