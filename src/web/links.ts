import type { Receipt } from '../domain/story.ts'

/** Where a reader is sent within the application: paths, every outside part of them encoded. */

export function storyPath(slug: string): string {
  return `/story/${encodeURIComponent(slug)}`
}

export function articlePath(articleId: string): string {
  return `/article/${encodeURIComponent(articleId)}`
}

/** Where a sentence stands with its citation, to be copied. */
export function citePath({ articleId, revisionId, span }: SentencePlace): string {
  return `${articlePath(articleId)}/cite?revision=${encodeURIComponent(revisionId)}&span=${span[0]}-${span[1]}`
}

/** What changed in an article between two readings of it; between the last two where none are named. */
export function changesPath(articleId: string, from?: string, to?: string): string {
  const query =
    from === undefined || to === undefined ? '' : `?${new URLSearchParams({ from, to })}`
  return `${articlePath(articleId)}/changes${query}`
}

export function feedArticlesPath(address: string): string {
  return `/feeds/articles?address=${encodeURIComponent(address)}`
}

/** The article's page at one sentence. `at` lets a page of a long text be chosen: a fragment never reaches a server. */
export function sentencePath({ articleId, revisionId, span }: SentencePlace): string {
  const start = span[0]
  const at = start < PART_LENGTH ? '' : `&at=${start}`
  return `${articlePath(articleId)}?revision=${encodeURIComponent(revisionId)}${at}#s-${start}`
}

export type SentencePlace = Pick<Receipt, 'articleId' | 'revisionId' | 'span'>

/** UTF-16 units of a text that one article page shows; with its marks about 80 KB. */
export const PART_LENGTH = 16_000

/** An outlet's address if a browser may be sent there: http or https, nothing else; null otherwise. */
export function outletAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
