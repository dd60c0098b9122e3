import { expect, test } from 'vitest'
import { shareRuns } from './share-runs.ts'

function heldWork() {
  const started: string[] = []
  const ends: { resolve: (result: string) => void; reject: (error: Error) => void }[] = []
  const run = shareRuns((given: string) => {
    started.push(given)
    return new Promise<string>((resolve, reject) => ends.push({ resolve, reject }))
  })
  const settle = () => new Promise((resolve) => setImmediate(resolve))
  return { run, started, ends, settle }
}

test('those who ask while a run goes on share the one after it', async () => {
  const { run, started, ends, settle } = heldWork()
  const first = run('a')
  await settle()
  const second = run('b')
  const third = run('c')
  await settle()
  expect(started).toEqual(['a'])
  ends[0]?.resolve('first')
  expect(await first).toBe('first')
  await settle()
  expect(started).toEqual(['a', 'b'])
  ends[1]?.resolve('second')
  expect(await Promise.all([second, third])).toEqual(['second', 'second'])
})

test('a run that fails holds up none after it', async () => {
  const { run, started, ends, settle } = heldWork()
  const first = run('a')
  await settle()
  const second = run('b')
  ends[0]?.reject(new Error('the disk is full'))
  await expect(first).rejects.toThrow('the disk is full')
  await settle()
  expect(started).toEqual(['a', 'b'])
  ends[1]?.resolve('second')
  expect(await second).toBe('second')
})
