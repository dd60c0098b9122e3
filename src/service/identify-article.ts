import { createHash } from 'node:crypto'
import { canonicalAddress } from '../addresses/canonical-address.ts'
import { resolveAddress } from '../addresses/resolve-address.ts'
import { withoutTracking } from '../addresses/tracking-parameters.ts'
import { parseMoment } from '../domain/moment.ts'
import type { ArticleIdentity, Revision } from '../domain/revision.ts'
import type { ArticleRecord } from '../store/records.ts'
import type { TakenApart } from './take-apart.ts'

export type Reading = {
  readonly taken: TakenApart
  /** Where it was read, as it can be visited. */
  readonly url: string | null
  readonly externalId: string | null
  readonly readFrom: Revision['readFrom']
  /** Epoch ms. Of an archive's lines each later than the one before, so that without dates they keep their order. */
  readonly recordedAt: number
}

/** A reading as it is stored, but for what ties it to its feed and its page. */
export type IdentifiedReading = Omit<ArticleRecord, 'entry' | 'page'>

/**
 * Which article a reading is of, and which revision. An article is known by its canonical address; without one by its
 * outlet and external id; without both by its text. The same reading gives the same ids on every machine, so that twice is
 * once.
 */
export function identifyArticle(reading: Reading): IdentifiedReading {
  const { extracted, analysis, features } = reading.taken
  const { externalId, readFrom, recordedAt } = reading
  const { article, text } = extracted
  const idOfAddress = reading.url === null ? null : articleIdAt(reading.url)
  const id = idOfAddress ?? idWithoutAddress(article.outlet, externalId, text)
  const publishedAt = article.published === null ? null : parseMoment(article.published)
  const identity: ArticleIdentity = {
    id,
    externalId,
    url: reading.url === null ? null : visitableAddress(reading.url),
    outlet: article.outlet,
    published: article.published,
    orderAt: publishedAt ?? recordedAt,
  }
  const revision: Revision = {
    id: hashId('revision', id, text),
    articleId: id,
    article,
    text,
    recordedAt,
    readFrom,
  }
  return { identity, revision, derivation: { revisionId: revision.id, analysis, features } }
}

/**
 * A reading whose text stood before, then another, and stands again: a revision of its own, which follows `latest`, so
 * that what was withdrawn can be told to stand again.
 */
export function identifyReturn(reading: IdentifiedReading, latest: Revision): IdentifiedReading {
  const { revision, derivation } = reading
  const id = hashId('return', revision.id, latest.id)
  return {
    ...reading,
    revision: { ...revision, id },
    derivation: derivation === null ? null : { ...derivation, revisionId: id },
  }
}

/** The id of the article at an address, however that is spelt; null for what is no http(s) address. */
export function articleIdAt(address: string): string | null {
  const canonical = canonicalAddress(address)
  return canonical === null ? null : hashId('address', canonical)
}

/** An address as a reader may be sent to it: without name and password, nor what tells the outlet how it was found. */
function visitableAddress(address: string): string | null {
  const resolved = resolveAddress(address, null)
  if (resolved === null) return null
  const url = new URL(resolved)
  url.username = ''
  url.password = ''
  url.search = withoutTracking(url.search)
  return url.href
}

function idWithoutAddress(outlet: string | null, externalId: string | null, text: string): string {
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
