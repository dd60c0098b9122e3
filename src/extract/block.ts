import type { Moment } from '../domain/moment.ts'

/** A line of text that stands by itself: a paragraph, a heading, an item of a list. `text` is clean and not empty. */
export type Block = {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote'
  readonly text: string
  /** The address that the whole line links to, where it is nothing but a link. */
  readonly href?: string
  /** Starts a part of a live blog; null where the part gives no time. */
  readonly partAt?: Moment | null
}
