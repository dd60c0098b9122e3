import type { Entity, Role } from '../domain/findings.ts'
import type { Receipts } from '../domain/story.ts'

type Person = Entity & Receipts

/** Who a story speaks of, found by the ids that statements and measures name. */
export type People = { readonly byId: ReadonlyMap<string, Person> }

export function indexPeople(people: readonly Person[]): People {
  return { byId: new Map(people.map((person) => [person.id, person])) }
}

const MOST_ROLES = 3

/** "Interior Secretary, Mexico": the roles of one entity, each once, the latest wording last; a few are enough. */
export function rolesInWords(roles: readonly Role[]): string {
  const titles = new Set(roles.map(({ title, of }) => (of === null ? title : `${title}, ${of}`)))
  return [...titles].slice(0, MOST_ROLES).join(' · ')
}
