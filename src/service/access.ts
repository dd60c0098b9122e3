import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { hashPassword, isPassword } from './password.ts'
import { type Ports, READER } from './ports.ts'

const SHORTEST_PASSWORD = 8
const LONGEST_PASSWORD = 1000
const SESSION_MS = 30 * 86_400_000
const TOKEN_BYTES = 32

export type PasswordOutcome =
  | { readonly kind: 'set' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Sets the password that lets in over the network. Whoever is signed in must give the new one. */
export async function setPassword(ports: Ports, password: string): Promise<PasswordOutcome> {
  const length = [...password].length
  if (length < SHORTEST_PASSWORD)
    return { kind: 'refused', reason: `a password needs at least ${SHORTEST_PASSWORD} characters` }
  if (length > LONGEST_PASSWORD)
    return { kind: 'refused', reason: `a password has at most ${LONGEST_PASSWORD} characters` }
  const hash = await hashPassword(password)
  await (await ports.store()).savePassword(READER, hash, ports.now())
  return { kind: 'set' }
}

/** Takes the password away: from then on only this machine is answered. */
export async function clearPassword(ports: Ports): Promise<void> {
  await (await ports.store()).savePassword(READER, null, ports.now())
}

export async function hasPassword(ports: Ports): Promise<boolean> {
  return (await (await ports.store()).findPassword(READER)) !== null
}

/** A session, where the password is right: what its browser is to send with every request, and for how long. */
export type Session = { readonly token: string; readonly forMs: number }

export async function signIn(ports: Ports, password: string): Promise<Session | null> {
  const store = await ports.store()
  const kept = await store.findPassword(READER)
  if (kept === null || password.length > 2 * LONGEST_PASSWORD) return null
  if (!(await isPassword(password, kept))) return null
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const now = ports.now()
  await store.beginSession({ key: keyOf(token), reader: READER, now, endsAt: now + SESSION_MS })
  return { token, forMs: SESSION_MS }
}

/** Whether whoever sends this may come in: anybody as long as no password is set. */
export async function mayEnter(ports: Ports, token: string | null): Promise<boolean> {
  const store = await ports.store()
  if ((await store.findPassword(READER)) === null) return true
  return token !== null && (await store.findSession(keyOf(token), ports.now())) !== null
}

export async function signOut(ports: Ports, token: string): Promise<void> {
  await (await ports.store()).endSession(keyOf(token))
}

/**
 * What feed readers and calendars, which cannot sign in, send with what they ask for; null where no password is set.
 * It follows from the password as kept, so that a new password ends it, the same one set anew included.
 */
export async function feedKey(ports: Ports): Promise<string | null> {
  const kept = await (await ports.store()).findPassword(READER)
  return kept === null ? null : createHmac('sha256', kept).update('feeds').digest('base64url')
}

export async function opensFeeds(ports: Ports, key: string): Promise<boolean> {
  const right = Buffer.from((await feedKey(ports)) ?? '')
  const given = Buffer.from(key)
  return right.length > 0 && right.length === given.length && timingSafeEqual(right, given)
}

/** What is kept of a token, so that whoever reads the database cannot use it. */
function keyOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Whether only programs on this machine reach what listens on this host. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host)
}
