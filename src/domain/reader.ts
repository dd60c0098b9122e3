import type { Span } from './span.ts'

/**
 * A reader's own acts. They name primary things alone (articles, revisions, spans), so that they outlive every change of
 * rules and every rebuild.
 */

/**
 * What of a sentence a reader has been shown. A sentence that was shown as news (`reported`) is shown again when what it
 * announced lapses, or when its outlet withdraws it.
 */
export type SeenAspect = 'reported' | 'lapsed' | 'withdrawn'

export type SeenMark = {
  readonly revisionId: string
  readonly span: Span
  readonly aspect: SeenAspect
}

/** The story that holds this article is followed, whatever it becomes. */
export type Follow = { readonly articleId: string; readonly followedAt: number }

/** Words of which a reader does not want to be told until then (epoch ms). */
export type Mute = { readonly id: number; readonly words: string; readonly endsAt: number }

export type Preferences = {
  readonly mutes: readonly Mute[]
  /** Outlets whose reports come first. */
  readonly preferredOutlets: readonly string[]
}

/** A reader's word on which articles belong together, and what to call them; it overrules ours until undone. */
export type Correction =
  | { readonly kind: 'merge'; readonly articleId: string; readonly intoArticleId: string }
  | { readonly kind: 'split'; readonly articleIds: readonly string[] }
  | { readonly kind: 'pin'; readonly articleId: string; readonly toArticleId: string }
  | { readonly kind: 'exclude'; readonly outlet: string }
  | { readonly kind: 'rename'; readonly articleId: string; readonly title: string }
