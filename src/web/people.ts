import type { Entity } from '../domain/findings.ts'
import type { Receipts } from '../domain/story.ts'

type Person = Entity & Receipts

/** Who a story speaks of, found by the ids that statements and measures name. */
export type People = { readonly byId: ReadonlyMap<string, Person> }

export function indexPeople(people: readonly Person[]): People {
  return { byId: new Map(people.map((person) => [person.id, person])) }
}
