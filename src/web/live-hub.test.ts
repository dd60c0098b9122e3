import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createLiveHub, type LiveHub } from './live-hub.ts'

const words = (count: number) => `${count} new`

let counts: Map<string, number>
let asked: string[]
let hub: LiveHub

beforeEach(() => {
  counts = new Map()
  asked = []
  hub = createLiveHub(async (topic) => {
    asked.push(topic)
    return counts.get(topic) ?? 0
  })
})
afterEach(() => {
  hub.close()
  vi.useRealTimers()
})

function listen(topic: string) {
  const reader = hub.listen({ topic, words })?.getReader()
  if (reader === undefined) throw new Error('the hub is full')
  const next = async () => {
    const { value, done } = await reader.read()
    return done ? null : new TextDecoder().decode(value)
  }
  return { next, leave: () => reader.cancel() }
}

describe('a window that listens', () => {
  test('is told what came before it did, and what comes later, each once', async () => {
    counts.set('a', 2)
    const { next } = listen('a')
    expect(await next()).toBe('retry: 5000\n\n')
    expect(await next()).toBe('event: arrived\ndata: "2 new"\n\n')
    await hub.announce()
    counts.set('a', 3)
    await hub.announce()
    expect(await next()).toBe('event: arrived\ndata: "3 new"\n\n')
  })

  test('is not told of other topics, and what several want to know is found out once', async () => {
    const [one, two, other] = [listen('a'), listen('a'), listen('b')]
    for (const { next } of [one, two, other]) await next()
    await hub.announce()
    asked = []
    counts.set('a', 1)
    await hub.announce()
    expect(asked).toEqual(['a', 'b'])
    expect(await one.next()).toContain('1 new')
    expect(await two.next()).toContain('1 new')
    hub.close()
    expect(await other.next()).toBeNull()
  })

  test('is one of 64, and makes room when it leaves', async () => {
    const all = Array.from({ length: 64 }, () => listen('a'))
    expect(hub.listen({ topic: 'a', words })).toBeNull()
    await all[7]?.leave()
    expect(hub.listen({ topic: 'a', words })).not.toBeNull()
  })

  test('hears from us every quarter of a minute, and finds out then what another process did', async () => {
    vi.useFakeTimers()
    const { next } = listen('a')
    await next()
    counts.set('a', 1)
    await vi.advanceTimersByTimeAsync(15_000)
    expect(await next()).toBe(':\n\n')
    expect(await next()).toContain('1 new')
  })

  test('that reads nothing is hung up on', async () => {
    vi.useFakeTimers()
    const stream = hub.listen({ topic: 'a', words })
    await vi.advanceTimersByTimeAsync(15_000 * 40)
    const text = await new Response(stream).text()
    expect(text.split(':\n\n').length).toBeLessThan(40)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('is let go when all closes', async () => {
    const { next } = listen('a')
    await next()
    hub.close()
    expect(await next()).toBeNull()
  })
})

test('what is asked for during a round is found out in one more', async () => {
  let release = () => {}
  let rounds = 0
  const slow = createLiveHub(async () => {
    rounds++
    await new Promise<void>((resolve) => {
      release = resolve
    })
    return 0
  })
  slow.listen({ topic: 'a', words })
  const all = Promise.all([slow.announce(), slow.announce(), slow.announce()])
  await vi.waitFor(() => expect(rounds).toBe(1))
  release()
  await vi.waitFor(() => expect(rounds).toBe(2))
  release()
  await all
  expect(rounds).toBe(2)
  slow.close()
})
