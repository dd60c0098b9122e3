import type { ResponseHeaders } from '../net/fetch-outcome.ts'

/** What a server gave to ask by whether something changed, exactly as it gave it. */
export type Validators = { readonly etag: string | null; readonly lastModified: string | null }

export const NO_VALIDATORS: Validators = { etag: null, lastModified: null }

/** A value that can be sent back in a header: one with other characters would break the request. */
const SENDABLE = /^[\t\x20-\x7e\x80-\xff]{1,1000}$/

export function validatorsOf(headers: ResponseHeaders): Validators {
  return { etag: sendable(headers.etag), lastModified: sendable(headers['last-modified']) }
}

/** The headers of a conditional request. */
export function conditionalHeaders({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  }
}

function sendable(value: string | undefined): string | null {
  return value !== undefined && SENDABLE.test(value) ? value : null
}
