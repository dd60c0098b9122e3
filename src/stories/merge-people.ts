import type { Entity } from '../domain/findings.ts'
import type { Receipt, Receipts } from '../domain/story.ts'
import { foldWord } from '../language/folded-words.ts'
import { addReceipt } from './receipts.ts'
import type { StorySentence } from './story-sentence.ts'
import type { Step } from './story-steps.ts'

export type Person = Entity & Receipts

export type People = {
  /** Takes in the entities of a revision, with the sentences that name them as receipts. */
  readonly add: (step: Step, sentences: readonly StorySentence[]) => void
  /** The story's id of an entity of a revision: `revisionId:id` of its fullest form. */
  readonly idOf: (step: Step, entityId: string) => string
  /** Persons, and all others who speak or act, in order of first report. */
  readonly finish: () => Person[]
}

type Bearer = { entity: Entity; revisionId: string; isShown: boolean; readonly receipts: Receipt[] }

/**
 * Who is who across the articles of a story. Two articles speak of one person where both give the same full name,
 * accents and case aside, or the same first and last name; a surname alone joins nobody (two brothers, two ministers),
 * for within its own article it was resolved already. Unnamed sources are never joined: nothing says that they are one.
 */
export function createPeople(): People {
  const bearers = new Map<string, Bearer>()
  const keyOf = new Map<string, string>()

  function add(step: Step, sentences: readonly StorySentence[]): void {
    const acting = findActing(step)
    const sentenceAt = createSentenceFinder(sentences)
    for (const entity of step.analysis.entities) {
      const storyId = `${step.revision.id}:${entity.id}`
      const key = identityKey(entity) ?? storyId
      keyOf.set(storyId, key)
      let bearer = bearers.get(key)
      if (bearer === undefined) {
        bearer = { entity, revisionId: step.revision.id, isShown: false, receipts: [] }
        bearers.set(key, bearer)
      } else if (isFuller(entity, bearer.entity)) {
        bearer.entity = entity
        bearer.revisionId = step.revision.id
      }
      bearer.isShown ||= entity.kind === 'person' || acting.has(entity.id)
      const first = entity.mentions
        .map(({ span }) => sentenceAt(span[0]))
        .find((sentence) => sentence !== null)
      if (first) addReceipt(bearer, first.receipt)
    }
  }

  function idOf(step: Step, entityId: string): string {
    const storyId = `${step.revision.id}:${entityId}`
    const bearer = bearers.get(keyOf.get(storyId) ?? '')
    return bearer === undefined ? storyId : `${bearer.revisionId}:${bearer.entity.id}`
  }

  function finish(): Person[] {
    return [...bearers.values()]
      .filter(({ isShown, receipts }) => isShown && receipts.length > 0)
      .map(({ entity, revisionId, receipts }) => ({
        ...entity,
        id: `${revisionId}:${entity.id}`,
        receipts,
      }))
  }

  return { add, idOf, finish }
}

/** Who speaks, or does something, in a revision. */
function findActing({ analysis }: Step): Set<string> {
  return new Set([
    ...analysis.statements.flatMap(({ source }) => source.entities),
    ...analysis.measures.flatMap(({ by }) => by),
  ])
}

/** First and last name of a person, the whole name of an organization or place; null for what cannot be joined. */
function identityKey({ kind, name, mentions }: Entity): string | null {
  const words = name
    .split(/[\s-]+/)
    .map(foldWord)
    .filter(Boolean)
  const first = words[0]
  const last = words.at(-1)
  const isNamed = mentions.some(({ form }) => form === 'name')
  if (!isNamed || first === undefined || last === undefined) return null
  if (kind !== 'person') return `${kind} ${words.join(' ')}`
  return words.length === 1 ? null : `person ${first} ${last}`
}

/** A known role tells more than a longer name. */
function isFuller(entity: Entity, than: Entity): boolean {
  const roles = Number(entity.roles.length > 0) - Number(than.roles.length > 0)
  return roles > 0 || (roles === 0 && entity.name.length > than.name.length)
}

function createSentenceFinder(sentences: readonly StorySentence[]) {
  return (offset: number): StorySentence | null => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.span[1] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const sentence = sentences[low]
    return sentence !== undefined && sentence.span[0] <= offset ? sentence : null
  }
}
