import { isIP } from 'node:net'

/** Tries of one peer that cost no waiting; after them each waits twice as long as the one before. */
const FREE_TRIES = 5
const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 15 * 60_000
/** After this long without a try a peer begins anew. */
const FORGET_MS = 60 * 60_000
const MOST_PEERS = 10_000
/** However many peers share the guessing, no more than this many tries a minute. */
const TRIES_A_MINUTE = 60

export type AttemptLimit = {
  /** Counts a try. 0 where it may go on, else how long to wait (ms), and then the try was none. */
  readonly take: (peer: string, now: number) => number
  /** The password was right: what came before is forgiven. */
  readonly forgive: (peer: string) => void
}

type Tries = { readonly count: number; readonly lastAt: number }

/**
 * How often a password may be tried, by whom. A try counts before it is checked, so that many at once are as slow as one
 * after another. Bounded in memory; forgotten when the program ends.
 */
export function createAttemptLimit(): AttemptLimit {
  const peers = new Map<string, Tries>()
  let recent: number[] = []

  function take(peer: string, now: number): number {
    const key = networkOf(peer)
    const tries = peers.get(key)
    const known = tries !== undefined && now - tries.lastAt < FORGET_MS ? tries : null
    const ownWaitMs = known === null ? 0 : known.lastAt + waitAfter(known.count) - now
    recent = recent.filter((at) => now - at < 60_000)
    const [oldest = now] = recent
    const sharedWaitMs = recent.length < TRIES_A_MINUTE ? 0 : oldest + 60_000 - now
    const waitMs = Math.max(ownWaitMs, sharedWaitMs)
    if (waitMs > 0) return waitMs
    recent.push(now)
    // Set anew, so that the first in the map is the one that tried least recently.
    peers.delete(key)
    peers.set(key, { count: (known?.count ?? 0) + 1, lastAt: now })
    if (peers.size > MOST_PEERS) for (const first of peers.keys().take(1)) peers.delete(first)
    return 0
  }

  return { take, forgive: (peer) => peers.delete(networkOf(peer)) }
}

function waitAfter(count: number): number {
  if (count < FREE_TRIES) return 0
  return Math.min(FIRST_WAIT_MS * 2 ** (count - FREE_TRIES), LONGEST_WAIT_MS)
}

/** Whoever has one IPv6 address has the 2^64 beside it. */
function networkOf(peer: string): string {
  if (isIP(peer) !== 6 || peer.startsWith('::ffff:')) return peer
  const [head = '', tail = ''] = peer.split('::')
  const groups = head === '' ? [] : head.split(':')
  const tailLength = tail === '' ? 0 : tail.split(':').length
  const zeros = Array(Math.max(0, 8 - groups.length - tailLength)).fill('0')
  return [...groups, ...zeros, ...tail.split(':')].slice(0, 4).join(':')
}
