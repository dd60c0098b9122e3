import { COUNTRIES } from '../../lexicon/en/countries.ts'
import { KNOWN_ORGANIZATIONS } from '../../lexicon/en/organizations.ts'
import { PLACES } from '../../lexicon/en/places.ts'
import type { Reading } from '../reading.ts'
import { findCapitalRuns, type Run } from './capital-runs.ts'
import { findBodies } from './find-bodies.ts'
import { findPerson, personNamed } from './find-people.ts'
import type { NamedRun } from './group-people.ts'
import { readModelNames } from './model-names.ts'
import type { BodyCandidate, Name, NameCandidate } from './name-candidate.ts'
import { type SettledName, settleKinds } from './settle-kinds.ts'

export type FoundNames = {
  /** Runs of capitals and people's names, in text order. */
  readonly people: readonly NamedRun[]
  readonly bodies: readonly BodyCandidate[]
}

/**
 * Joins what rules tell of capitalised words with the names that the language model finds: a title, an age or a role
 * beside a name is surer than the model, and the model surer than a word list about where a name begins and ends.
 */
export function findNames(reading: Reading): FoundNames {
  const runs = findCapitalRuns(reading)
  const settled = settleKinds(reading, readModelNames(reading))
  const taken = new Int32Array(reading.document.tokenCount).fill(-1)
  settled.forEach(({ first, end }, index) => {
    taken.fill(index, first, end)
  })
  const overlapping = (first: number, end: number): readonly SettledName[] => {
    const found = new Set<number>()
    for (let token = first; token < end; token++) found.add(taken[token] ?? -1)
    return [...found].flatMap((index) => settled[index] ?? [])
  }

  const dropped = new Set<Name>()
  const people: NamedRun[] = []
  const ruled: BodyCandidate[] = []
  for (const run of runs) {
    const candidate = findPerson(reading, run)
    const rivals = candidate === null ? [] : overlapping(candidate.first, candidate.end)
    if (candidate !== null && isSurer(candidate, rivals)) {
      for (const rival of rivals) dropped.add(rival)
      people.push({ run, candidate })
    } else if (overlapping(run.first, run.end).length === 0) people.push({ run, candidate: null })
    ruled.push(...findBodies(reading, run))
  }
  const bodies: BodyCandidate[] = []
  for (const body of ruled) {
    const rivals = overlapping(body.first, body.end).filter((rival) => !dropped.has(rival))
    if (!isSurerBody(body, rivals)) continue
    for (const rival of rivals) dropped.add(rival)
    bodies.push(body)
  }
  for (const name of settled) {
    if (dropped.has(name)) continue
    if (!name.isShown) people.push({ run: runOf(name), candidate: null })
    else if (name.kind === 'person') {
      const candidate = personNamed(reading, name.first, name.end)
      people.push({ run: runOf(name), candidate })
    } else bodies.push(bodyNamed(reading, name))
  }
  return {
    people: people.sort((a, b) => firstOf(a) - firstOf(b)),
    bodies: bodies.sort((a, b) => a.first - b.first),
  }
}

function firstOf({ run, candidate }: NamedRun): number {
  return candidate?.first ?? run.first
}

function runOf({ first, end }: Name): Run {
  return { first, end, isWeak: false }
}

/** Whether a rule's person stands against the names of the model that share words with it. */
function isSurer({ first, end, rule }: NameCandidate, rivals: readonly SettledName[]): boolean {
  const isShown = rule !== 'entities/given-name'
  return rivals.every((rival) =>
    rival.kind === 'person'
      ? rival.first === first && rival.end === end
      : isShown && first <= rival.first && rival.end <= end,
  )
}

/** Whether a rule's body stands against the names of the model that share words with it: it is longer, or well known. */
function isSurerBody(body: BodyCandidate, rivals: readonly SettledName[]): boolean {
  const isKnown = body.rule !== 'entities/organization-word'
  return rivals.every((rival) => {
    const isSame = rival.first === body.first && rival.end === body.end
    const isInside = rival.first >= body.first && rival.end <= body.end
    // "Prince George" is a town.
    if (rival.kind === 'person') return isKnown && isInside && (!isSame || rival.person < 1)
    if (isInside && !isSame) return true
    return isSame && (isKnown || rival.kind === body.kind)
  })
}

function bodyNamed(reading: Reading, { first, end, kind }: Name): BodyCandidate {
  const words = reading.written.slice(first, end).join(' ')
  const isPlace = kind === 'place'
  return {
    first,
    end,
    rule: isPlace ? 'entities/learned-place' : 'entities/learned-organization',
    kind: isPlace ? 'place' : 'organization',
    name: isPlace ? (COUNTRIES.get(words) ?? words) : words,
    country: isPlace || PLACES.has(words) ? null : (KNOWN_ORGANIZATIONS.get(words) ?? null),
  }
}
