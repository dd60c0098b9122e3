/** Far above any real address; what is longer is an attack or a mistake. */
const MAX_LENGTH = 8192

/**
 * The absolute http(s) address that a link stands for, as WHATWG writes it; null for every other scheme, for a relative
 * link without a base, and for what is no address. White space and line breaks inside a link are what browsers drop.
 */
export function resolveAddress(link: string, base: string | null): string | null {
  const trimmed = link.trim()
  if (trimmed === '' || trimmed.length > MAX_LENGTH) return null
  const url = base === null ? URL.parse(trimmed) : URL.parse(trimmed, base)
  if (url === null || url.hostname === '' || !isWebScheme(url)) return null
  return url.href
}

function isWebScheme(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:'
}
