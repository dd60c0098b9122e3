import type { ResponseHeaders } from '../net/fetch-outcome.ts'
import type { Fetcher } from '../net/fetcher.ts'
import type { Robots } from './robots.ts'
import { conditionalHeaders, NO_VALIDATORS, type Validators, validatorsOf } from './validators.ts'

const MAX_PAGE_BYTES = 8_000_000
const DEADLINE_MS = 30_000
const ACCEPT = 'text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8, */*;q=0.1'

const MINUTE_MS = 60_000
/** A server's fault passes soon; a page that is not there may yet appear where its feed was first. */
const RETRY_MS = 30 * MINUTE_MS
const MISSING_RETRY_MS = 6 * 60 * MINUTE_MS

export type PageOutcome =
  | {
      readonly kind: 'ok'
      /** Where it came from, after redirects. */
      readonly url: string
      readonly bytes: Uint8Array
      readonly contentType: string | null
      readonly validators: Validators
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'gone' }
  /** robots.txt asks for the page not to be read. */
  | { readonly kind: 'disallowed'; readonly reason: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | {
      readonly kind: 'failed'
      readonly reason: string
      /** When another try makes sense, epoch milliseconds; null where it never does. */
      readonly retryAt: number | null
      /** The server says that it has no such page (404). */
      readonly isMissing: boolean
    }

/**
 * Fetches a page, if its host's robots.txt lets us; conditionally, if validators of an earlier reading are given.
 * Never throws. `now`: epoch milliseconds.
 */
export async function fetchPage(
  fetcher: Fetcher,
  robots: Robots,
  url: string,
  now: number,
  validators: Validators = NO_VALIDATORS,
): Promise<PageOutcome> {
  const denial = await denialOf(robots, url, now)
  if (denial !== null) return denial
  const outcome = await fetcher.fetch({
    url,
    headers: { accept: ACCEPT, ...conditionalHeaders(validators) },
    maxBytes: MAX_PAGE_BYTES,
    deadlineMs: DEADLINE_MS,
  })
  switch (outcome.kind) {
    case 'ok': {
      const redirected = outcome.url === url ? null : await denialOf(robots, outcome.url, now)
      if (redirected !== null) return redirected
      const unreadable = unreadableReason(outcome.bytes, outcome.headers)
      if (unreadable !== null) return failed(unreadable, null)
      return {
        kind: 'ok',
        url: outcome.url,
        bytes: outcome.bytes,
        contentType: outcome.headers['content-type'] ?? null,
        validators: validatorsOf(outcome.headers),
      }
    }
    case 'unchanged':
      return { kind: 'unchanged' }
    case 'gone':
      return { kind: 'gone' }
    case 'refused':
      return { kind: 'refused', reason: outcome.reason }
    case 'failed': {
      const { status, reason, retryAfterMs } = outcome
      const isRefusal = status !== null && status >= 400 && status < 500 && status !== 429
      const waitMs = Math.max(isRefusal ? MISSING_RETRY_MS : RETRY_MS, retryAfterMs ?? 0)
      return failed(reason, now + waitMs, status === 404)
    }
  }
}

/** Why a host does not let us read a page; a host whose robots.txt is out of order may do so later. */
async function denialOf(robots: Robots, url: string, now: number): Promise<PageOutcome | null> {
  const { reason, retryAt } = await robots.check(url, now)
  if (reason === null) return null
  return retryAt === null ? { kind: 'disallowed', reason } : failed(reason, retryAt)
}

function failed(reason: string, retryAt: number | null, isMissing = false): PageOutcome {
  return { kind: 'failed', reason, retryAt, isMissing }
}

function unreadableReason(bytes: Uint8Array, headers: ResponseHeaders): string | null {
  if (bytes.length === 0) return 'the page is empty'
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  const isText = type === '' || /^text\/|[/+]x(?:ht)?ml$|^application\/octet-stream$/.test(type)
  return isText ? null : `this is ${type.slice(0, 60)}, not a page of text`
}
