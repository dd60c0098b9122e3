import type { Moment } from './moment.ts'

/** An item as its feed lists it. `id` is the feed's own; `link` is absolute where it can be made so. */
export type Entry = {
  readonly id: string | null
  readonly title: string | null
  readonly link: string | null
  readonly published: Moment | null
  readonly updated: Moment | null
  readonly authors: readonly string[]
  /** Plain text, markup taken out. */
  readonly summary: string | null
}

export type Feed = {
  readonly title: string | null
  readonly link: string | null
  readonly entries: readonly Entry[]
  /** How long the feed asks to be left alone between polls (`ttl`, `sy:updatePeriod`), where it says. */
  readonly pollAfterMs: number | null
}

/** Why an input cannot be used: one clear line that says what is wrong and what to do. */
export type Unusable = { readonly kind: 'unusable'; readonly reason: string }
