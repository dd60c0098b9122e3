import { type Span, spansOverlap } from '../../domain/span.ts'
import { spanOfTokens } from '../../language/words.ts'
import { COUNTRIES, DEMONYMS } from '../../lexicon/en/countries.ts'
import { BODY_NOUNS, KNOWN_ORGANIZATIONS } from '../../lexicon/en/organizations.ts'
import { GENDERED_ROLES, NATIONAL_ROLES } from '../../lexicon/en/titles.ts'
import type { Reading } from '../reading.ts'
import type { EntityDraft } from './entity-draft.ts'
import { findNames } from './find-names.ts'
import { isSetOffBehindRole } from './find-people.ts'
import { addAcronyms, groupBodies } from './group-bodies.ts'
import { groupPeople } from './group-people.ts'
import type { NameCandidate } from './name-candidate.ts'
import { findParsedRoles } from './parsed-roles.ts'
import { findRoleAfter } from './roles-after.ts'
import { parseRoleBefore, roleFirst } from './roles-before.ts'

/**
 * Finds the people, organizations and places that a text names, each with all its names and roles: people first, each in
 * text order. Unnamed sources are found with their statements. A name that cannot be told is left out. Linear.
 */
export function findNamedEntities(reading: Reading): readonly EntityDraft[] {
  const { people: runs, bodies: found } = findNames(reading)
  const people = groupPeople(reading, runs)
  const candidates = new Map(
    runs.flatMap(({ candidate }) => (candidate === null ? [] : [[candidate.first, candidate]])),
  )
  for (const person of people) addRoles(reading, person, candidates)
  const named = new Set(people.flatMap(({ mentions }) => mentions.flatMap(tokensOf)))
  const bodies = found.filter((body) => !tokensOf(body).some((token) => named.has(token)))
  const grouped = groupBodies(reading, bodies)
  addAcronyms(reading, runs, grouped)
  for (const person of people) person.side ??= nationalSide(person, grouped)
  return [...people, ...grouped]
}

/** The country that alone has such an office, where the text speaks of it or of its bodies: states have secretaries too. */
function nationalSide({ roles }: EntityDraft, bodies: readonly EntityDraft[]): string | null {
  for (const { title, of } of roles) {
    const country = of === null ? NATIONAL_ROLES.get(title.toLowerCase()) : undefined
    const isToldOf = bodies.some(
      ({ side, name }) => side === country || COUNTRIES.get(name) === country,
    )
    if (country !== undefined && isToldOf) return country
  }
  return null
}

function tokensOf({
  first,
  end,
}: {
  readonly first: number
  readonly end: number
}): readonly number[] {
  return Array.from({ length: end - first }, (_, index) => first + index)
}

function addRoles(
  reading: Reading,
  person: EntityDraft,
  candidates: ReadonlyMap<number, NameCandidate>,
): void {
  for (const mention of person.mentions) {
    const candidate = candidates.get(mention.first)
    if (candidate !== undefined && candidate.roleFirst < candidate.first) {
      const words = reading.written.slice(candidate.roleFirst, candidate.first)
      const role = parseRoleBefore(words)
      const span = spanOfTokens(reading.document, candidate.roleFirst, candidate.first)
      if (role !== null) addRole(person, role.title, role.of, span)
    }
    const titled = candidate?.roleFirst ?? mention.first
    if (isSetOffBehindRole(reading, titled, mention.end)) addRoleBehind(reading, person, titled - 1)
    const after = findRoleAfter(reading, mention.end)
    if (after !== null) {
      addRole(person, after.title, after.of, spanOfTokens(reading.document, after.first, after.end))
    }
    for (const role of findParsedRoles(reading, mention.first, mention.end)) {
      const span = spanOfTokens(reading.document, role.first, role.end)
      const isRead = person.roles.some((one) => spansOverlap(one.span, span))
      if (!isRead) addRole(person, role.title, role.of, span)
    }
  }
}

/** The role that ends before the comma at `comma`. */
function addRoleBehind(reading: Reading, person: EntityDraft, comma: number): void {
  const first = roleFirst(reading, comma)
  const role = parseRoleBefore(reading.written.slice(first, comma))
  if (role !== null)
    addRole(person, role.title, role.of, spanOfTokens(reading.document, first, comma))
}

function addRole(person: EntityDraft, title: string, of: string | null, span: Span): void {
  const known = person.roles.findIndex(
    (role) => isSameTitle(role.title, title) && (role.of === of || of === null || role.of === null),
  )
  const held = person.roles[known]
  if (held === undefined) person.roles.push({ title, of, span })
  else if (held.of === null) person.roles[known] = { ...held, of }
  person.side ??= sideOf(of)
  const head = title.split(' ').at(-1)?.toLowerCase() ?? ''
  person.sex ??= GENDERED_ROLES.get(head) ?? null
}

/** A sentence gives its first word a capital: "Retired judge". */
function isSameTitle(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

/** Whom the holder of a role speaks for; null where the role does not say. */
function sideOf(of: string | null): string | null {
  if (of === null) return null
  return COUNTRIES.get(of) ?? KNOWN_ORGANIZATIONS.get(of) ?? demonymIn(of) ?? bodyIn(of)
}

/** What has a name, or is a body by its noun ("the energy ministry"); a professor of history speaks for nobody. */
function bodyIn(of: string): string | null {
  const words = of.toLowerCase().split(/[\s-]+/)
  const isBody = /^\p{Lu}/u.test(of) || words.some((word) => BODY_NOUNS.has(word))
  return isBody ? of : null
}

function demonymIn(of: string): string | null {
  const [opening = ''] = of.split(' ')
  return DEMONYMS.get(opening) ?? null
}
