import { createHash } from 'node:crypto'
import { canonicalAddress } from '../addresses/canonical-address.ts'
import { parseMoment } from '../domain/moment.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import type { ArticleRecord } from '../store/records.ts'
import type { TakenApart } from './take-apart.ts'

export type Reading = {
  readonly taken: TakenApart
  /** The address that it was asked for at; a page's own canonical address is taken from the page. */
  readonly url: string | null
  readonly externalId: string | null
  readonly recordedAt: number
  /** Its place among readings of the same instant: an archive without dates keeps the order of its lines. */
  readonly position: number
  readonly entry: ArticleRecord['entry']
}

/**
 * The record that stores a reading. An article is known by its canonical address; without one by its outlet and external
 * id; without both by its text. The same reading gives the same ids on every machine, so that twice is once.
 */
export function identifyArticle(reading: Reading): ArticleRecord {
  const { extracted, analysis, features } = reading.taken
  const { article, text } = extracted
  const url = reading.url === null ? null : canonicalAddress(reading.url)
  const id = articleId(url, article.outlet, reading.externalId, text)
  const publishedAt = article.published === null ? null : parseMoment(article.published)
  const identity: ArticleIdentity = {
    id,
    externalId: reading.externalId,
    url,
    outlet: article.outlet,
    published: article.published,
    orderAt: publishedAt ?? reading.recordedAt + reading.position,
  }
  const revision: Revision = {
    id: hashId('revision', id, text),
    articleId: id,
    article,
    text,
    recordedAt: reading.recordedAt,
  }
  return {
    identity,
    revision,
    derivation: { revisionId: revision.id, analysis, features },
    entry: reading.entry,
  }
}

function articleId(
  url: string | null,
  outlet: string | null,
  externalId: string | null,
  text: string,
): string {
  if (url !== null) return hashId('address', url)
  if (externalId !== null) return hashId('external', outlet ?? '', externalId)
  return hashId('text', outlet ?? '', text)
}

/** 80 bits in 16 letters and digits: two of a billion articles share one once in a million libraries. */
function hashId(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\u0000')).digest()
  return BigInt(`0x${digest.subarray(0, 10).toString('hex')}`)
    .toString(32)
    .padStart(16, '0')
}
