import type { Article } from './article.ts'

/**
 * A page's text as read once. Never changed after.
 * `id` follows from the article and the text, so that the same text recorded twice is the same revision.
 */
export type Revision = {
  readonly id: string
  readonly articleId: string
  readonly article: Article
  readonly text: string
  /** When we read it, by our clock; the lines of an archive follow each other by a millisecond. */
  readonly recordedAt: number
  /** An outlet's page shows what stood there when we read it; an archive's text may be of any time before. */
  readonly readFrom: 'outlet' | 'archive'
}

/**
 * One article over time: what stays the same across its revisions.
 * `orderAt` is its place in the stream: its time of publication, or of recording where that is unknown. All processing
 * goes by (orderAt, id), so that what is derived does not depend on the order of arrival.
 */
export type ArticleIdentity = {
  readonly id: string
  readonly externalId: string | null
  /** Where it can be visited. Which addresses are one article is told by their canonical form. */
  readonly url: string | null
  readonly outlet: string | null
  readonly published: string | null
  readonly orderAt: number
}
