/** An article's page at its outlet, to be read again: how to ask, how the last asking went, when to ask next. */
export type PageState = {
  readonly articleId: string
  /** Where it was last read, after redirects. */
  readonly address: string
  /** Validators, sent back exactly as they came. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** When its text last became another, epoch ms: its publication until we find a change. */
  readonly changedAt: number
  readonly lastReadAt: number
  /** Null: never again. */
  readonly nextReadAt: number | null
  readonly failureCount: number
  /** In plain words, for the reader: "nothing new", "answers that there is no such page (404)". */
  readonly lastOutcome: string
}
