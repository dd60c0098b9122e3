import type { Moment } from './moment.ts'
import type { Span } from './span.ts'

/** How a time is known. `given`: by the caller (`--published`, an archive's line). `inferred`: the text itself fixes it. */
export type From = 'given' | 'json-ld' | 'meta' | 'feed' | 'text' | 'url' | 'inferred'

/** Furniture taken out of a page, and the rule that did it. */
export type Removal = { readonly rule: string; readonly text: string }

/** A page as the outlet meant it to be read. Spans point into the text that goes with it. */
export type Article = {
  readonly url: string | null
  readonly title: string | null
  readonly titleSpan: Span | null
  readonly highlights: readonly Span[]
  readonly body: Span
  readonly outlet: string | null
  /** BCP 47 primary subtag (`en`), null where it cannot be told. */
  readonly language: string | null
  readonly published: Moment | null
  readonly publishedFrom: From | null
  readonly updated: Moment | null
  readonly updatedFrom: From | null
  readonly dateline: { readonly place: string; readonly agency: string | null } | null
  readonly bylines: readonly string[]
  readonly contributors: readonly string[]
  readonly related: readonly { readonly title: string; readonly url: string | null }[]
  /** Notes of the outlet on its own mistakes: "An earlier version of this article …". */
  readonly corrections: readonly Span[]
  /** False for a stub behind a wall. */
  readonly whole: boolean
  /** Dated parts of a live blog. */
  readonly parts: readonly { readonly span: Span; readonly at: Moment | null }[]
  readonly removed: readonly Removal[]
}

/**
 * What extraction gives: the article and the one text that every span of it, and of every finding, points into.
 * `text`: the title, the highlights (a line each), the body's paragraphs; a blank line between the three and between
 * paragraphs.
 */
export type ExtractedArticle = { readonly article: Article; readonly text: string }

/** What is known of an article before its page is read: from its feed, an archive's line or the command line. */
export type KnownArticle = {
  readonly url: string | null
  readonly outlet: string | null
  readonly title: string | null
  readonly published: Moment | null
  readonly publishedFrom: From | null
  readonly updated: Moment | null
  readonly updatedFrom: From | null
}

export const NOTHING_KNOWN: KnownArticle = {
  url: null,
  outlet: null,
  title: null,
  published: null,
  publishedFrom: null,
  updated: null,
  updatedFrom: null,
}
