/** The host of an address as a reader would name it (`www.example.com` gives `example.com`); null for no address. */
export function outletOf(address: string): string | null {
  const host = URL.parse(address)?.hostname.replace(/\.+$/, '') ?? ''
  if (host === '') return null
  return host.replace(/^(?:www\d?|m|mobile|amp|rss|feeds?)\.(?=[^.]+\.[^.])/, '')
}
