import ipaddr from 'ipaddr.js'

/** Azure's host agent answers on this otherwise public address from inside a machine. */
const CLOUD_AGENT = '168.63.129.16'

/** RFC 6052: behind NAT64 every IPv4 host has such an address, so its IPv4 part decides. */
const NAT64 = ipaddr.IPv6.parse('64:ff9b::')
const GLOBAL_UNICAST = ipaddr.IPv6.parse('2000::')

/** Names that a resolver answers from the machine or its network (RFC 6761, 6762, 7686, 8375, 9476 and usage). */
const LOCAL_SUFFIXES = ['localhost', 'localdomain', 'local', 'internal', 'intranet', 'home.arpa']
const LOCAL_USAGE = ['lan', 'home', 'corp', 'private', 'svc', 'onion', 'alt']
const LOCAL_NAME = new RegExp(
  `(?:^|\\.)(?:${[...LOCAL_SUFFIXES, ...LOCAL_USAGE].join('|').replaceAll('.', '\\.')})$`,
)

/**
 * Whether an IP address may be reached from anywhere: not loopback, private, link-local, shared, multicast, reserved or
 * for documentation, nor a form that carries such an IPv4 address inside. Takes every spelling of an address that a
 * browser takes (`0x7f.1`, `2130706433`, `[::ffff:7f00:1]`); false for whatever is no address.
 * @source IANA special-purpose address registries, as ipaddr.js lists them
 */
export function isPublicAddress(ip: string): boolean {
  const literal = parseLiteral(ip)
  if (literal === null) return false
  return literal instanceof ipaddr.IPv6 ? isPublicIPv6(literal) : isPublicIPv4(literal)
}

/** Whether a host (as in `URL.hostname`) is an IP address, in any spelling, rather than a name. */
export function isAddressLiteral(host: string): boolean {
  return parseLiteral(host) !== null
}

/** Whether a host name means the machine itself or its network: `localhost`, `printer`, `router.local`. */
export function isLocalName(host: string): boolean {
  const name = host.toLowerCase().replace(/\.+$/, '')
  return !name.includes('.') || LOCAL_NAME.test(name)
}

function isPublicIPv4(ip: ipaddr.IPv4): boolean {
  return ip.range() === 'unicast' && ip.toString() !== CLOUD_AGENT
}

function isPublicIPv6(ip: ipaddr.IPv6): boolean {
  if (ip.zoneId) return false
  if (ip.isIPv4MappedAddress()) return isPublicIPv4(ip.toIPv4Address())
  if (ip.match(NAT64, 96)) return isPublicIPv4(new ipaddr.IPv4(ip.toByteArray().slice(12)))
  return ip.match(GLOBAL_UNICAST, 3) && ip.range() === 'unicast' && !isIsatap(ip)
}

/** RFC 5214: an interface identifier that tunnels to the IPv4 address after it. */
function isIsatap(ip: ipaddr.IPv6): boolean {
  return ip.parts[5] === 0x5efe && (ip.parts[4] === 0 || ip.parts[4] === 0x0200)
}

function parseLiteral(ip: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const bare = ip.replace(/^\[|\]$/g, '')
  if (bare.includes(':')) return ipaddr.IPv6.isValid(bare) ? ipaddr.IPv6.parse(bare) : null
  // URL reads every short, hexadecimal and octal form as browsers do, and writes it in four decimal parts.
  const host = URL.parse(`http://${bare}/`)?.hostname ?? ''
  return ipaddr.IPv4.isValidFourPartDecimal(host) ? ipaddr.IPv4.parse(host) : null
}
