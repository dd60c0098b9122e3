import { isIP } from 'node:net'

/**
 * Whether this application answers for the name in a request's `Host` header. A page elsewhere can make its own name lead
 * to this machine (DNS rebinding) and read what is here; it cannot make a browser send one of these.
 */
export type HostCheck = (host: string) => boolean

/** Loopback by any spelling, the names listed, and, where `anyAddress`, every name that is an IP address. */
export function createHostCheck(listed: readonly string[], anyAddress: boolean): HostCheck {
  const names = new Set(listed.flatMap((host) => hostnameOf(bracketed(host)) ?? []))
  return (host) => {
    const name = hostnameOf(host)
    if (name === null) return false
    if (name === 'localhost' || name === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(name)) return true
    return names.has(name) || (anyAddress && isIP(name.replace(/^\[|\]$/g, '')) !== 0)
  }
}

/**
 * Whether a form was sent by one of our own pages. Browsers name the sending page's origin with every POST; one that
 * names none must at least say that it came from here.
 */
export function isOwnForm(
  host: string,
  origin: string | undefined,
  fetchSite: string | undefined,
): boolean {
  if (origin === undefined) return fetchSite === 'same-origin'
  if (!URL.canParse(origin)) return false
  const { protocol, host: from } = new URL(origin)
  return /^https?:$/.test(protocol) && from === new URL(`${protocol}//${host}`).host
}

/** The name in `name:port`, in the one spelling that URLs have for it; null for what is no host. */
function hostnameOf(host: string): string | null {
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host)) return null
  const address = `http://${host}`
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : null
}

function bracketed(host: string): string {
  return isIP(host) === 6 ? `[${host}]` : host
}
