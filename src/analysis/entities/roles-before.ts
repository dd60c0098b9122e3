import { isUpperCase } from '../../language/characters.ts'
import { COUNTRIES, DEMONYMS } from '../../lexicon/en/countries.ts'
import { OPENERS } from '../../lexicon/en/openers.ts'
import { BODY_NOUNS, ORGANIZATION_WORDS } from '../../lexicon/en/organizations.ts'
import {
  COMPOUND_ROLES,
  HONORIFICS,
  ROLE_ABBREVIATIONS,
  ROLE_HEADS,
  ROLE_MODIFIERS,
} from '../../lexicon/en/titles.ts'
import { type Reading, sentenceFirst } from '../reading.ts'

const LONGEST_ROLE = 10

/** Where the role before the name at `name` begins; `name` itself where no role stands there. */
export function roleFirst(reading: Reading, name: number): number {
  const head = name - 1
  const compound = compoundFirst(reading, name)
  const isOwn = head >= sentenceFirst(reading, name)
  if (compound === null && !(isOwn && isRoleHead(reading, head))) return name
  const least = Math.max(sentenceFirst(reading, name), name - LONGEST_ROLE)
  let first = compound ?? head
  while (first > least && isRolePart(reading, first - 1, least)) {
    first--
    if (reading.lower[first] === 'of') first--
  }
  return possessorFirst(reading, first, least)
}

/** "Freedonia's | Foreign Secretary": takes in whose role it is, where that is a name. */
function possessorFirst(reading: Reading, role: number, least: number): number {
  if (reading.lower[role - 1] !== "'s") return role
  let first = role - 1
  while (first > least && isUpperCase((reading.written[first - 1] ?? '').charAt(0))) first--
  return first < role - 1 ? first : role
}

function isRoleHead(reading: Reading, token: number): boolean {
  const word = reading.written[token] ?? ''
  return (
    ROLE_HEADS.has(reading.lower[token] ?? '') ||
    ROLE_ABBREVIATIONS.has(word) ||
    HONORIFICS.has(word)
  )
}

function compoundFirst(reading: Reading, name: number): number | null {
  for (const role of COMPOUND_ROLES) {
    const start = name - role.length
    if (role.every((word, index) => reading.lower[start + index] === word)) return start
  }
  return null
}

/** Whether the token belongs to the role that begins behind it ("Mexican | Interior Secretary"). */
function isRolePart(reading: Reading, token: number, least: number): boolean {
  const word = reading.written[token] ?? ''
  const lower = reading.lower[token] ?? ''
  if (ROLE_HEADS.has(lower) || ROLE_MODIFIERS.has(lower) || ROLE_ABBREVIATIONS.has(word))
    return true
  if (BODY_NOUNS.has(word)) return true
  if (lower === 'of') {
    return token > least && ORGANIZATION_WORDS.has(reading.written[token - 1] ?? '')
  }
  if (
    lower === '&' ||
    (lower === 'and' && isUpperCase((reading.written[token + 1] ?? '').charAt(0)))
  ) {
    return (
      token > least &&
      /^\p{Lu}/u.test(reading.written[token - 1] ?? '') &&
      !isNameBoundary(reading, token)
    )
  }
  return isUpperCase(word.charAt(0)) && !OPENERS.has(lower)
}

/** "Roe and President Doe": the "and" joins two people, not two words of a role. */
function isNameBoundary(reading: Reading, token: number): boolean {
  const next = reading.lower[token + 1] ?? ''
  const before = reading.lower[token - 1] ?? ''
  const isDepartment = ROLE_MODIFIERS.has(before)
  return !isDepartment || ROLE_HEADS.has(next)
}

export type RoleText = { readonly title: string; readonly of: string | null }

/** The role that the words hold: what it is, and of whom. Null where the words are a form of address alone. */
export function parseRoleBefore(words: readonly string[]): RoleText | null {
  const kept = words.filter((word, index) => !HONORIFICS.has(word) || words.length > index + 1)
  if (kept.length === 0 || (kept.length === 1 && HONORIFICS.has(kept[0] ?? ''))) return null
  const possessive = kept.findIndex((word) => /^['’]s$/.test(word))
  if (possessive > 0) {
    const whose = kept.slice(0, possessive).join(' ')
    const role = parseRoleBefore(kept.slice(possessive + 1))
    return role === null ? null : { ...role, of: role.of ?? COUNTRIES.get(whose) ?? whose }
  }
  const [country, rest] = splitCountry(kept)
  const department = departmentEnd(rest)
  const of = department > 0 ? rest.slice(0, department).join(' ') : country
  const title = rest
    .slice(department)
    .map((word) => ROLE_ABBREVIATIONS.get(word) ?? word)
    .join(' ')
  return title === '' ? null : { title, of }
}

function splitCountry(words: readonly string[]): readonly [string | null, readonly string[]] {
  for (const length of [3, 2, 1]) {
    const opening = words.slice(0, length).join(' ')
    const country = DEMONYMS.get(opening) ?? COUNTRIES.get(opening)
    if (country !== undefined && words.length > length) return [country, words.slice(length)]
  }
  return [null, words]
}

/** How many of the words name a body: "Department of Homeland Security | Secretary", "White House | spokesman". */
function departmentEnd(words: readonly string[]): number {
  const head = words.findIndex((word, index) => index > 0 && ROLE_HEADS.has(word.toLowerCase()))
  if (head <= 0) return 0
  const [opening = ''] = words
  const isBody = words
    .slice(0, head)
    .some((word) => ORGANIZATION_WORDS.has(word) || word === 'House')
  if (!isBody || !isUpperCase(opening.charAt(0))) return 0
  return opening === 'House' || opening === 'Senate' ? 0 : modifierFree(words, head)
}

/** The body's words up to the role's own lower-case modifiers ("White House | deputy press secretary"). */
function modifierFree(words: readonly string[], head: number): number {
  const lower = words.findIndex(
    (word, index) =>
      index > 0 && index < head && /^\p{Ll}/u.test(word) && !/^(?:of|and|the|for)$/.test(word),
  )
  return lower > 0 ? lower : head
}
