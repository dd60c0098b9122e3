import { EVENT_FIELDS } from '../../lexicon/en/event-verbs.ts'

/** How much what a verb tells weighs in a timeline, 0 to 1, by its lemma; of two fields that share a verb, the first. */
const WEIGHTS: ReadonlyMap<string, number> = new Map(
  EVENT_FIELDS.toReversed().flatMap(({ weight, verbs }) =>
    verbs.split(' ').map((verb) => [verb.replaceAll('_', ' '), weight] as const),
  ),
)

/** An event whose verb is in no field still happened. */
const OTHER = 0.25

/** The weight of a verb with its particle, if any. */
export function verbWeight(lemma: string, particle: string | null): number {
  return (
    (particle === null ? undefined : WEIGHTS.get(`${lemma} ${particle}`)) ??
    WEIGHTS.get(lemma) ??
    OTHER
  )
}
