import type { Entity } from '../../domain/findings.ts'
import { spanOfTokens } from '../../language/words.ts'
import type { Reading } from '../reading.ts'
import type { EntityDraft } from './entity-draft.ts'

/** The entities as findings, in the order of their first mention's place in the text, each with its id. */
export function presentEntities(
  reading: Reading,
  drafts: readonly EntityDraft[],
): ReadonlyMap<EntityDraft, Entity> {
  const firstOf = ({ mentions }: EntityDraft) =>
    mentions.reduce((least, { first }) => Math.min(least, first), Number.POSITIVE_INFINITY)
  const ordered = drafts.map((draft) => ({ draft, first: firstOf(draft) }))
  ordered.sort((a, b) => a.first - b.first)
  return new Map(
    ordered.map(({ draft }, index) => [draft, presentEntity(reading, draft, `e${index + 1}`)]),
  )
}

function presentEntity(reading: Reading, draft: EntityDraft, id: string): Entity {
  const { kind, rule, name, roles, side, anonymity } = draft
  const mentions = draft.mentions
    .toSorted((a, b) => a.first - b.first)
    .map(({ first, end, form }) => ({ span: spanOfTokens(reading.document, first, end), form }))
  return { id, rule, kind, name, roles, side, anonymity, mentions }
}
