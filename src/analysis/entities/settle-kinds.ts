import { COUNTRIES } from '../../lexicon/en/countries.ts'
import type { Reading } from '../reading.ts'
import { type Evidence, kindEvidence } from './kind-evidence.ts'
import { keyOf, type Name, type NameKind } from './name-candidate.ts'

const KINDS: readonly NameKind[] = ['person', 'organization', 'place']

/**
 * `isShown`: something beside the model's word speaks for the kind, or the name is of several words. `person`: how strongly
 * the text speaks for a person.
 */
export type SettledName = Name & { readonly isShown: boolean; readonly person: number }

/** What the model's own word weighs beside the evidence of the text. */
const MODEL = 1.5

/**
 * The names with one kind to a spelling: what all places of a text say together of it, those of a longer name that
 * begins or ends with it among them ("Norvale" and "Norvale Steel"), beside what the model says.
 */
export function settleKinds(reading: Reading, names: readonly Name[]): readonly SettledName[] {
  const keys = names.map(({ first, end }) => reading.written.slice(first, end).map(keyOf))
  const full = new Map<string, Evidence>()
  const parts = new Map<string, Evidence>()
  names.forEach((name, index) => {
    const key = keys[index] ?? []
    const evidence = kindEvidence(reading, name.first, name.end)
    add(full, key.join(' '), evidence)
    if (key.length === 1) return
    const weighed = weigh(evidence, name.kind)
    const { person, organization, place } = weighed
    add(parts, key.at(-1) ?? '', { person: Math.max(person, 0), organization, place: 0 })
    add(parts, key[0] ?? '', { person: 0, organization, place })
  })
  return names.map((name, index) => {
    const key = keys[index] ?? []
    const own = full.get(key.join(' ')) ?? NONE
    const other =
      key.length > 1
        ? alone(full, key)
        : name.kind === 'person'
          ? (parts.get(key[0] ?? '') ?? NONE)
          : NONE
    const evidence = sum(own, other)
    const words = reading.written.slice(name.first, name.end).join(' ')
    const kind = COUNTRIES.has(words) ? 'place' : surest(evidence, name.kind)
    const isShown = kind !== 'person' || key.length > 1 || evidence.person > 0
    return { ...name, kind, isShown, person: evidence.person }
  })
}

const NONE: Evidence = { person: 0, organization: 0, place: 0 }

/** What is said of the first word of a name alone, and of the last. */
function alone(full: ReadonlyMap<string, Evidence>, key: readonly string[]): Evidence {
  const first = full.get(key[0] ?? '') ?? NONE
  const last = full.get(key.at(-1) ?? '') ?? NONE
  return {
    person: last.person,
    organization: first.organization + last.organization,
    place: first.place,
  }
}

function add(map: Map<string, Evidence>, key: string, evidence: Evidence): void {
  map.set(key, sum(map.get(key) ?? NONE, evidence))
}

function sum(a: Evidence, b: Evidence): Evidence {
  return {
    person: a.person + b.person,
    organization: a.organization + b.organization,
    place: a.place + b.place,
  }
}

function weigh(evidence: Evidence, kind: NameKind): Evidence {
  return { ...evidence, [kind]: evidence[kind] + MODEL }
}

function surest(evidence: Evidence, own: NameKind): NameKind {
  const weighed = weigh(evidence, own)
  return KINDS.reduce((best, kind) => (weighed[kind] > weighed[best] ? kind : best), own)
}
