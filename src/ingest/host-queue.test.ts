import { expect, it } from 'vitest'
import { createHostQueue, type HostQueue } from './host-queue.ts'

/** A queue on a clock that sleeping alone moves. */
function queueAt(spacingMs: number): { queue: HostQueue; now: () => number } {
  let time = 1000
  const now = () => time
  const sleep = async (ms: number) => {
    time += ms
  }
  return { queue: createHostQueue({ spacingMs, now, sleep }), now }
}

it('leaves a host alone between two tasks', async () => {
  const { queue, now } = queueAt(500)
  const startedAt = await Promise.all(
    ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'].map((address) =>
      queue.run(address, async () => now()),
    ),
  )
  expect(startedAt).toEqual([1000, 1500, 2000])
})

it('waits longer where a host asks for it', async () => {
  const { queue, now } = queueAt(500)
  await queue.run('https://a.example/1', async () => {})
  expect(await queue.run('https://a.example/2', async () => now(), 3000)).toBe(4000)
})

it('runs one task a host at a time, hosts beside each other', async () => {
  const { queue } = queueAt(0)
  const running: string[] = []
  let most = 0
  const task = (host: string) => async () => {
    running.push(host)
    most = Math.max(most, running.length)
    expect(running.filter((other) => other === host)).toHaveLength(1)
    await new Promise((done) => setImmediate(done))
    running.splice(running.indexOf(host), 1)
  }
  await Promise.all(
    ['a', 'a', 'b', 'b', 'c'].map((host) => queue.run(`https://${host}.example/`, task(host))),
  )
  expect(most).toBe(3)
})

it('goes on after a task that failed', async () => {
  const { queue } = queueAt(0)
  const failing = queue.run('https://a.example/', async () => {
    throw new Error('lost')
  })
  await expect(failing).rejects.toThrow('lost')
  expect(await queue.run('https://a.example/', async () => 'next')).toBe('next')
})
