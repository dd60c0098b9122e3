import { describe, expect, test } from 'vitest'
import { createAttemptLimit } from './attempt-limit.ts'

const NOW = 1_000_000

/** How long each of so many tries of one peer has to wait, each made when it may be. */
function waits(count: number, peer = '192.0.2.1'): number[] {
  const limit = createAttemptLimit()
  const waited: number[] = []
  let now = NOW
  while (waited.length < count) {
    const waitMs = limit.take(peer, now)
    waited.push(waitMs)
    if (waitMs > 0) {
      now += waitMs
      expect(limit.take(peer, now)).toBe(0)
    }
  }
  return waited
}

describe('tries at a password', () => {
  test('are free five times, then wait twice as long each time, a quarter of an hour at most', () => {
    expect(waits(9)).toEqual([0, 0, 0, 0, 0, 1000, 2000, 4000, 8000])
    expect(waits(20).at(-1)).toBe(15 * 60_000)
  })

  test('made at once count one by one', () => {
    const limit = createAttemptLimit()
    const passed = Array.from({ length: 50 }, () => limit.take('192.0.2.1', NOW))
    expect(passed.filter((waitMs) => waitMs === 0)).toHaveLength(5)
  })

  test('of others are their own, but for a whole IPv6 network', () => {
    const limit = createAttemptLimit()
    for (let tried = 0; tried < 5; tried++) limit.take(`2001:db8:1:2::${tried}`, NOW)
    expect(limit.take('2001:db8:1:2:3:4:5:6', NOW)).toBe(1000)
    expect(limit.take('2001:db8:1:3::1', NOW)).toBe(0)
    expect(limit.take('192.0.2.9', NOW)).toBe(0)
  })

  test('are forgiven by the right one, and forgotten after an hour', () => {
    const limit = createAttemptLimit()
    for (let tried = 0; tried < 5; tried++) limit.take('192.0.2.1', NOW)
    limit.forgive('192.0.2.1')
    expect(limit.take('192.0.2.1', NOW)).toBe(0)
    for (let tried = 0; tried < 5; tried++) limit.take('192.0.2.2', NOW)
    expect(limit.take('192.0.2.2', NOW + 3_600_000)).toBe(0)
  })

  test('are so many a minute, however many try', () => {
    const limit = createAttemptLimit()
    const all = Array.from({ length: 200 }, (_, peer) => limit.take(`192.0.2.${peer}`, NOW))
    expect(all.filter((waitMs) => waitMs === 0)).toHaveLength(60)
    expect(limit.take('198.51.100.1', NOW + 60_000)).toBe(0)
  })
})
