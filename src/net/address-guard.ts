import { isAddressLiteral, isLocalName, isPublicAddress } from '../addresses/public-addresses.ts'

/** Decides which addresses that came from content may be connected to. */
export type AddressGuard = {
  /** Why an address may not be asked, in one line, before anything is looked up; null if it may. */
  readonly refusalOf: (address: string) => string | null
  /** Whether a connection may be opened to this IP address, looked up from `host` or being it. */
  readonly mayConnect: (ip: string, port: number, host: string) => boolean
}

/**
 * A guard that lets public addresses pass, and of the others exactly those allowed, as `host:port`.
 * Throws a RangeError for an allowed address in another form.
 */
export function createAddressGuard(allowAddresses: readonly string[]): AddressGuard {
  const allowed = new Set(allowAddresses.map(canonicalPair))
  const allowedPorts = new Set([...allowed].map((pair) => pair.slice(pair.lastIndexOf(':') + 1)))

  function mayConnect(ip: string, port: number, host: string): boolean {
    return isPublicAddress(ip) || allowed.has(pairOf(ip, port)) || allowed.has(pairOf(host, port))
  }

  function refusalOf(address: string): string | null {
    const url = URL.parse(address)
    if (url === null) return `${clip(address)} is no address`
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      return `only http and https addresses are fetched, not ${url.protocol}`
    // Programs disagree on where the host of such an address ends, and that is what these are written for.
    if (url.username !== '' || url.password !== '' || /^[^?#]*\\/.test(address))
      return `${clip(address)} hides its host behind a name, a password or a backslash`
    const port = portOf(url)
    if (isAddressLiteral(url.hostname))
      return mayConnect(url.hostname, port, url.hostname)
        ? null
        : `${url.host} is not a public address; --allow-address lets one through`
    // A local name may stand for an allowed address: then the look-up decides.
    const mayBeAllowed = allowed.has(pairOf(url.hostname, port)) || allowedPorts.has(String(port))
    return isLocalName(url.hostname) && !mayBeAllowed
      ? `${url.hostname} is a name of this machine or its network, not a public one`
      : null
  }

  return { refusalOf, mayConnect }
}

/** The port that an address connects to. */
function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80)
}

function canonicalPair(pair: string): string {
  const url = URL.parse(`http://${pair}`)
  const port = /:(\d{1,5})$/.exec(pair)?.[1]
  if (url === null || port === undefined || url.pathname !== '/' || url.username !== '')
    throw new RangeError(`an allowed address is HOST:PORT, not ${clip(pair)}`)
  return pairOf(url.hostname, Number(port))
}

function pairOf(host: string, port: number): string {
  const bare = host.toLowerCase().replace(/\.$/, '')
  const canonical = URL.parse(
    `http://${bare.includes(':') && !bare.startsWith('[') ? `[${bare}]` : bare}`,
  )
  return `${canonical?.hostname ?? bare}:${port}`
}

function clip(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length <= 100 ? line : `${line.slice(0, 100)}…`
}
