import type { Fetcher } from '../net/fetcher.ts'
import { readRobotsRules } from './robots-rules.ts'

const HOUR_MS = 3_600_000
/** RFC 9309, 2.4 and 2.5: kept for a day at most, read to 500 KiB at least. */
const KEPT_MS = 24 * HOUR_MS
const MAX_BYTES = 512_000
/** After a server's fault it is asked again sooner. */
const FAULT_KEPT_MS = HOUR_MS
const DEADLINE_MS = 15_000
const MAX_HOSTS = 2000
/** Longer than any outlet makes us wait; one that asks for more is not read by machines. */
const MAX_DELAY_MS = 60_000

/** Matching a rule with wildcards costs its length times the path's: a host with more of them is left alone. */
const MAX_WILDCARD_LENGTH = 50_000
const MAX_PATH_LENGTH = 2000

type RobotsVerdict = {
  readonly allowed: boolean
  /** One line on why not. */
  readonly reason: string | null
  /** When it may be known better, epoch milliseconds; null where the host has said its word. */
  readonly retryAt: number | null
  /** What the host asks to be left between two requests. */
  readonly delayMs: number | null
}

export type Robots = {
  /** Whether a page may be asked for, by its host's robots.txt; `now`: epoch milliseconds. Never throws. */
  readonly check: (address: string, now: number) => Promise<RobotsVerdict>
}

type Rules = {
  readonly judge: (address: string) => RobotsVerdict
  readonly keptMs: number
}

const ALLOWED: RobotsVerdict = { allowed: true, reason: null, retryAt: null, delayMs: null }

/**
 * Robots.txt of hosts, each fetched once a day. No file (404 and the like) allows all; a server's fault, or no answer,
 * allows nothing until it has been asked again. `userAgent`: what the fetcher sends; its first word is the robot's name.
 * @source RFC 9309
 */
export function createRobots(fetcher: Fetcher, userAgent: string): Robots {
  const kept = new Map<string, { rules: Promise<Rules>; until: number }>()

  async function check(address: string, now: number): Promise<RobotsVerdict> {
    const origin = URL.parse(address)?.origin
    // What is no address has no host to ask: the fetcher says what is wrong with it.
    if (origin === undefined || origin === 'null') return ALLOWED
    const known = kept.get(origin)
    if (known !== undefined && now < known.until) return (await known.rules).judge(address)

    const rules = fetchRules(fetcher, origin, userAgent, now)
    // Before the answer, so that pages asked for at once fetch one robots.txt; its true time comes with it.
    kept.delete(origin)
    kept.set(origin, { rules, until: now + FAULT_KEPT_MS })
    forgetOldest(kept)
    const { judge, keptMs } = await rules
    kept.set(origin, { rules, until: now + keptMs })
    return judge(address)
  }

  return { check }
}

async function fetchRules(
  fetcher: Fetcher,
  origin: string,
  userAgent: string,
  now: number,
): Promise<Rules> {
  const url = `${origin}/robots.txt`
  const outcome = await fetcher.fetch({ url, maxBytes: MAX_BYTES, deadlineMs: DEADLINE_MS })
  switch (outcome.kind) {
    case 'ok':
      return rulesOf(outcome.bytes, userAgent)
    // Refused: the page on that host is refused as well, and the fetcher says it better.
    case 'refused':
    case 'gone':
    case 'unchanged':
      return { judge: () => ALLOWED, keptMs: KEPT_MS }
    case 'failed': {
      const { status, reason } = outcome
      const isMissing = status !== null && status >= 400 && status < 500 && status !== 429
      if (isMissing) return { judge: () => ALLOWED, keptMs: KEPT_MS }
      const fault = denied(`its robots.txt cannot be read (${reason})`)
      return { judge: () => ({ ...fault, retryAt: now + FAULT_KEPT_MS }), keptMs: FAULT_KEPT_MS }
    }
  }
}

function rulesOf(bytes: Uint8Array, userAgent: string): Rules {
  const wildcards = new TextDecoder()
    .decode(bytes)
    .split(/[\r\n]+/)
    .filter((line) => line.includes('*') && !/^\s*user-agent/i.test(line))
  if (wildcards.join('').length > MAX_WILDCARD_LENGTH)
    return {
      judge: () => denied('its robots.txt has more wildcards than can be read'),
      keptMs: KEPT_MS,
    }
  const [robotName = ''] = userAgent.split('/')
  const { allows, delaySeconds } = readRobotsRules(bytes, robotName)
  const delayMs = delaySeconds === null ? null : Math.min(delaySeconds * 1000, MAX_DELAY_MS)
  return {
    judge: (address) => {
      if (address.length > MAX_PATH_LENGTH) return denied('the address is too long to be checked')
      const { host, pathname, search } = new URL(address)
      return allows(pathname + search)
        ? { ...ALLOWED, delayMs }
        : denied(`${host} asks robots not to read this page (robots.txt)`)
    },
    keptMs: KEPT_MS,
  }
}

function denied(reason: string): RobotsVerdict {
  return { allowed: false, reason, retryAt: null, delayMs: null }
}

function forgetOldest(kept: Map<string, unknown>): void {
  for (const origin of kept.keys()) {
    if (kept.size <= MAX_HOSTS) return
    kept.delete(origin)
  }
}
