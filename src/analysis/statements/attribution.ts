import type { StatementAct } from '../../domain/findings.ts'
import type { Phrase } from './noun-phrase.ts'

/** Tokens from `first` up to, not including, `end`. */
export type TokenRange = { readonly first: number; readonly end: number }

/** How what was said begins behind its verb, or that nothing does. */
export type ContentKind =
  | 'quote'
  | 'that'
  | 'clause'
  | 'colon'
  | 'infinitive'
  | 'order'
  | 'charge'
  | 'object'
  | 'label'
  | 'thing'
  | 'none'

/** What follows a verb of saying: how its content begins, and where. */
export type Complement = {
  readonly kind: ContentKind
  readonly first: number
  /** Where it ends, if its kind says so. */
  readonly end: number | null
  readonly audience: TokenRange | null
  readonly setting: TokenRange
}

/** Who said what, by tokens, before anyone knows which entity the source is. */
export type Attribution = {
  readonly rule: string
  readonly source: Phrase | null
  readonly cue: TokenRange
  /** Null where the cue is no word but a mark: a dash, a colon. */
  readonly lemma: string | null
  readonly act: StatementAct
  readonly isNegated: boolean
  /** In text order. */
  readonly content: readonly TokenRange[]
  /** Whether "that" leads into the content: words in quotation marks are then part of a reported clause. */
  readonly isReported: boolean
  readonly audience: TokenRange | null
  /** What stands between the cue and the content: when and where it was said. */
  readonly setting: TokenRange | null
}
