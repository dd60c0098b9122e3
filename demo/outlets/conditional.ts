import { createHash } from 'node:crypto'

/** What tells a client that its copy is still good. */
export type Validators = { readonly etag: string; readonly lastModified: string | null }

export type Conditions = {
  readonly ifNoneMatch: string | undefined
  readonly ifModifiedSince: string | undefined
}

/**
 * The validators of a body, whatever its content coding, hence a weak ETag. `lastModified` is an HTTP date, or null where
 * the resource has none.
 */
export function validatorsOf(body: string | Uint8Array, lastModified: string | null): Validators {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16)
  return { etag: `W/"${hash}"`, lastModified }
}

/**
 * True where the answer is 304. `If-None-Match` alone counts where both conditions are sent.
 * @source RFC 9110, section 13.2.2
 */
export function isUnchanged(conditions: Conditions, validators: Validators): boolean {
  const { ifNoneMatch, ifModifiedSince } = conditions
  if (ifNoneMatch !== undefined) {
    const tags = ifNoneMatch.split(',').map(opaqueTag)
    return tags.includes('*') || tags.includes(opaqueTag(validators.etag))
  }
  if (ifModifiedSince === undefined || validators.lastModified === null) return false
  return Date.parse(validators.lastModified) <= Date.parse(ifModifiedSince)
}

function opaqueTag(etag: string): string {
  return etag.trim().replace(/^W\//, '')
}
