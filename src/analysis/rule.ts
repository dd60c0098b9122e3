import type { Moment } from '../domain/moment.ts'

/**
 * A text on which a rule is tried. `finds`: the words of what this rule (and no other) finds in it, in text order: a
 * timex's or figure's span, a statement's content (pieces joined by ` … `), a measure's `what`, a thread's `about`, an
 * event's predicate, an entity's name. Empty for a text that looks like a hit and is none.
 */
export type RuleExample = {
  readonly text: string
  readonly published?: Moment
  readonly finds: readonly string[]
}

/** What every rule of the analysis has beside its way of finding: a name for the findings, and examples that run. */
export type Rule = {
  /** `folder/what-it-sees`: `timexes/weekday`. */
  readonly name: string
  readonly examples: readonly RuleExample[]
}
