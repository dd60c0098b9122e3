import { GIVEN_NAMES } from '../../lexicon/en/given-names.ts'
import type { Reading } from '../reading.ts'
import type { Run } from './capital-runs.ts'
import { draftEntity, type EntityDraft } from './entity-draft.ts'
import { keyOf, type NameCandidate } from './name-candidate.ts'

/** A run of capitals, and the person's name found in it, if any. */
export type NamedRun = { readonly run: Run; readonly candidate: NameCandidate | null }

/**
 * Joins the names of one person ("Jane Roe", "Ms. Roe", "Roe"), accents ignored. Two people with one surname stay apart:
 * the bare surname is the one's who had it before the other appeared, else nobody's. Returns people in text order.
 */
export function groupPeople(reading: Reading, runs: readonly NamedRun[]): readonly EntityDraft[] {
  const people: EntityDraft[] = []
  const bySurname = new Map<string, EntityDraft[]>()
  const isFull = fullNames(reading, runs)
  for (const { candidate } of runs) {
    if (candidate === null || !isFull(candidate)) continue
    const person =
      fullNamed(reading, candidate, bySurname) ?? added(reading, candidate, people, bySurname)
    addMention(person, candidate)
  }
  for (const { run, candidate } of runs) {
    if (candidate !== null && isFull(candidate)) continue
    const short = candidate ?? bareName(run)
    const person =
      shortNamed(reading, short, bySurname) ??
      (candidate === null ? null : givenNamed(reading, candidate, people, bySurname))
    if (person !== null) {
      addMention(person, short)
      person.sex ??= short.sex
    } else if (candidate !== null && !isAmbiguous(reading, candidate, bySurname)) {
      const alone = added(reading, candidate, people, bySurname)
      alone.sex ??= GIVEN_NAMES.get(reading.written[candidate.first] ?? '') ?? null
      addMention(alone, candidate)
    }
  }
  for (const person of people) person.mentions.sort((a, b) => a.first - b.first)
  return people.sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0))
}

/** Tells full names: of two or more words, and not the end of a longer one of the same text ("Mr. Roe Doe"). */
function fullNames(
  reading: Reading,
  runs: readonly NamedRun[],
): (candidate: NameCandidate) => boolean {
  const longest = new Map<string, readonly string[]>()
  for (const { candidate } of runs) {
    if (candidate === null) continue
    const key = keysOf(reading, candidate)
    const known = longest.get(surnameOf(key))
    if (known === undefined || key.length > known.length) longest.set(surnameOf(key), key)
  }
  return (candidate) => {
    const key = keysOf(reading, candidate)
    const other = longest.get(surnameOf(key)) ?? key
    return key.length > 1 && !(other.length > key.length && endsWith(other, key))
  }
}

function bareName(run: Run): NameCandidate {
  return { first: run.first, end: run.end, rule: '', roleFirst: run.first, sex: null }
}

function keysOf(reading: Reading, candidate: NameCandidate): readonly string[] {
  return reading.written.slice(candidate.first, candidate.end).map(keyOf)
}

function surnameOf(key: readonly string[]): string {
  const last = key.at(-1) ?? ''
  return /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(last) ? (key.at(-2) ?? last) : last
}

function added(
  reading: Reading,
  candidate: NameCandidate,
  people: EntityDraft[],
  bySurname: Map<string, EntityDraft[]>,
): EntityDraft {
  const key = keysOf(reading, candidate)
  const name = reading.document.text.slice(
    reading.document.starts[candidate.first],
    reading.document.ends[candidate.end - 1],
  )
  const person = draftEntity({
    kind: 'person',
    rule: candidate.rule,
    name,
    key,
    sex: candidate.sex,
  })
  people.push(person)
  for (const surname of surnamesOf(reading, candidate, key)) {
    const bearers = bySurname.get(surname)
    if (bearers === undefined) bySurname.set(surname, [person])
    else bearers.push(person)
  }
  return person
}

/** The last word of a name, and those before it that may stand for it: of "Ana Roe Doe" also "Roe". */
function surnamesOf(
  reading: Reading,
  { first }: NameCandidate,
  key: readonly string[],
): readonly string[] {
  const last = surnameOf(key)
  const others = key.slice(1).filter((word, index) => {
    const written = reading.written[first + 1 + index] ?? ''
    return word !== last && /^\p{Lu}\p{Ll}{2}/u.test(written) && !GIVEN_NAMES.has(written)
  })
  return [last, ...new Set(others)]
}

function addMention(person: EntityDraft, candidate: NameCandidate): void {
  person.mentions.push({ first: candidate.first, end: candidate.end, form: 'name' })
}

/** The person already met under this full name: one given name and one surname, whatever stands between. */
function fullNamed(
  reading: Reading,
  candidate: NameCandidate,
  bySurname: ReadonlyMap<string, readonly EntityDraft[]>,
): EntityDraft | null {
  const key = keysOf(reading, candidate)
  const same = bySurname.get(surnameOf(key))?.find((person) => isSameFullName(person.key, key))
  if (same === undefined) return null
  if (key.length > same.key.length) {
    same.key = key
    same.name = reading.document.text.slice(
      reading.document.starts[candidate.first],
      reading.document.ends[candidate.end - 1],
    )
  }
  return same
}

function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 1 && a[0] === b[0] && surnameOf(a) === surnameOf(b)
}

/** The one person whom a part of a name can mean here; null where nobody, or more than one, can be meant. */
function shortNamed(
  reading: Reading,
  short: NameCandidate,
  bySurname: ReadonlyMap<string, readonly EntityDraft[]>,
): EntityDraft | null {
  const key = keysOf(reading, short)
  const bearing = bySurname.get(key.at(-1) ?? '') ?? []
  const ending = bearing.filter((person) => endsWith(person.key, key))
  const named = ending.length > 0 || key.length > 1 ? ending : bearing
  const fitting = named.filter(({ sex }) => sex === null || short.sex === null || sex === short.sex)
  if (fitting.length <= 1) return fitting[0] ?? null
  const introduced = fitting.filter((person) => (person.mentions[0]?.first ?? 0) <= short.first)
  return introduced.length === 1 ? (introduced[0] ?? null) : establishedBare(reading, introduced)
}

/** The one person whose given name this is, where it is nobody's surname. */
function givenNamed(
  reading: Reading,
  candidate: NameCandidate,
  people: readonly EntityDraft[],
  bySurname: ReadonlyMap<string, readonly EntityDraft[]>,
): EntityDraft | null {
  const [given = '', ...others] = keysOf(reading, candidate)
  if (others.length > 0 || candidate.roleFirst < candidate.first || bySurname.has(given))
    return null
  const bearing = people.filter(({ key }) => key.length > 1 && key[0] === given)
  return bearing.length === 1 ? (bearing[0] ?? null) : null
}

/** Of several with one surname, the one who alone was called by it before. */
function establishedBare(reading: Reading, people: readonly EntityDraft[]): EntityDraft | null {
  const bare = people.filter(({ key, mentions }) =>
    mentions.some(
      ({ first, end }) =>
        end - first < key.length && keyOf(reading.written[end - 1] ?? '') === surnameOf(key),
    ),
  )
  return bare.length === 1 ? (bare[0] ?? null) : null
}

function isAmbiguous(
  reading: Reading,
  candidate: NameCandidate,
  bySurname: ReadonlyMap<string, readonly EntityDraft[]>,
): boolean {
  return (bySurname.get(surnameOf(keysOf(reading, candidate)))?.length ?? 0) > 1
}

/** Whether the name's words end with these ("Miguel Angel Roe Doe" with "Roe Doe"), a "Jr." left out. */
function endsWith(name: readonly string[], part: readonly string[]): boolean {
  const kept = /^(?:jr\.?|sr\.?|ii|iii|iv)$/.test(name.at(-1) ?? '') ? name.slice(0, -1) : name
  if (part.length > kept.length) return false
  return part.every((word, index) => kept[kept.length - part.length + index] === word)
}
