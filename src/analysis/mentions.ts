import type { Entity } from '../domain/findings.ts'
import type { Span } from '../domain/span.ts'

export type MentionAt = { readonly span: Span; readonly entity: Entity }

/** Every mention of every entity, by place. */
export function indexMentions(entities: readonly Entity[]): readonly MentionAt[] {
  return entities
    .flatMap((entity) => entity.mentions.map(({ span }) => ({ span, entity })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/** The mentions that start in the span, in text order. Binary search, then onward. */
export function mentionsIn(mentions: readonly MentionAt[], span: Span): readonly MentionAt[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span[0] ?? 0) < span[0]) low = middle + 1
    else high = middle
  }
  let end = low
  while ((mentions[end]?.span[0] ?? Number.POSITIVE_INFINITY) < span[1]) end++
  return mentions.slice(low, end)
}

/** Nothing but an apposition, an adverb or an auxiliary may part a subject from its verb. */
const BEFORE_VERB =
  /^(?:['’]s (?:government|administration|office|cabinet|parliament|army|military|police|council|party))?(?:,[^,.;]{2,90},)?(?: (?:has|have|had|also|will|would|is|are|was|were|been|be|then|later|now|again|soon|already|could|may|might|on \w+day|last \w+|\w+ly|\w+day))*\s*$/

/**
 * Whom the "He" or "She" that opens a sentence means, where the sentence before tells without doubt: it opens with a
 * person and names nobody else. `verbAt`: the verb whose subject the pronoun must be.
 */
export function openingPronoun(
  mentions: readonly MentionAt[],
  text: string,
  sentence: Span,
  before: Span | null,
  verbAt: number,
): Entity | null {
  if (before === null || text.slice(before[1], sentence[0]).includes('\n')) return null
  const pronoun = /^(?:He|She)\b/.exec(text.slice(sentence[0], sentence[0] + 4))
  if (pronoun === null) return null
  if (!BEFORE_VERB.test(text.slice(sentence[0] + pronoun[0].length, verbAt))) return null
  const people = mentionsIn(mentions, before).filter(({ entity }) => entity.kind === 'person')
  const [first] = people
  if (first === undefined || first.span[0] !== before[0]) return null
  return people.every(({ entity }) => entity === first.entity) ? first.entity : null
}
