import type { Entity } from '../../domain/findings.ts'
import { compareSpans, type Span } from '../../domain/span.ts'
import { spanOfTokens } from '../../language/words.ts'
import type { Reading } from '../reading.ts'
import type { EntityDraft } from './entity-draft.ts'

export type PresentedEntities = {
  readonly entities: readonly Entity[]
  readonly idOf: (draft: EntityDraft) => string
  /** Every mention of a place, in text order. */
  readonly places: readonly Span[]
}

/** The entities as findings, in the order of their first mentions, each with its id. */
export function presentEntities(
  reading: Reading,
  drafts: readonly EntityDraft[],
): PresentedEntities {
  const ordered = drafts.map((draft) => ({ draft, first: firstMention(draft) }))
  ordered.sort((a, b) => a.first - b.first)
  const ids = new Map(ordered.map(({ draft }, index) => [draft, `e${index + 1}`]))
  const idOf = (draft: EntityDraft) => {
    const id = ids.get(draft)
    if (id === undefined) throw new Error(`No such entity among those of the text: ${draft.name}`)
    return id
  }
  const entities = ordered.map(({ draft }) => presentEntity(reading, draft, idOf(draft)))
  const places = entities
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ mentions }) => mentions.map(({ span }) => span))
  return { entities, idOf, places: places.sort(compareSpans) }
}

function firstMention({ mentions }: EntityDraft): number {
  return mentions.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY)
}

function presentEntity(reading: Reading, draft: EntityDraft, id: string): Entity {
  const { kind, rule, name, roles, side, anonymity } = draft
  const mentions = draft.mentions
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, end, form }) => ({ span: spanOfTokens(reading.document, first, end), form }))
  return { id, rule, kind, name, roles, side, anonymity, mentions }
}
