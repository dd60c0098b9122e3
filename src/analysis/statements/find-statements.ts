import type { Statement, StatementKind } from '../../domain/findings.ts'
import type { Span } from '../../domain/span.ts'
import { spanOfTokens } from '../../language/words.ts'
import type { EntityDraft } from '../entities/entity-draft.ts'
import type { Reading } from '../reading.ts'
import type { Attribution, TokenRange } from './attribution.ts'
import { findAttributions } from './find-attributions.ts'
import { quotedShare } from './quoted-content.ts'
import { refineAttributions } from './refine-attributions.ts'
import { resolveSources } from './resolve-sources.ts'

/** A statement whose speakers are still drafts, so that they have no ids yet. */
export type StatementDraft = {
  readonly attribution: Attribution
  readonly speakers: readonly EntityDraft[]
}

export type FoundStatements = {
  readonly statements: readonly StatementDraft[]
  /** The entities given, and the unnamed sources that came to light. */
  readonly entities: readonly EntityDraft[]
}

/**
 * Finds every attributed statement, in text order, and who made it.
 * A source that cannot be resolved names no entity, never a guess. Never throws; linear in the text's length.
 * @source Pareti, "PARC 3.0" (LREC 2016), for source, cue and content
 */
export function findStatements(
  reading: Reading,
  entities: readonly EntityDraft[],
): FoundStatements {
  const attributions = refineAttributions(reading, findAttributions(reading))
  const resolved = resolveSources(reading, entities, attributions)
  const statements = attributions.map((attribution, index) => ({
    attribution,
    speakers: resolved.sources[index] ?? [],
  }))
  return { statements, entities: resolved.entities }
}

/** The statements as findings: with ids, spans, kind, and which statement reports which. */
export function presentStatements(
  reading: Reading,
  drafts: readonly StatementDraft[],
  idOf: (entity: EntityDraft) => string,
): readonly Statement[] {
  const span = ({ first, end }: TokenRange): Span => spanOfTokens(reading.document, first, end)
  return drafts.map(({ attribution, speakers }, index): Statement => {
    const { cue, lemma, source, content } = attribution
    return {
      id: `s${index + 1}`,
      rule: attribution.rule,
      kind: kindOf(reading, attribution),
      act: attribution.act,
      source: { entities: speakers.map(idOf), span: source === null ? null : span(source) },
      cue: { span: span(cue), lemma },
      content: content.map(span),
      within: outerOf(drafts, index),
      audience: attribution.audience === null ? null : span(attribution.audience),
      when: null,
      place: null,
      negated: attribution.isNegated,
    }
  })
}

/** Words that only a reported clause leads to are mixed in even where all stand in quotation marks. */
function kindOf(reading: Reading, { content, isReported }: Attribution): StatementKind {
  const share = quotedShare(reading, content)
  if (share === 'none') return 'indirect'
  return share === 'all' && !isReported ? 'direct' : 'mixed'
}

/** How many statements before one may report it: those of its own sentence. */
const NESTING_REACH = 6

/** The id of the closest statement before that has this one's cue in its content. */
function outerOf(drafts: readonly StatementDraft[], index: number): string | null {
  const cue = drafts[index]?.attribution.cue.first ?? 0
  for (let outer = index - 1; outer >= Math.max(0, index - NESTING_REACH); outer--) {
    const content = drafts[outer]?.attribution.content ?? []
    if (content.some(({ first, end }) => first <= cue && cue < end)) return `s${outer + 1}`
  }
  return null
}
