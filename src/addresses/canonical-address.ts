import { resolveAddress } from './resolve-address.ts'
import { isTrackingParameter } from './tracking-parameters.ts'

/** Hosts that serve the same articles in another dress. */
const DRESS_HOST = /^(?:www\d?|m|mobile|amp|amp-[a-z]+)\.(?=[^.]+\.)/

/**
 * The identity of the article at an address: two addresses of one article give the same string. Null for what is no
 * http(s) address. It is for comparing, not for visiting: the scheme, `www.` and the like are made alike in it.
 *
 * What decides: an article shown twice is a nuisance, two articles taken for one is a loss. Hence only what no outlet
 * tells pages apart by is dropped:
 * - scheme and default port (a page moves to https and stays itself), credentials, case and trailing dot of the host;
 * - `www.`, `m.`, `mobile.`, `amp.` before a whole domain, AMP's paths and cache, `index.html`, a trailing slash;
 * - parameters of tracking, the order of the others, session ids; an empty query;
 * - the fragment, unless a script reads the page from it (`#!/…`, `#/…`);
 * - the spelling of escapes (`%7e` is `~`), `.` and `..`, doubled slashes.
 * The path's case and every other parameter stay: outlets do tell pages apart by them.
 */
export function canonicalAddress(address: string): string | null {
  const resolved = resolveAddress(address, null)
  if (resolved === null) return null
  const url = withoutAmpCache(new URL(resolved))
  const host = url.hostname.replace(/\.+$/, '').replace(DRESS_HOST, '')
  if (host === '') return null
  return `${schemeOf(url)}//${host}${portOf(url)}${pathOf(url)}${queryOf(url)}${routeOf(url)}`
}

/** Ports by default are one place; on a port of its own, http and https cannot both answer, so the scheme stays. */
function schemeOf(url: URL): string {
  return portOf(url) === '' ? 'https:' : url.protocol
}

function portOf(url: URL): string {
  return ['', '80', '443'].includes(url.port) ? '' : `:${url.port}`
}

/** `https://www.google.com/amp/s/example.com/a` and `https://example-com.cdn.ampproject.org/c/s/example.com/a`. */
function withoutAmpCache(url: URL): URL {
  const isGoogle = /^www\.google\.[a-z.]+$/.test(url.hostname) && url.pathname.startsWith('/amp/')
  if (!isGoogle && !url.hostname.endsWith('.cdn.ampproject.org')) return url
  const inner = /^\/[a-z]+\/(?:s\/)?([^/]+\.[^/]+(?:\/.*)?)$/.exec(url.pathname)?.[1]
  return (inner === undefined ? null : URL.parse(`https://${inner}${url.search}`)) ?? url
}

function pathOf(url: URL): string {
  const path = normalEscapes(url.pathname)
    // An address within a path (`/web/2024/https://…`) keeps its two slashes.
    .replace(/(?<!https?:)\/{2,}/g, '/')
    .replace(/;jsessionid=[^/;]*/i, '')
    .replace(/\/index\.html?$/i, '/')
    .replace(/\/amp\/?$/, '/')
    .replace(/\.amp(\.html)?$/, '$1')
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

function queryOf(url: URL): string {
  const pairs = url.search
    .slice(1)
    // Feeds often carry `&amp;` escaped once too often.
    .replace(/&amp;|&#0?38;/g, '&')
    .split('&')
    .map((pair) => normalEscapes(pair.replaceAll('+', '%20')))
    .filter((pair) => pair !== '' && !isTrackingPair(pair))
  return pairs.length === 0 ? '' : `?${pairs.sort(compareByName).join('&')}`
}

function isTrackingPair(pair: string): boolean {
  const [name, value] = splitPair(pair)
  return isTrackingParameter(name, value)
}

/** By name alone: the sort is stable, so values of one name keep the order that may mean something. */
function compareByName(a: string, b: string): number {
  const [nameA] = splitPair(a)
  const [nameB] = splitPair(b)
  return nameA < nameB ? -1 : nameA > nameB ? 1 : 0
}

function splitPair(pair: string): [name: string, value: string] {
  const equals = pair.indexOf('=')
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)]
}

function routeOf(url: URL): string {
  return /^#!?\/./.test(url.hash) || /^#!./.test(url.hash) ? url.hash : ''
}

/** RFC 3986, 6.2.2: an unreserved character is not escaped, an escape is written in capitals. */
function normalEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (escaped) => {
    const character = String.fromCharCode(Number.parseInt(escaped.slice(1), 16))
    return /[A-Za-z0-9._~-]/.test(character) ? character : escaped.toUpperCase()
  })
}
