import type { Entity, Role } from '../domain/findings.ts'
import type { StoryStatement } from '../domain/story.ts'
import { isSubjectPronoun } from '../stories/name-bearers.ts'
import { wordsAt } from './words.ts'

export type Speaker = {
  /** Of a source that nobody could resolve, the outlet's words for it; null where there are none. */
  readonly name: string | null
  readonly roles: string
  readonly side: string | null
  readonly statements: StoryStatement[]
}

/** Speakers with what they said, by the side that they speak for; those for whom no side is known come last. */
export type Side = { readonly name: string | null; readonly speakers: readonly Speaker[] }

/** Who says what in a story: sides, and speakers in each, in the order in which they first appear. */
export function groupBySide(
  statements: readonly StoryStatement[],
  people: ReadonlyMap<string, Entity>,
): readonly Side[] {
  const sides = Map.groupBy(groupBySpeaker(statements, people), ({ side }) => side)
  const named = [...sides].map(([name, speakers]) => ({ name, speakers }))
  return [
    ...named.filter(({ name }) => name !== null),
    ...named.filter(({ name }) => name === null),
  ]
}

function groupBySpeaker(
  statements: readonly StoryStatement[],
  people: ReadonlyMap<string, Entity>,
): readonly Speaker[] {
  const speakers = new Map<string, Speaker>()
  for (const statement of statements) {
    const [id] = statement.source.entities
    const person = id === undefined ? undefined : people.get(id)
    const words = sourceWords(statement)
    const key = person === undefined ? `words ${words ?? ''}` : `person ${person.id}`
    const known = speakers.get(key)
    if (known !== undefined) known.statements.push(statement)
    else
      speakers.set(key, {
        name: person?.name ?? words,
        roles: person === undefined ? '' : rolesInWords(person.roles),
        side: person?.side ?? null,
        statements: [statement],
      })
  }
  return [...speakers.values()]
}

/** Who says it: the names that the story knows, else the outlet's words for the source; null where neither says who. */
export function speakerInWords(statement: StoryStatement): string | null {
  const { speakers = [] } = statement
  return speakers.length > 0 ? speakers.join(', ') : sourceWords(statement)
}

/** A pronoun out of its text names nobody. */
function sourceWords(statement: StoryStatement): string | null {
  const words = wordsAt(statement, statement.source.span)
  return words === null || isSubjectPronoun(words) ? null : words
}

const MOST_ROLES = 3

/** "Interior Secretary, Mexico": the roles of one entity, each once, the latest wording last; a few are enough. */
export function rolesInWords(roles: readonly Role[]): string {
  const titles = new Set(roles.map(({ title, of }) => (of === null ? title : `${title}, ${of}`)))
  return [...titles].slice(0, MOST_ROLES).join(' · ')
}
