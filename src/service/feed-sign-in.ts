import type { FeedCredential, Unusable } from '../domain/feed.ts'
import { discoverFeed, withScheme } from '../ingest/discover-feed.ts'
import type { Credential } from '../net/fetch-outcome.ts'
import type { Store } from '../store/store.ts'
import type { Ports } from './ports.ts'

/** How a feed asks to be signed in to: by a name and a password (HTTP Basic), or by a token in a header. */
export type SignIn =
  | { readonly kind: 'password'; readonly user: string; readonly password: string }
  | { readonly kind: 'token'; readonly header: string; readonly token: string }

export type SignInOutcome = { readonly kind: 'signed-in'; readonly address: string } | Unusable

const MAX_LENGTH = 4000
/** Headers that a request has of its own. */
const OWN_HEADERS =
  /^(?:accept(?:-.+)?|connection|content-.+|cookie2?|expect|host|if-.+|keep-alive|proxy-.+|range|referer|te|trailer|transfer-encoding|upgrade|user-agent|via)$/i

/**
 * Asks a feed with a credential and, if a feed answers, keeps both; else nothing is kept, and why not is told. The
 * credential is kept for the origin of the address alone.
 */
export async function signInToFeed(
  ports: Ports,
  typed: string,
  signIn: SignIn,
): Promise<SignInOutcome> {
  const credential = credentialOf(signIn)
  if ('reason' in credential) return credential
  const address = withScheme(typed)
  const origin = URL.parse(address)?.origin
  if (origin === undefined) return unusable(`${typed} is no address`)
  const reader = { fetcher: await ports.fetcher(), readListing: ports.readListing }
  const found = await discoverFeed({ ...reader, credential: { ...credential, origin } }, address)
  if (found.kind === 'unusable') return found
  if (found.kind === 'list') return unusable('this is a list of feeds; sign in to each of them')
  if (URL.parse(found.address)?.origin !== origin)
    return unusable(
      `the feed is at another host, ${found.address}, which is not told: sign in there`,
    )
  const store = await ports.store()
  const { title } = found.feed
  await store.addFeed({ address: found.address, title, addedAt: ports.now() })
  await store.saveFeedCredential(found.address, credential, ports.now())
  return { kind: 'signed-in', address: found.address }
}

/** Forgets what a feed is asked with. */
export async function signOutOfFeed(ports: Ports, address: string): Promise<'saved' | 'unknown'> {
  return (await ports.store()).saveFeedCredential(address, null, ports.now())
}

/** What a polled feed is asked with, for its own origin. */
export async function findCredential(store: Store, address: string): Promise<Credential | null> {
  const [credential, url] = [await store.findFeedCredential(address), URL.parse(address)]
  return credential === null || url === null ? null : { ...credential, origin: url.origin }
}

function credentialOf(signIn: SignIn): FeedCredential | Unusable {
  if (signIn.kind === 'password') {
    const { user, password } = signIn
    if (user === '' && password === '') return unusable('neither a name nor a password was given')
    if (user.includes(':')) return unusable('a name cannot hold a colon')
    const value = `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`
    return value.length > MAX_LENGTH
      ? unusable('this name or password is too long')
      : { header: 'authorization', value }
  }
  const [header, token] = [signIn.header.trim().toLowerCase(), signIn.token.trim()]
  if (!/^[\w!#$%&'*+.^`|~-]{1,100}$/.test(header) || OWN_HEADERS.test(header))
    return unusable('this is no header that a token can be sent in')
  if (token.length > MAX_LENGTH || !/^[\x20-\x7e]+$/.test(token))
    return unusable('a token is one line of plain letters, digits and signs')
  return { header, value: token }
}

function unusable(reason: string): Unusable {
  return { kind: 'unusable', reason }
}
