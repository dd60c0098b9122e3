import { analyse } from '../analysis/analyse.ts'
import type { Article, ExtractedArticle, KnownArticle } from '../domain/article.ts'
import type { Unusable } from '../domain/feed.ts'
import type { Analysis } from '../domain/findings.ts'
import { extract } from '../extract/extract.ts'
import { decodeBytes } from '../markup/decode-bytes.ts'
import { findGroupingFeatures, type GroupingFeatures } from '../stories/grouping-features.ts'
import { sanePublished } from '../syndication/sane-published.ts'

/** A page or text as it was got; bytes are decoded by what they and their headers say. */
export type RawArticle = {
  readonly kind: 'html' | 'text'
  readonly content: string | Uint8Array
  readonly contentType: string | null
  readonly known: KnownArticle
  /** The clock, epoch ms: what says that it was published well after it is taken as undated. */
  readonly now: number
}

export type TakenApart = {
  readonly kind: 'taken-apart'
  readonly extracted: ExtractedArticle
  readonly analysis: Analysis
  readonly features: GroupingFeatures
}

export type TakeApart = (raw: RawArticle) => Promise<TakenApart | Unusable>

/** No news page is this long; what is, is a mistake or an attack. */
const MAX_BYTES = 20_000_000

/** One article from its bytes to its findings. Pure; linear in its length; worker threads run it too. */
export function takeApart(raw: RawArticle): TakenApart | Unusable {
  if (raw.content.length > MAX_BYTES) {
    const size = Math.round(raw.content.length / 1_000_000)
    return { kind: 'unusable', reason: `${size} MB is more than an article can hold (20 MB)` }
  }
  const content =
    typeof raw.content === 'string'
      ? raw.content
      : decodeBytes(raw.content, { contentType: raw.contentType, kind: raw.kind }).text
  const found = extract({ kind: raw.kind, content }, withSaneDates(raw.known, raw.now))
  if ('kind' in found) return found
  const extracted = { ...found, article: withSaneDates(found.article, raw.now) }
  const analysis = analyse(extracted)
  return {
    kind: 'taken-apart',
    extracted,
    analysis,
    features: findGroupingFeatures(extracted, analysis),
  }
}

type Dated = Pick<Article, 'published' | 'publishedFrom' | 'updated' | 'updatedFrom'>

function withSaneDates<Read extends Dated>(read: Read, now: number): Read {
  const isPublished = sanePublished(read.published, now) !== null
  const isUpdated = sanePublished(read.updated, now) !== null
  return {
    ...read,
    ...(isPublished ? {} : { published: null, publishedFrom: null }),
    ...(isUpdated ? {} : { updated: null, updatedFrom: null }),
  }
}
