import type { Moment } from '../src/domain/moment.ts'

/**
 * A news story written for this project, as its outlets publish it step by step. One folder holds one story:
 * `story.json` (outlets and steps) and `articles/NN-outlet-words.txt` (one text each; a later revision of an article is
 * a text of its own). See `load-story.ts` for what is checked.
 */
export type WrittenStory = {
  readonly id: string
  readonly title: string
  readonly outlets: readonly WrittenOutlet[]
  readonly steps: readonly Step[]
  /** In the order in which they came out; what arrives late was published before others that precede it. */
  readonly articles: readonly WrittenArticle[]
}

export type WrittenOutlet = {
  readonly id: string
  readonly name: string
  /** In words: "wire agency". */
  readonly kind: string
  /** Which page design serves it. */
  readonly template: 'wire' | 'broadcaster' | 'local-paper'
  /** BCP 47. */
  readonly language: string
  readonly feed: { readonly kind: 'rss' | 'atom'; readonly path: string; readonly title: string }
  /** In words, for whoever writes its next article. */
  readonly houseStyle: string
}

/** A moment at which a reader looks, and the ids of what came out since the step before, in order. */
export type Step = {
  readonly at: Moment
  readonly title: string
  readonly publishes: readonly string[]
}

export type WrittenArticle = ArticleHeader & {
  /** The file's name without `.txt`. */
  readonly id: string
  readonly blocks: readonly Block[]
}

export type ArticleHeader = {
  /** Id of its outlet. */
  readonly outlet: string
  /** Path of its page on the outlet's site. */
  readonly path: string
  readonly section: string
  readonly title: string
  readonly bylines: readonly string[]
  readonly published: Moment
  readonly updated: Moment | null
  /** When it first stood in the outlet's feed, where that was later than it says: a late arrival. */
  readonly arrived: Moment | null
  /** As the feed gives it. */
  readonly summary: string
  readonly highlights: readonly string[]
  /** Id of the revision that this one takes the place of, on the same page. */
  readonly replaces: string | null
  /** Id of the wire article that this one copies. */
  readonly copyOf: string | null
  /** Of the page's bytes. `windows-1252` is then named by the Content-Type alone. */
  readonly charset: 'utf-8' | 'windows-1252'
  /** What the article is there to exercise, for whoever writes the expectations. Never served. */
  readonly notes: readonly string[]
}

/** A piece of the page, in reading order. All but `related` and `banner` are the outlet's own reporting. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'correction'; readonly text: string }
  | { readonly kind: 'picture'; readonly caption: string; readonly credit: string }
  | { readonly kind: 'related'; readonly title: string; readonly path: string }
  | { readonly kind: 'banner'; readonly text: string }

/** A story that cannot be used. `line` counts from 1; null where the fault is in no one line. */
export class StoryFormatError extends Error {
  readonly code = 'story-format'
  readonly file: string
  readonly line: number | null

  constructor(file: string, line: number | null, reason: string, cause?: unknown) {
    super(`${file}${line === null ? '' : `:${line}`}: ${reason}`, { cause })
    this.name = 'StoryFormatError'
    this.file = file
    this.line = line
  }
}

/** When a reader could first see a text: as it arrived late, else its update, else its publication. */
export function releasedMoment(article: WrittenArticle): Moment {
  return article.arrived ?? article.updated ?? article.published
}
